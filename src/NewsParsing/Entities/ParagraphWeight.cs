namespace NewsParsing;

/// <summary>How much what a paragraph says counts for salience and focus.</summary>
internal static class ParagraphWeight
{
    private const double Headline = 3;
    private const double Lede = 2;
    private const double Body = 1;

    /// <summary>Weighs the distinct paragraphs: the headline most, then what introduces the article, then the rest; repeats and boilerplate nothing.</summary>
    public static void Fill(ReadOnlySpan<ParagraphInfo> paragraphs, Span<double> weights)
    {
        var hasLede = false;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (!paragraphs[i].IsFirst)
            {
                weights[i] = 0;
                continue;
            }

            weights[i] = paragraphs[i].Role switch
            {
                ParagraphRole.Headline => Headline,
                ParagraphRole.Summary or ParagraphRole.Standfirst => Lede,
                ParagraphRole.Boilerplate or ParagraphRole.Byline => 0,
                ParagraphRole.Body when !hasLede => Lede,
                _ => Body,
            };
            hasLede |= paragraphs[i].Role == ParagraphRole.Body;
        }
    }
}
