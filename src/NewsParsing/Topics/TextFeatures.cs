using System.Buffers;
using System.Numerics;

namespace NewsParsing;

/// <summary>
/// The features of one text that a model knows, with their counts, in the order of first occurrence. Holds rented buffers;
/// <see cref="Dispose"/> returns them. Linear in the text.
/// </summary>
internal ref struct TextFeatures : IDisposable
{
    private PooledList<FeatureCount> _features;
    private int[]? _slots;

    public readonly Span<FeatureCount> Items => _features.Items;

    /// <summary>Number of words read.</summary>
    public int Words { get; private set; }

    /// <summary>Number of words read that the model knows.</summary>
    public int KnownWords { get; private set; }

    public void Count(in SegmentedText text, TopicModel model)
    {
        // Each word gives two features at most, and there are no more different ones than the model has.
        var most = (uint)Math.Min(text.Tokens.Length * 2L, model.FeatureCount);
        var capacity = (int)BitOperations.RoundUpToPowerOf2((most * 2) + 1);
        _slots = ArrayPool<int>.Shared.Rent(capacity);
        var slots = _slots.AsSpan(0, capacity);
        slots.Clear();
        var reader = new TopicFeatures(text);
        while (reader.MoveNext())
        {
            Words++;
            var id = model.Find(reader.Word);
            if (id >= 0)
            {
                KnownWords++;
                Add(slots, id, reader.Token, reader.Token);
            }

            if (reader.Previous >= 0 && model.Find(reader.Pair) is >= 0 and var pair)
            {
                Add(slots, pair, reader.Previous, reader.Token);
            }
        }
    }

    public void Dispose()
    {
        _features.Dispose();
        if (_slots is not null)
        {
            ArrayPool<int>.Shared.Return(_slots);
            _slots = null;
        }
    }

    private void Add(Span<int> slots, int id, int first, int last)
    {
        var mask = slots.Length - 1;
        for (var at = (int)((uint)id * 0x9E3779B1u) & mask; ; at = (at + 1) & mask)
        {
            if (slots[at] == 0)
            {
                _features.Add(new FeatureCount { Id = id, Count = 1, FirstToken = first, LastToken = last });
                slots[at] = _features.Count;
                return;
            }

            ref var feature = ref _features[slots[at] - 1];
            if (feature.Id == id)
            {
                feature.Count++;
                return;
            }
        }
    }
}
