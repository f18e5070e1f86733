using System.Buffers.Binary;

namespace NewsParsing;

/// <summary>Reads the columns of a model's payload one after the other and says where something is wrong.</summary>
internal ref struct PayloadReader(ReadOnlyMemory<byte> payload)
{
    private readonly ReadOnlyMemory<byte> _payload = payload;
    private int _offset;

    public int ReadCount()
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int), "count").Span);
        return count >= 0 ? count : throw Wrong("count", count, "0 or more");
    }

    public ReadOnlyMemory<byte> Take(long length, string what)
    {
        if (length > _payload.Length - _offset)
        {
            throw new InvalidDataException($"Found {_payload.Length - _offset} bytes at payload offset {_offset}; expected {length} of {what}.");
        }

        var bytes = _payload.Slice(_offset, (int)length);
        _offset += (int)length;
        return bytes;
    }

    public uint[] ReadUInt32s(int count, string what)
    {
        var bytes = Take(4L * count, what).Span;
        var values = new uint[count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(4 * i)..]);
        }

        return values;
    }

    /// <summary>Reads signed integers of three bytes.</summary>
    public int[] ReadInt24s(int count, string what)
    {
        var bytes = Take(3L * count, what).Span;
        var values = new int[count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = bytes[3 * i] | (bytes[(3 * i) + 1] << 8) | ((sbyte)bytes[(3 * i) + 2] << 16);
        }

        return values;
    }

    /// <summary>Reads lengths of a byte each and returns where each item starts and, at the end, where the last one ends.</summary>
    public int[] ReadStarts(int count, int total, string what)
    {
        var lengths = Take(count, what).Span;
        var starts = new int[count + 1];
        for (var i = 0; i < count; i++)
        {
            starts[i + 1] = starts[i] + lengths[i];
        }

        return starts[count] == total ? starts : throw Wrong(what, starts[count], $"a total of {total}");
    }

    /// <summary>What to throw for a value that was read before the current offset.</summary>
    public readonly InvalidDataException Wrong(string what, long found, string expected) =>
        new($"Found {what} {found} before payload offset {_offset}; expected {expected}.");

    public readonly void ExpectEnd()
    {
        if (_offset != _payload.Length)
        {
            throw new InvalidDataException($"Found {_payload.Length - _offset} bytes after the end of the payload at offset {_offset}; expected none.");
        }
    }
}
