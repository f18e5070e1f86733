namespace NewsParsing;

/// <summary>
/// Gives each paragraph its role, by rules on what it holds and where it stands; body when none is sure. Lines that tell by themselves what
/// they are come first, then the headline, then what only makes sense below it. Linear: look-ahead ends with the header.
/// </summary>
internal static class RoleClassifier
{
    public static void Classify(in SegmentedText text)
    {
        MarkLines(text);
        var header = Header.Of(text);
        MarkHeaderLines(text, header);
        PageTitleRule.Mark(text, header);
        var (headline, summary) = HeadlineRule.Find(text, header);
        if (headline < 0)
        {
            return;
        }

        for (var i = summary; i < headline; i++)
        {
            ref var role = ref text.Paragraphs[i].Role;
            role = role == ParagraphRole.Body ? ParagraphRole.Summary : role;
        }

        MarkHeadlines(text, headline);
        MarkWriterAndPlace(text, header, headline);
        StandfirstRule.Mark(text, header, headline);
    }

    /// <summary>Roles that a paragraph shows wherever it stands; a repeat has the role of its first occurrence.</summary>
    private static void MarkLines(in SegmentedText text)
    {
        for (var i = 0; i < text.Paragraphs.Length; i++)
        {
            ref var paragraph = ref text.Paragraphs[i];
            paragraph.Role = !paragraph.IsFirst ? text.Paragraphs[paragraph.SameAs].Role
                : BoilerplateRule.Matches(text, i) ? ParagraphRole.Boilerplate
                : BylineRule.IsByline(text, i) ? ParagraphRole.Byline
                : DatelineRule.IsStamp(text, i) ? ParagraphRole.Dateline
                : ParagraphRole.Body;
        }
    }

    private static void MarkHeaderLines(in SegmentedText text, in Header header)
    {
        var isBelow = false;
        for (var i = header.Next(text, -1); i >= 0; i = header.Next(text, i))
        {
            text.Paragraphs[i].Role = DatelineRule.IsPlaceOrDate(text, i) ? ParagraphRole.Dateline
                : isBelow && BylineRule.IsJobLine(text, i) ? ParagraphRole.Byline
                : ParagraphRole.Body;
            isBelow = true;
        }
    }

    /// <summary>The headline may be pasted more than once.</summary>
    private static void MarkHeadlines(in SegmentedText text, int headline)
    {
        var tokens = text.TokensOf(headline);
        text.Paragraphs[headline].Role = ParagraphRole.Headline;
        for (var i = headline + 1; i < text.Paragraphs.Length; i++)
        {
            ref var paragraph = ref text.Paragraphs[i];
            if (paragraph.SameAs == headline || (paragraph.WordCount == text.Paragraphs[headline].WordCount && WordOverlap.SameWords(tokens, text.TokensOf(i))))
            {
                paragraph.Role = ParagraphRole.Headline;
            }
        }
    }

    /// <summary>Bare names and places count only below the headline, names only where a credit or a place stands beside them.</summary>
    private static void MarkWriterAndPlace(in SegmentedText text, in Header header, int headline)
    {
        const int MostLines = 3;
        var at = headline;
        for (var i = 0; i < MostLines; i++)
        {
            at = header.Next(text, at);
            if (at < 0)
            {
                return;
            }

            ref var role = ref text.Paragraphs[at].Role;
            role = DatelineRule.IsPlacePair(text, at) ? ParagraphRole.Dateline
                : BylineRule.IsNameLine(text, at) && (header.IsFollowedByCredit(text, at) || IsPlacePairNext(text, header, at)) ? ParagraphRole.Byline
                : ParagraphRole.Body;
        }
    }

    private static bool IsPlacePairNext(in SegmentedText text, in Header header, int paragraph) =>
        header.Next(text, paragraph) is var next && next >= 0 && DatelineRule.IsPlacePair(text, next);
}
