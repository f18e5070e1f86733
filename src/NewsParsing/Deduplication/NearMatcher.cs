namespace NewsParsing;

/// <summary>
/// Finds, for paragraphs that are all different, the kept paragraph that each one resembles most. Paragraphs contained in a longer one are
/// settled last, so that whatever they lie in has been kept or not by then.
/// </summary>
internal ref struct NearMatcher(DeduplicationOptions options) : IDisposable
{
    /// <summary>Word-by-word comparisons per paragraph: the candidates with the most shared shingles.</summary>
    private const int MostComparisons = 8;

    private SharedShingles _shingles;
    private PooledList<bool> _yields;
    private PooledList<bool> _kept;
    private PooledList<int> _counts;
    private PooledList<int> _touched;
    private PairComparer _comparer;

    /// <summary>Writes the matches of the paragraphs listed in <paramref name="order"/>, the first to be kept first.</summary>
    public void Match(scoped in SegmentedText text, scoped ReadOnlySpan<int> order, scoped Span<DuplicateMatch> matches)
    {
        _shingles.Read(text, order);
        using var index = new ShingleIndex(_shingles.SharedCount);
        for (var i = 0; i < order.Length; i++)
        {
            foreach (var shingle in _shingles.SharedOf(i))
            {
                index.Add(shingle, i);
            }
        }

        _counts.AddUninitialized(order.Length).Clear();
        _kept.AddUninitialized(order.Length).Clear();
        var yields = _yields.AddUninitialized(order.Length);
        for (var i = 0; i < order.Length; i++)
        {
            yields[i] = IsContained(text, order, index, i);
        }

        Settle(text, order, index, contained: false, matches);
        Settle(text, order, index, contained: true, matches);
    }

    public void Dispose()
    {
        _shingles.Dispose();
        _yields.Dispose();
        _kept.Dispose();
        _counts.Dispose();
        _touched.Dispose();
        _comparer.Dispose();
    }

    /// <summary>
    /// False when the paragraph shares too few shingles to resemble any other: Jaccard similarity s needs s of the larger set shared, and
    /// a paragraph that is contained in another shares all.
    /// </summary>
    private readonly bool CanResemble(int i) => _shingles.SharedOf(i).Length >= options.Threshold * PairComparer.LowestShare * _shingles.SizeOf(i);

    /// <summary>True when a longer paragraph says all that this one says; such a one holds this one's rarest shingle.</summary>
    private bool IsContained(scoped in SegmentedText text, scoped ReadOnlySpan<int> order, scoped in ShingleIndex index, int i)
    {
        var shared = _shingles.SharedOf(i);
        if (shared.Length < _shingles.MostOf(i) && (shared.IsEmpty || shared.Length < _shingles.SizeOf(i)))
        {
            return false;
        }

        var rarest = 0ul;
        var fewest = int.MaxValue;
        foreach (var shingle in shared)
        {
            var count = index.CountOf(shingle);
            if (count < fewest)
            {
                (rarest, fewest) = (shingle, count);
            }
        }

        var comparisons = 0;
        for (var holder = fewest < 2 ? 0 : index.FirstHolder(rarest); holder != 0 && comparisons < MostComparisons;)
        {
            var j = index.Next(ref holder);
            if (j == i || _shingles.SizeOf(j) <= _shingles.SizeOf(i))
            {
                continue;
            }

            var overlap = _shingles.OverlapOf(i, j);
            if (overlap.Containment >= 1)
            {
                comparisons++;
                if (Compare(text, order[i], order[j], overlap) == DuplicateKind.Contained)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Settle(scoped in SegmentedText text, scoped ReadOnlySpan<int> order, scoped in ShingleIndex index, bool contained, scoped Span<DuplicateMatch> matches)
    {
        for (var i = 0; i < order.Length; i++)
        {
            if (_yields[i] == contained)
            {
                var match = FindBest(text, order, index, i);
                matches[order[i]] = match;
                _kept[i] = match.Kind is DuplicateKind.None or DuplicateKind.Revision;
            }
        }
    }

    /// <summary>The closest kept paragraph: one that makes this one redundant before a revision, then the most similar, then the first.</summary>
    private DuplicateMatch FindBest(scoped in SegmentedText text, scoped ReadOnlySpan<int> order, scoped in ShingleIndex index, int i)
    {
        DuplicateMatch best = default;
        if (_shingles.SharedOf(i).IsEmpty || !CanResemble(i))
        {
            return best;
        }

        CountShared(index, i);
        for (var comparisons = 0; comparisons < MostComparisons && TakeMostShared(out var j); comparisons++)
        {
            var overlap = _shingles.OverlapOf(i, j);
            if (overlap.Similarity < options.Threshold * PairComparer.LowestShare && overlap.Containment < 1)
            {
                continue;
            }

            var kind = Compare(text, order[i], order[j], overlap);
            var isShorter = overlap.First < overlap.Second;
            if (kind == DuplicateKind.Contained && !isShorter)
            {
                kind = DuplicateKind.Near; // the kept one is the shorter: this happens only when it is kept for another reason
            }

            var match = new DuplicateMatch(order[j], kind, overlap.Similarity, overlap.Containment);
            if (kind != DuplicateKind.None && IsBetter(match, best))
            {
                best = match;
            }
        }

        foreach (var j in _touched.Items)
        {
            _counts[j] = 0;
        }

        _touched.Clear();
        return best;
    }

    private static bool IsBetter(DuplicateMatch match, DuplicateMatch best)
    {
        if (best.Kind == DuplicateKind.None)
        {
            return true;
        }

        var redundant = match.Kind != DuplicateKind.Revision;
        var bestRedundant = best.Kind != DuplicateKind.Revision;
        return redundant != bestRedundant ? redundant
            : match.Similarity != best.Similarity ? match.Similarity > best.Similarity
            : match.Of < best.Of;
    }

    private void CountShared(scoped in ShingleIndex index, int i)
    {
        foreach (var shingle in _shingles.SharedOf(i))
        {
            for (var holder = index.FirstHolder(shingle); holder != 0;)
            {
                var j = index.Next(ref holder);
                if (_kept[j] && _counts[j]++ == 0)
                {
                    _touched.Add(j);
                }
            }
        }
    }

    /// <summary>Takes the candidate with the most shared shingles, the first of equals, out of the list.</summary>
    private readonly bool TakeMostShared(out int candidate)
    {
        candidate = -1;
        foreach (var j in _touched.Items)
        {
            if (_counts[j] > 0 && (candidate < 0 || _counts[j] > _counts[candidate] || (_counts[j] == _counts[candidate] && j < candidate)))
            {
                candidate = j;
            }
        }

        if (candidate < 0)
        {
            return false;
        }

        _counts[candidate] = 0;
        return true;
    }

    private DuplicateKind Compare(scoped in SegmentedText text, int a, int b, Overlap overlap) =>
        _comparer.Compare(text.Text, text.TokensOf(a), text.Text, text.TokensOf(b), overlap, options.Threshold);
}
