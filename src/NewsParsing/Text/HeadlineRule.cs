namespace NewsParsing;

/// <summary>Finds the headline: the first line above running text that is made like a title.</summary>
internal static class HeadlineRule
{
    private const int MostWords = 25;
    private const int MostCharacters = 200;

    /// <summary>Paragraphs of a digest that may stand above the headline.</summary>
    private const int MostSummaries = 2;

    /// <summary>A shorter line below a digest is a subheading.</summary>
    private const int FewestWordsBelowSummary = 4;

    /// <summary>Share of the headline's words that a digest above it holds, too.</summary>
    private const double SummaryOverlap = 0.3;

    private static readonly HashSet<uint> s_addressWords = WordSet.Of("http https www");

    /// <summary>Index of the headline and of the first paragraph of the digest above it (the headline's own when there is none); -1 without a headline.</summary>
    public static (int Headline, int Summary) Find(in SegmentedText text, in Header header)
    {
        var first = header.Next(text, -1);
        if (first < 0)
        {
            return (-1, -1);
        }

        var at = first;
        for (var above = 0; above <= MostSummaries && at >= 0; above++)
        {
            var shape = LineShape.Of(text, at);
            var next = header.Next(text, at);
            if (above == 0 && shape.Words == 1 && next >= 0 && IsHeadlineLike(text, next, LineShape.Of(text, next)) && StandsAboveText(text, header, next))
            {
                return (next, next); // one word above it is a label
            }

            if (IsHeadlineLike(text, at, shape))
            {
                var isHeadline = StandsAboveText(text, header, at) && (above == 0 ? !IsTurnOfSpeech(text, at, shape) : IsBelowSummary(text, header, first, at, shape));
                return isHeadline ? (at, first) : (-1, -1);
            }

            if (!shape.IsStatement)
            {
                return (-1, -1);
            }

            at = next;
        }

        return (-1, -1);
    }

    /// <summary>A short line without the end of a statement that does not go on or list anything.</summary>
    public static bool IsHeadlineLike(in SegmentedText text, int paragraph, in LineShape shape)
    {
        if (shape.IsLong || shape.Words is < 2 or > MostWords || text.Paragraphs[paragraph].Length > MostCharacters || shape.StartsLow || shape.Sentences > 2
            || shape.End is '。' or '।' or ':' or ',' or ';' or '-' or '–' or '—')
        {
            return false;
        }

        var tokens = text.TokensOf(paragraph);
        if ((shape.End == '.' && !EndsInInitials(tokens)) || IsListed(text.Text, tokens) || StartsWithDate(text.Text, tokens) || HoldsAddress(tokens))
        {
            return false;
        }

        return shape.Sentences < 2 || !shape.EndsSentence || shape.IsTitleCase;
    }

    /// <summary>"… in Richmond, B.C."</summary>
    private static bool EndsInInitials(ReadOnlySpan<Token> tokens) =>
        tokens.Length > 4 && tokens[^2].Casing == Casing.Initial && !tokens[^2].HasSpaceBefore && tokens[^4].Casing == Casing.Initial;

    /// <summary>"1. Orla" of a list, "10:15 The bridge opens" of a live blog.</summary>
    private static bool IsListed(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        if (tokens[0].Kind != TokenKind.Number || tokens.Length < 3 || tokens[1].HasSpaceBefore)
        {
            return false;
        }

        return text[tokens[1].Start] switch
        {
            ':' or ')' => true,
            '.' => tokens[2].HasSpaceBefore || (tokens[2].Kind == TokenKind.Word && (tokens[2].Flags & TokenFlags.HasDigit) != 0),
            _ => false,
        };
    }

    /// <summary>"March 3, 2024 ...", "3 March 2024 ...": a time of publication with something stuck to it.</summary>
    private static bool StartsWithDate(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens) =>
        tokens.Length > 2
        && ((NewsWords.Months.Contains(tokens[0].Hash) && tokens[1].Kind == TokenKind.Number && text[tokens[2].Start] == ',')
            || (tokens[0].Kind == TokenKind.Number && NewsWords.Months.Contains(tokens[1].Hash) && tokens[2].Kind == TokenKind.Number));

    private static bool HoldsAddress(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (s_addressWords.Contains(token.Hash))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Running text follows, at once or below a few short lines.</summary>
    private static bool StandsAboveText(in SegmentedText text, in Header header, int headline)
    {
        const int MostDecks = 6, ShortestIntroduction = 6;
        var at = headline;
        for (var i = 0; i < MostDecks; i++)
        {
            at = header.Next(text, at);
            if (at < 0)
            {
                return false;
            }

            var shape = LineShape.Of(text, at);
            if (shape.IsStatement || ((shape.EndsSentence || shape.End == ':') && shape.Words > Math.Min(text.Paragraphs[headline].WordCount, ShortestIntroduction)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A question that other questions follow, or a speaker's name that comes again: an interview.</summary>
    private static bool IsTurnOfSpeech(in SegmentedText text, int paragraph, in LineShape shape)
    {
        const int FewestQuestions = 2, LookAhead = 12;
        var tokens = text.TokensOf(paragraph);
        var speaker = SpeakerOf(text.Text, tokens);
        var questions = 0;
        for (var i = paragraph + 1; i < text.Paragraphs.Length && i <= paragraph + LookAhead; i++)
        {
            if (text.Paragraphs[i].Role != ParagraphRole.Body)
            {
                continue;
            }

            var other = text.TokensOf(i);
            if (speaker > 0 && SpeakerOf(text.Text, other) is > 0 and var length && WordOverlap.SameWords(tokens[..speaker], other[..length]))
            {
                return true;
            }

            questions += shape.End == '?' && LineShape.Of(text, i) is { End: '?', IsLong: false, Sentences: 1 } ? 1 : 0;
        }

        return questions >= FewestQuestions;
    }

    /// <summary>Number of tokens before the colon of "Q:", "BELL:", "Prof. Bell:"; 0 without one.</summary>
    private static int SpeakerOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        const int LongestSpeaker = 4;
        for (var i = 0; i < tokens.Length && i <= LongestSpeaker; i++)
        {
            var mark = tokens[i].IsWordOrNumber ? ' ' : text[tokens[i].Start];
            if (mark == ':')
            {
                return i;
            }

            if (mark is not (' ' or '.') || (mark == ' ' && !tokens[i].IsCapitalised))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>The line that follows a digest is the headline when it comes twice, or says the same in Title Case or above a byline.</summary>
    private static bool IsBelowSummary(in SegmentedText text, in Header header, int summary, int headline, in LineShape shape)
    {
        var tokens = text.TokensOf(headline);
        for (var i = headline + 1; i < header.End; i++)
        {
            if (WordOverlap.SameWords(tokens, text.TokensOf(i)))
            {
                return true;
            }
        }

        return shape.Words >= FewestWordsBelowSummary
            && (shape.IsTitleCase || header.IsFollowedByCredit(text, headline))
            && WordOverlap.Of(tokens, text.TokensOf(summary)) >= SummaryOverlap;
    }
}
