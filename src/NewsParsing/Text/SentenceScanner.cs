namespace NewsParsing;

/// <summary>
/// Marks the first token of each sentence of a paragraph: after ". ! ? …" with closing quotes and brackets, where white space and a token
/// that can start a sentence follow, unless an abbreviation, an initial or a decimal point explains the full stop. In the spirit of
/// Unicode Standard Annex #29, with the abbreviations of English news.
/// </summary>
internal static class SentenceScanner
{
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
            else if (IsTerminal(text[token.Start]) && EndsSentence(text, tokens, i, out var last))
            {
                i = last;
                starts = true;
            }
        }

        return words;
    }

    private static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟';

    private static bool IsClosing(char c) => c is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '}';

    private static bool IsOpening(ReadOnlySpan<char> text, in Token token) =>
        token.Kind == TokenKind.Mark && text[token.Start] is '"' or '\'' or '“' or '‘' or '«' or '(' or '[' or '„' or '¿' or '¡';

    private static bool EndsSentence(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int mark, out int last)
    {
        last = mark;
        while (last + 1 < tokens.Length && !tokens[last + 1].HasSpaceBefore && tokens[last + 1].Kind == TokenKind.Mark
            && (IsTerminal(text[tokens[last + 1].Start]) || IsClosing(text[tokens[last + 1].Start])))
        {
            last++;
        }

        if (last + 1 == tokens.Length)
        {
            return true;
        }

        var next = last + 1;
        if (!tokens[next].HasSpaceBefore)
        {
            return false;
        }

        while (next + 1 < tokens.Length && IsOpening(text, tokens[next]))
        {
            next++;
        }

        ref readonly var follower = ref tokens[next];
        if (follower.Casing == Casing.Lower)
        {
            return false; // "... he said", "etc. and", "iPhone" starts no sentence often enough
        }

        return text[tokens[mark].Start] != '.' || last > mark || !ExplainedByAbbreviation(tokens, mark, follower);
    }

    private static bool ExplainedByAbbreviation(ReadOnlySpan<Token> tokens, int mark, in Token follower)
    {
        if (mark == 0 || tokens[mark].HasSpaceBefore)
        {
            return false;
        }

        ref readonly var word = ref tokens[mark - 1];
        if (word.Kind == TokenKind.Mark)
        {
            return false;
        }

        if (Abbreviations.IsLeading(word.Hash) && word.IsCapitalised)
        {
            return true;
        }

        var isInitial = word.Casing == Casing.Initial && word.Length == 1;
        var inDottedRun = word.Length == 1 && mark >= 3 && !word.HasSpaceBefore && tokens[mark - 2].Length == 1 && tokens[mark - 3].Length == 1;
        if (isInitial || inDottedRun || Abbreviations.IsTrailing(word.Hash))
        {
            return !Abbreviations.StartsSentences(follower.Hash);
        }

        return false;
    }
}
