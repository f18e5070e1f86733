namespace NewsParsing;

/// <summary>Recognises what a site sets above the headline: the section's name, the path to the page, the site's name and the title of the browser's window.</summary>
internal static class PageTitleRule
{
    private const int LongestPath = 8;
    private const int LongestSiteName = 5;

    /// <summary>Marks these lines at the top of the header; the first other paragraph ends them.</summary>
    public static void Mark(in SegmentedText text, in Header header)
    {
        for (var i = 0; i < header.End; i++)
        {
            ref var paragraph = ref text.Paragraphs[i];
            if (paragraph.Role != ParagraphRole.Body || paragraph.WordCount == 0)
            {
                continue;
            }

            var next = header.Next(text, i);
            if (!IsSection(text, i) && (next < 0 || !(IsTitleWithSite(text.Text, text.TokensOf(i), text.TokensOf(next)) || IsSiteName(text, i, next))))
            {
                return;
            }

            paragraph.Role = ParagraphRole.Boilerplate;
        }
    }

    /// <summary>"World news", "Home > Science": names of sections alone.</summary>
    private static bool IsSection(in SegmentedText text, int paragraph)
    {
        if (text.Paragraphs[paragraph].WordCount is 0 or > LongestPath)
        {
            return false;
        }

        var isPath = false;
        var onlySections = true;
        foreach (ref readonly var token in text.TokensOf(paragraph))
        {
            var isName = token.IsWordOrNumber && (NewsWords.Sections.Contains(token.Hash) || NewsWords.SmallWords.Contains(token.Hash));
            onlySections &= isName || !token.IsWordOrNumber;
            isPath |= text.Text[token.Start] is '>' or '›' or '»';
        }

        return isPath || onlySections;
    }

    /// <summary>"The Orla Times" above a headline.</summary>
    private static bool IsSiteName(in SegmentedText text, int paragraph, int next)
    {
        var tokens = text.TokensOf(paragraph);
        if (tokens.Length > LongestSiteName || !NewsWords.Media.Contains(tokens[^1].Hash))
        {
            return false;
        }

        foreach (ref readonly var token in tokens)
        {
            if (!token.IsCapitalised)
            {
                return false;
            }
        }

        return HeadlineRule.IsHeadlineLike(text, next, LineShape.Of(text, next));
    }

    /// <summary>"Bridge reopens | The Orla Times" above "Bridge reopens".</summary>
    private static bool IsTitleWithSite(ReadOnlySpan<char> text, ReadOnlySpan<Token> title, ReadOnlySpan<Token> headline)
    {
        for (var i = title.Length - 2; i > 0 && i >= title.Length - 1 - LongestSiteName; i--)
        {
            if (text[title[i].Start] is '|' or '-' or '–' or '—' or '·' && WordOverlap.SameWords(title[..i], headline))
            {
                return true;
            }
        }

        return false;
    }
}
