namespace NewsParsing;

/// <summary>Finds the introduction between headline and text.</summary>
internal static class StandfirstRule
{
    private const int MostWords = 50;
    private const int MostSentences = 3;

    /// <summary>A first paragraph whose words come again to this share in the next two was an introduction to them.</summary>
    private const double Restated = 0.65;

    /// <summary>Marks the standfirst below the headline; a lede that is only short stays body.</summary>
    public static void Mark(in SegmentedText text, in Header header, int headline)
    {
        var candidate = header.Next(text, headline);
        var next = candidate < 0 ? -1 : header.Next(text, candidate);
        if (next < 0 || LineShape.Of(text, candidate) is not { IsLong: false, Sentences: <= MostSentences } shape || shape.Words is < 4 or > MostWords || shape.End == ':')
        {
            return;
        }

        if (header.IsFollowedByCredit(text, candidate)
            || IsDeck(text, candidate, next, shape)
            || StartsWithDateline(text.Text, text.TokensOf(next))
            || IsRestated(text, header, candidate, next))
        {
            text.Paragraphs[candidate].Role = ParagraphRole.Standfirst;
        }
        else if (header.IsFollowedByCredit(text, next) && LineShape.Of(text, next) is { IsLong: false, Sentences: <= MostSentences, Words: <= MostWords })
        {
            text.Paragraphs[candidate].Role = ParagraphRole.Standfirst;
            text.Paragraphs[next].Role = ParagraphRole.Standfirst;
        }
    }

    /// <summary>A line like a second headline above running text.</summary>
    private static bool IsDeck(in SegmentedText text, int candidate, int next, in LineShape shape) =>
        !shape.EndsSentence && HeadlineRule.IsHeadlineLike(text, candidate, shape) && LineShape.Of(text, next).IsStatement;

    private static bool IsRestated(in SegmentedText text, in Header header, int candidate, int next)
    {
        var tokens = text.TokensOf(candidate);
        var second = header.Next(text, next);
        return Restates(text, tokens, next) || (second >= 0 && Restates(text, tokens, second));
    }

    private static bool Restates(in SegmentedText text, ReadOnlySpan<Token> tokens, int paragraph) =>
        WordOverlap.Of(tokens, text.TokensOf(paragraph)) >= Restated;

    /// <summary>"NAIROBI, March 3 (Agency) - The ...": names, dates and an agency up to a dash, so that the text starts here.</summary>
    private static bool StartsWithDateline(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        const int LongestDateline = 16, ShortestPlace = 3;
        var isSure = tokens[0].Casing == Casing.Upper && tokens[0].Length >= ShortestPlace;
        for (var i = 1; i < tokens.Length && i < LongestDateline; i++)
        {
            var c = text[tokens[i].Start];
            if (c is '-' or '–' or '—' && tokens[i].HasSpaceBefore)
            {
                return isSure;
            }

            isSure |= c == '(' || NewsWords.Months.Contains(tokens[i].Hash);
            if (tokens[i].Casing == Casing.Lower)
            {
                return false;
            }
        }

        return false;
    }
}
