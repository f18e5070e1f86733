using System.Buffers;

namespace NewsParsing;

/// <summary>An array of fixed length rented from the shared pool; its content is undefined until written. <see cref="Dispose"/> returns it.</summary>
internal ref struct PooledArray<T>(int length) : IDisposable
    where T : struct
{
    private T[]? _items = ArrayPool<T>.Shared.Rent(length);

    public readonly Span<T> Items => _items.AsSpan(0, length);

    public void Dispose()
    {
        if (_items is not null)
        {
            ArrayPool<T>.Shared.Return(_items);
            _items = null;
        }
    }
}
