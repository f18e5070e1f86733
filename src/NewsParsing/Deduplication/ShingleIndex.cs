using System.Numerics;

namespace NewsParsing;

/// <summary>
/// Inverted index from shingle to the paragraphs that hold it, for one text. A shingle keeps its first <see cref="MostHolders"/> paragraphs,
/// so that a phrase that stands in every paragraph does not make the work quadratic; two paragraphs are missed only when each shingle
/// that they share stands in that many earlier ones.
/// </summary>
internal ref struct ShingleIndex : IDisposable
{
    public const int MostHolders = 64;

    /// <summary>Per-process secret against texts made to fill one bucket; results do not depend on it.</summary>
    private static readonly ulong s_seed = (ulong)Guid.NewGuid().GetHashCode() * 0xD6E8FEB86659FD93ul;

    private PooledList<Slot> _slots;
    private PooledList<Holder> _holders;
    private int _shift;

    private struct Slot
    {
        public ulong Shingle;
        public int Count;

        /// <summary>Indices into the holders + 1; 0 ends the chain.</summary>
        public int First;
        public int Last;
    }

    private readonly record struct Holder(int Paragraph)
    {
        public int Next { get; init; }
    }

    public ShingleIndex(int shingles)
    {
        var capacity = (int)Math.Min(BitOperations.RoundUpToPowerOf2((uint)shingles + (uint)(shingles / 2) + 2), 1u << 30);
        _slots.AddUninitialized(capacity).Clear();
        _shift = 64 - BitOperations.Log2((uint)capacity);
    }

    public void Add(ulong shingle, int paragraph)
    {
        ref var slot = ref Find(shingle);
        slot.Shingle = shingle;
        if (++slot.Count > MostHolders)
        {
            return;
        }

        _holders.Add(new Holder(paragraph));
        if (slot.First == 0)
        {
            slot.First = _holders.Count;
        }
        else
        {
            ref var last = ref _holders[slot.Last - 1];
            last = last with { Next = _holders.Count };
        }

        slot.Last = _holders.Count;
    }

    /// <summary>Number of paragraphs that hold the shingle.</summary>
    public readonly int CountOf(ulong shingle) => Find(shingle).Count;

    /// <summary>The first holder, to be passed to <see cref="Next"/>; 0 when there is none.</summary>
    public readonly int FirstHolder(ulong shingle) => Find(shingle).First;

    /// <summary>The paragraph of a holder; moves on to the next one.</summary>
    public readonly int Next(ref int holder)
    {
        ref var current = ref _holders[holder - 1];
        holder = current.Next;
        return current.Paragraph;
    }

    public void Dispose()
    {
        _slots.Dispose();
        _holders.Dispose();
    }

    private readonly ref Slot Find(ulong shingle)
    {
        var slots = _slots.Items;
        var mask = slots.Length - 1;
        for (var at = (int)(((shingle ^ s_seed) * 0x9E3779B97F4A7C15ul) >> _shift); ; at = (at + 1) & mask)
        {
            ref var slot = ref slots[at];
            if (slot.Count == 0 || slot.Shingle == shingle)
            {
                return ref slot;
            }
        }
    }
}
