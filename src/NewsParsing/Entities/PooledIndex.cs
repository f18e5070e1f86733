using System.Buffers;

namespace NewsParsing;

/// <summary>
/// An open-addressing table from 64-bit keys to integers over a rented array; grows by doubling. The keys are hashes of words, so that two different
/// names share an entry with a probability of about n²/2⁶⁵.
/// </summary>
internal struct PooledIndex : IDisposable
{
#if DEBUG
    private const int InitialCapacity = 2; // tests meet the growth at once
#else
    private const int InitialCapacity = 256;
#endif

    private Slot[]? _slots;
    private int _capacity;
    private int _count;

    private struct Slot
    {
        public ulong Key;

        /// <summary>The value + 1; 0 when free.</summary>
        public int Stored;
    }

    /// <summary>The value of a key, or -1.</summary>
    public readonly int Find(ulong key)
    {
        if (_slots is null)
        {
            return -1;
        }

        for (var at = StartOf(key, _capacity); ; at = (at + 1) & (_capacity - 1))
        {
            ref var slot = ref _slots[at];
            if (slot.Stored == 0 || slot.Key == key)
            {
                return slot.Stored - 1;
            }
        }
    }

    /// <summary>Sets the value, 0 or more, of a key.</summary>
    public void Set(ulong key, int value)
    {
        if (_slots is null || _count * 2 >= _capacity)
        {
            Grow();
        }

        ref var slot = ref SlotOf(_slots!, _capacity, key);
        _count += slot.Stored == 0 ? 1 : 0;
        slot = new Slot { Key = key, Stored = value + 1 };
    }

    public void Dispose()
    {
        if (_slots is not null)
        {
            ArrayPool<Slot>.Shared.Return(_slots);
            _slots = null;
        }

        (_capacity, _count) = (0, 0);
    }

    private static int StartOf(ulong key, int capacity) => (int)((key * 0x9E3779B97F4A7C15ul) >> 33) & (capacity - 1);

    private static ref Slot SlotOf(Slot[] slots, int capacity, ulong key)
    {
        var at = StartOf(key, capacity);
        while (slots[at].Stored != 0 && slots[at].Key != key)
        {
            at = (at + 1) & (capacity - 1);
        }

        return ref slots[at];
    }

    private void Grow()
    {
        var capacity = Math.Max(InitialCapacity, _capacity * 2);
        var larger = ArrayPool<Slot>.Shared.Rent(capacity);
        larger.AsSpan(0, capacity).Clear();
        if (_slots is not null)
        {
            foreach (ref var slot in _slots.AsSpan(0, _capacity))
            {
                if (slot.Stored != 0)
                {
                    SlotOf(larger, capacity, slot.Key) = slot;
                }
            }

            ArrayPool<Slot>.Shared.Return(_slots);
        }

        (_slots, _capacity) = (larger, capacity);
    }
}
