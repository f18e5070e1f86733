namespace NewsParsing;

/// <summary>Occurrences sorted by what they belong to, each group in the order of the text: a counting sort in rented arrays.</summary>
internal ref struct OccurrenceGroups(int count) : IDisposable
{
    private PooledList<int> _ends;
    private PooledList<Occurrence> _sorted;

    public delegate int GroupOf(in Mention mention);

    public readonly int Count => count;

    public readonly ReadOnlySpan<Occurrence> this[int group] => _sorted.Items[(group == 0 ? 0 : _ends.Items[group - 1]).._ends.Items[group]];

    public void Fill(ReadOnlySpan<Occurrence> occurrences, ReadOnlySpan<Mention> mentions, GroupOf groupOf)
    {
        var ends = _ends.AddUninitialized(count + 1);
        ends.Clear();
        foreach (ref readonly var occurrence in occurrences)
        {
            if (groupOf(mentions[occurrence.Mention]) is >= 0 and var group)
            {
                ends[group + 1]++;
            }
        }

        for (var i = 1; i < ends.Length; i++)
        {
            ends[i] += ends[i - 1];
        }

        var sorted = _sorted.AddUninitialized(ends[^1]);
        foreach (ref readonly var occurrence in occurrences)
        {
            if (groupOf(mentions[occurrence.Mention]) is >= 0 and var group)
            {
                sorted[ends[group]++] = occurrence; // the start of each group becomes its end
            }
        }
    }

    public void Dispose()
    {
        _ends.Dispose();
        _sorted.Dispose();
    }
}
