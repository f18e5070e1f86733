namespace NewsParsing;

/// <summary>
/// Marks the first token of each sentence of a paragraph. A sentence ends at ". ! ? …" with the closing quotes and brackets after it where
/// white space and a token that can start a sentence follow, unless something explains the full stop (<see cref="FullStop"/>). In the spirit
/// of Unicode Standard Annex #29.
/// </summary>
internal static class SentenceScanner
{
    /// <summary>Capitalised words that may stand between a quoted question and its verb of speech: "Why?" Prime Minister Anna Bell asked.</summary>
    private const int LongestSpeaker = 5;

    /// <summary>Marks the sentence starts and returns the number of words and numbers; linear.</summary>
    public static int MarkStarts(ReadOnlySpan<char> text, Span<Token> tokens)
    {
        var words = 0;
        var starts = true;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref var token = ref tokens[i];
            if (starts && (token.IsWordOrNumber || IsOpening(text, token)))
            {
                token.Flags |= TokenFlags.SentenceStart;
                starts = false;
            }

            if (token.IsWordOrNumber)
            {
                words++;
            }
            else if (IsTerminal(text[token.Start]))
            {
                var last = LastOfEnd(text, tokens, i);
                starts |= EndsSentence(text, tokens, i, last);
                i = last;
            }
        }

        return words;
    }

    private static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…' or '।' or '؟' || IsWideTerminal(c);

    /// <summary>No white space follows these.</summary>
    private static bool IsWideTerminal(char c) => c is '。' or '！' or '？';

    private static bool IsClosing(char c) => c is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '}' or '」' or '』';

    private static bool IsOpening(ReadOnlySpan<char> text, in Token token) =>
        token.Kind == TokenKind.Mark && text[token.Start] is '"' or '\'' or '“' or '‘' or '«' or '(' or '[' or '„' or '¿' or '¡' or '「' or '『';

    /// <summary>The last of the terminal and closing marks that stand together from <paramref name="mark"/> on.</summary>
    private static int LastOfEnd(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int mark)
    {
        while (mark + 1 < tokens.Length && !tokens[mark + 1].HasSpaceBefore && tokens[mark + 1].Kind == TokenKind.Mark
            && text[tokens[mark + 1].Start] is var c && (IsTerminal(c) || IsClosing(c)))
        {
            mark++;
        }

        return mark;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int mark, int last)
    {
        var next = last + 1;
        if (next == tokens.Length || IsWideTerminal(text[tokens[mark].Start]))
        {
            return true;
        }

        if (!tokens[next].HasSpaceBefore)
        {
            return last == mark && FullStop.LacksSpace(tokens, mark);
        }

        while (next + 1 < tokens.Length && IsOpening(text, tokens[next]))
        {
            next++;
        }

        if (tokens[next].Casing == Casing.Lower)
        {
            return false; // "Why?" he asked
        }

        return text[tokens[mark].Start] == '.'
            ? last > mark || !FullStop.IsExplained(tokens, mark, next)
            : last == mark || !IsSpeaker(tokens[next..]);
    }

    /// <summary>A name and a verb of speech follow a quoted question: "Why?" Bell asked.</summary>
    private static bool IsSpeaker(ReadOnlySpan<Token> tokens)
    {
        for (var i = 0; i < tokens.Length && i <= LongestSpeaker; i++)
        {
            if (i > 0 && Abbreviations.SpeechVerbs.Contains(tokens[i].Hash))
            {
                return true;
            }

            if (!tokens[i].IsCapitalised)
            {
                return false;
            }
        }

        return false;
    }
}
