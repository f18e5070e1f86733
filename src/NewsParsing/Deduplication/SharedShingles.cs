using System.Numerics;

namespace NewsParsing;

/// <summary>
/// The word 3-shingles of the paragraphs of one text, and of these the ones that more than one paragraph may hold. Most shingles of
/// ordinary text stand in one paragraph only; a table of bits tells so before anything is sorted or indexed. Linear.
/// </summary>
internal ref struct SharedShingles : IDisposable
{
    private const int BitsPerCell = 2;

    /// <summary>With this many cells a shingle, about one in eight meets another by chance; that costs time and changes nothing.</summary>
    private const int CellsPerShingle = 8;

    private PooledList<ulong> _all;
    private PooledList<int> _allStarts;
    private PooledList<int> _sizes;
    private PooledList<ulong> _shared;
    private PooledList<int> _sharedStarts;

    /// <summary>Reads the shingles of all paragraphs of <paramref name="order"/>.</summary>
    public void Read(scoped in SegmentedText text, scoped ReadOnlySpan<int> order)
    {
        foreach (var paragraph in order)
        {
            _allStarts.Add(_all.Count);
            ShingleSet.AppendAll(text.TokensOf(paragraph), ref _all);
        }

        _allStarts.Add(_all.Count);
        _sizes.AddUninitialized(order.Length).Fill(-1);
        FindShared(order.Length);
    }

    /// <summary>Number of shingles that paragraphs may share, over all paragraphs.</summary>
    public readonly int SharedCount => _shared.Count;

    /// <summary>The sorted set of those shingles of a paragraph that another may hold.</summary>
    public readonly ReadOnlySpan<ulong> SharedOf(int i) => _shared.Items[_sharedStarts[i].._sharedStarts[i + 1]];

    /// <summary>Size of the paragraph's shingle set, at most: repeats inside the paragraph count.</summary>
    public readonly int MostOf(int i) => _allStarts[i + 1] - _allStarts[i];

    /// <summary>Size of the paragraph's shingle set; sorts it on the first call.</summary>
    public readonly int SizeOf(int i)
    {
        ref var size = ref _sizes[i];
        if (size < 0)
        {
            size = ShingleSet.SortAndCount(_all.Items[_allStarts[i].._allStarts[i + 1]]);
        }

        return size;
    }

    /// <summary>What two paragraphs share: all of it is among the shared shingles.</summary>
    public readonly Overlap OverlapOf(int i, int j) => new(ShingleSet.CountShared(SharedOf(i), SharedOf(j)), SizeOf(i), SizeOf(j));

    public void Dispose()
    {
        _all.Dispose();
        _allStarts.Dispose();
        _sizes.Dispose();
        _shared.Dispose();
        _sharedStarts.Dispose();
    }

    private void FindShared(int paragraphs)
    {
        var cells = BitOperations.RoundUpToPowerOf2((uint)Math.Max(_all.Count, 8)) * CellsPerShingle;
        var shift = 64 - BitOperations.Log2(cells);
        using var table = new PooledArray<byte>((int)(cells * BitsPerCell / 8));
        var bits = table.Items;
        bits.Clear();
        foreach (var shingle in _all.Items)
        {
            Count(bits, CellOf(shingle, shift));
        }

        for (var i = 0; i < paragraphs; i++)
        {
            _sharedStarts.Add(_shared.Count);
            foreach (var shingle in _all.Items[_allStarts[i].._allStarts[i + 1]])
            {
                if (IsRepeated(bits, CellOf(shingle, shift)))
                {
                    _shared.Add(shingle);
                }
            }

            var shared = _shared.Items[_sharedStarts[i]..];
            _shared.Truncate(_sharedStarts[i] + ShingleSet.SortAndCount(shared));
        }

        _sharedStarts.Add(_shared.Count);
    }

    private static uint CellOf(ulong shingle, int shift) => (uint)((shingle * 0x9E3779B97F4A7C15ul) >> shift);

    /// <summary>A cell holds 0, 1 or, for two and more, 3.</summary>
    private static void Count(Span<byte> bits, uint cell)
    {
        ref var four = ref bits[(int)(cell >> 2)];
        var offset = (int)(cell & 3) * BitsPerCell;
        four |= (byte)((((four >> offset) & 1) * 2 + 1) << offset);
    }

    private static bool IsRepeated(ReadOnlySpan<byte> bits, uint cell) => ((bits[(int)(cell >> 2)] >> ((int)(cell & 3) * BitsPerCell)) & 2) != 0;
}
