using System.Text;

namespace NewsParsing;

/// <summary>Takes redundant paragraphs out of a text. What is kept stays as it is, character by character.</summary>
internal static class RedundantText
{
    /// <summary>Each redundant paragraph goes with the white space up to the next paragraph; at the end, with that before it. Linear.</summary>
    public static string Remove(string text, ReadOnlySpan<Paragraph> paragraphs)
    {
        StringBuilder? kept = null;
        var from = 0;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (!paragraphs[i].IsRedundant)
            {
                continue;
            }

            var last = i;
            while (last + 1 < paragraphs.Length && paragraphs[last + 1].IsRedundant)
            {
                last++;
            }

            kept ??= new StringBuilder(text.Length);
            var atEnd = last + 1 == paragraphs.Length;
            var cutFrom = atEnd && i > 0 ? paragraphs[i - 1].Span.End : paragraphs[i].Span.Start;
            kept.Append(text, from, cutFrom - from);
            from = atEnd ? paragraphs[last].Span.End : paragraphs[last + 1].Span.Start;
            i = last;
        }

        return kept is null ? text : kept.Append(text, from, text.Length - from).ToString();
    }
}
