using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsParsing;

/// <summary>Finds the id of a feature by its key: open addressing, at most half full.</summary>
internal sealed class FeatureIndex
{
    private readonly Slot[] _slots;
    private readonly int _mask;

    private struct Slot
    {
        public uint Key;

        /// <summary>Id + 1; 0 when free.</summary>
        public int Next;
    }

    /// <summary>Indexes the keys by their positions; of equal keys the first counts.</summary>
    public FeatureIndex(uint[] keys)
    {
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)(keys.Length * 2) + 1)];
        _mask = _slots.Length - 1;
        for (var id = 0; id < keys.Length; id++)
        {
            var at = (int)keys[id] & _mask;
            while (_slots[at].Next != 0 && _slots[at].Key != keys[id])
            {
                at = (at + 1) & _mask;
            }

            if (_slots[at].Next == 0)
            {
                _slots[at] = new Slot { Key = keys[id], Next = id + 1 };
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(uint key)
    {
        var slots = _slots;
        for (var at = (int)key & _mask; ; at = (at + 1) & _mask)
        {
            ref readonly var slot = ref slots[at];
            if (slot.Next == 0 || slot.Key == key)
            {
                return slot.Next - 1;
            }
        }
    }
}
