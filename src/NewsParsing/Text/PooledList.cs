using System.Buffers;
using System.Runtime.CompilerServices;

namespace NewsParsing;

/// <summary>A growing array rented from the shared pool; <see cref="Dispose"/> returns it. Not copied: pass by reference.</summary>
internal struct PooledList<T> : IDisposable
    where T : struct
{
#if DEBUG
    private const int InitialCapacity = 1; // tests meet the growth at once
#else
    private const int InitialCapacity = 256;
#endif

    private T[]? _items;

    public int Count { get; private set; }

    public readonly Span<T> Items => _items.AsSpan(0, Count);

    public readonly ref T this[int index] => ref _items.AsSpan(0, Count)[index];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in T item)
    {
        var items = _items;
        if (items is null || Count == items.Length)
        {
            items = Grow(Count + 1);
        }

        items[Count++] = item;
    }

    /// <summary>Rents room for this many items at once, so that a long text is not copied from array to array.</summary>
    public void Reserve(int capacity)
    {
        if (_items is null || _items.Length < capacity)
        {
            Grow(capacity);
        }
    }

    /// <summary>Appends <paramref name="count"/> items whose content is undefined until written.</summary>
    public Span<T> AddUninitialized(int count)
    {
        if (_items is null || _items.Length - Count < count)
        {
            Grow(Count + count);
        }

        Count += count;
        return _items.AsSpan(Count - count, count);
    }

    public void Clear() => Count = 0;

    public void Truncate(int count) => Count = count;

    public void Dispose()
    {
        if (_items is not null)
        {
            ArrayPool<T>.Shared.Return(_items);
            _items = null;
        }

        Count = 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private T[] Grow(int needed)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(Math.Max(InitialCapacity, needed), Count * 2));
        if (_items is not null)
        {
            _items.AsSpan(0, Count).CopyTo(larger);
            ArrayPool<T>.Shared.Return(_items);
        }

        return _items = larger;
    }
}
