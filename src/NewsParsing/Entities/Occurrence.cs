namespace NewsParsing;

/// <summary>A mention where it stands in the text; one in a repeated paragraph occurs in each.</summary>
/// <param name="Mention">Index of the mention.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct Occurrence(int Mention, TextSpan Span)
{
    /// <summary>Lists all occurrences in the order of the text; linear in their number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">The mentions of the distinct paragraphs.</param>
    /// <param name="order">Their indices in the order of the text.</param>
    /// <param name="occurrences">Where to add them.</param>
    public static void List(in SegmentedText text, ReadOnlySpan<Mention> mentions, ReadOnlySpan<int> order, ref PooledList<Occurrence> occurrences)
    {
        using var starts = new PooledArray<int>(text.Paragraphs.Length + 1);
        var next = 0;
        for (var i = 0; i < text.Paragraphs.Length; i++)
        {
            ref readonly var info = ref text.Paragraphs[i];
            starts.Items[i] = info.IsFirst ? next : starts.Items[info.SameAs];
            while (info.IsFirst && next < order.Length && mentions[order[next]].Paragraph == i)
            {
                next++;
            }

            var source = info.IsFirst ? i : info.SameAs;
            var shift = text.ShiftOf(i);
            for (var at = starts.Items[i]; at < order.Length && mentions[order[at]].Paragraph == source; at++)
            {
                ref readonly var mention = ref mentions[order[at]];
                occurrences.Add(new(order[at], new(text.Tokens[mention.FirstToken].Start + shift, text.Tokens[mention.EndToken - 1].End + shift)));
            }
        }
    }
}
