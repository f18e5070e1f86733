namespace NewsParsing;

/// <summary>The top of an article, where headline, standfirst, byline and dateline stand.</summary>
/// <param name="End">Index after its last paragraph.</param>
internal readonly record struct Header(int End)
{
    private const int MostParagraphs = 16;

    /// <summary>Digests, standfirsts and a lede or two; where more statements stood, the text has begun.</summary>
    private const int MostStatements = 4;

    public static Header Of(in SegmentedText text)
    {
        var statements = 0;
        var end = 0;
        while (end < text.Paragraphs.Length && end < MostParagraphs && statements < MostStatements)
        {
            statements += LineShape.Of(text, end).IsStatement ? 1 : 0;
            end++;
        }

        return new Header(end);
    }

    /// <summary>The next paragraph of the header after <paramref name="paragraph"/> that has no role yet, or -1.</summary>
    public int Next(in SegmentedText text, int paragraph)
    {
        for (var i = paragraph + 1; i < End; i++)
        {
            if (text.Paragraphs[i].Role == ParagraphRole.Body && text.Paragraphs[i].WordCount > 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A byline or a dateline comes before the next paragraph that has no role yet.</summary>
    public bool IsFollowedByCredit(in SegmentedText text, int paragraph)
    {
        for (var i = paragraph + 1; i < End && text.Paragraphs[i].Role != ParagraphRole.Body; i++)
        {
            if (text.Paragraphs[i].Role is ParagraphRole.Byline or ParagraphRole.Dateline)
            {
                return true;
            }
        }

        return false;
    }
}
