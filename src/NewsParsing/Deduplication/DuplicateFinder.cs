namespace NewsParsing;

/// <summary>
/// Marks the paragraphs of one text that repeat a kept paragraph. Identical and normalised-equal paragraphs form groups, whose first member
/// stands for all; the rest is found over shared shingles and decided word by word. Each paragraph is compared with kept ones only, so
/// there are no chains. Holds rented buffers; linear in the text.
/// </summary>
internal ref struct DuplicateFinder(DeduplicationOptions options) : IDisposable
{
    private PooledList<int> _groups;
    private PooledList<int> _order;

    /// <summary>Writes a match for each paragraph; <see cref="DuplicateKind.None"/> where it resembles none.</summary>
    public void Find(scoped in SegmentedText text, scoped Span<DuplicateMatch> matches)
    {
        matches.Clear();
        var groups = _groups.AddUninitialized(matches.Length);
        NormalizedGroups.Find(text, groups);
        FindNear(text, groups, matches);
        MarkGroups(text, groups, matches);
        RepeatedBlocks.MarkShort(groups, matches, text, options.MinimumWords);
    }

    public void Dispose()
    {
        _groups.Dispose();
        _order.Dispose();
    }

    /// <summary>Compares the first members of the groups.</summary>
    private void FindNear(scoped in SegmentedText text, scoped ReadOnlySpan<int> groups, scoped Span<DuplicateMatch> matches)
    {
        for (var i = 0; i < groups.Length; i++)
        {
            if (groups[i] == i && text.Paragraphs[i].WordCount >= options.MinimumWords)
            {
                _order.Add(i);
            }
        }

        if (_order.Count < 2)
        {
            return;
        }

        if (options.Keep == KeepPolicy.Longest)
        {
            SortByWords(text, _order.Items);
        }

        using var matcher = new NearMatcher(options);
        matcher.Match(text, _order.Items, matches);
    }

    /// <summary>Most words first, then the order of the text.</summary>
    private static void SortByWords(in SegmentedText text, Span<int> order)
    {
        using var keys = new PooledArray<long>(order.Length);
        for (var i = 0; i < order.Length; i++)
        {
            keys.Items[i] = ((long)-text.Paragraphs[order[i]].WordCount << 32) | (uint)order[i];
        }

        keys.Items.Sort(order);
    }

    /// <summary>The other members of a group repeat its first member, or what that one repeats; short ones wait for a repeated block.</summary>
    private readonly void MarkGroups(scoped in SegmentedText text, scoped ReadOnlySpan<int> groups, scoped Span<DuplicateMatch> matches)
    {
        for (var i = 0; i < groups.Length; i++)
        {
            var first = groups[i];
            if (first == i || text.Paragraphs[i].WordCount < options.MinimumWords)
            {
                continue;
            }

            var ofFirst = matches[first];
            matches[i] = ofFirst.Kind is DuplicateKind.Near or DuplicateKind.Contained
                ? ofFirst
                : new DuplicateMatch(first, text.Paragraphs[i].SameAs == first ? DuplicateKind.Exact : DuplicateKind.Normalized, 1, 1);
        }
    }
}
