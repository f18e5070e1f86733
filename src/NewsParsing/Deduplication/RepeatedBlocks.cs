using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>Runs of paragraphs that repeat an earlier run in the same order.</summary>
internal static class RepeatedBlocks
{
    /// <summary>
    /// Marks short repeats ("Yes.") that stand beside a marked repeat, where the kept paragraph has the same short one on the same side.
    /// </summary>
    public static void MarkShort(ReadOnlySpan<int> groups, Span<DuplicateMatch> matches, in SegmentedText text, int minimumWords)
    {
        for (var i = 1; i < matches.Length; i++)
        {
            MarkShort(groups, matches, text, minimumWords, i, step: 1);
        }

        for (var i = matches.Length - 2; i >= 0; i--)
        {
            MarkShort(groups, matches, text, minimumWords, i, step: -1);
        }

        // A short paragraph that was marked last may be what others repeat; equal ones may all repeat the first.
        foreach (ref var match in matches)
        {
            while (match.Kind != DuplicateKind.None && IsRedundant(matches[match.Of]))
            {
                match = match with { Of = matches[match.Of].Of };
            }
        }
    }

    public static ImmutableArray<RepeatedBlock> Find(ReadOnlySpan<Paragraph> paragraphs)
    {
        var blocks = ImmutableArray.CreateBuilder<RepeatedBlock>();
        for (var i = 0; i < paragraphs.Length;)
        {
            var count = 1;
            while (i + count < paragraphs.Length && GoesOn(paragraphs[i], paragraphs[i + count], count))
            {
                count++;
            }

            if (count > 1)
            {
                blocks.Add(new RepeatedBlock(i, count, paragraphs[i].Duplicate!.Value.Of));
            }

            i += count;
        }

        return blocks.ToImmutable();
    }

    /// <summary>The later paragraph repeats the one that stands as far behind what the first repeats.</summary>
    private static bool GoesOn(Paragraph first, Paragraph later, int distance) =>
        first.IsRedundant && later.IsRedundant && later.Duplicate!.Value.Of == first.Duplicate!.Value.Of + distance;

    private static bool IsRedundant(DuplicateMatch match) => match.Kind is not (DuplicateKind.None or DuplicateKind.Revision);

    /// <summary>Marks paragraph i when its neighbour against <paramref name="step"/> repeats a paragraph whose neighbour on the same side equals it.</summary>
    private static void MarkShort(ReadOnlySpan<int> groups, Span<DuplicateMatch> matches, in SegmentedText text, int minimumWords, int i, int step)
    {
        var neighbour = matches[i - step];
        if (matches[i].Kind != DuplicateKind.None || text.Paragraphs[i].WordCount >= minimumWords || !IsRedundant(neighbour))
        {
            return;
        }

        var of = neighbour.Of + step;
        if (of < 0 || of >= i || groups[of] != groups[i] || matches[of].Kind != DuplicateKind.None)
        {
            return;
        }

        var isExact = text.Text[text.Paragraphs[of].Start..text.Paragraphs[of].End].SequenceEqual(text.Text[text.Paragraphs[i].Start..text.Paragraphs[i].End]);
        matches[i] = new DuplicateMatch(of, isExact ? DuplicateKind.Exact : DuplicateKind.Normalized, 1, 1);
    }
}
