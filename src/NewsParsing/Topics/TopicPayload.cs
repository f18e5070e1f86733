using System.Buffers.Binary;
using System.Text;

namespace NewsParsing;

/// <summary>Reads the values of a topic model one after the other; a value that cannot be is an <see cref="InvalidDataException"/>.</summary>
internal ref struct TopicPayload(ReadOnlySpan<byte> payload, string origin)
{
    private readonly ReadOnlySpan<byte> _payload = payload;

    public int Position { get; private set; }

    public readonly int Remaining => _payload.Length - Position;

    public int Int32(int least, int most, string what)
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(Bytes(4));
        return value >= least && value <= most
            ? value
            : throw new InvalidDataException($"{origin}: found {value} at payload offset {Position - 4}; expected {what} from {least} to {most}.");
    }

    public float Single()
    {
        var value = BinaryPrimitives.ReadSingleLittleEndian(Bytes(4));
        return float.IsFinite(value)
            ? value
            : throw new InvalidDataException($"{origin}: found a number that is not finite at payload offset {Position - 4}; expected a finite one.");
    }

    public float Share()
    {
        var value = Single();
        return value is >= 0 and <= 1
            ? value
            : throw new InvalidDataException($"{origin}: found {value} at payload offset {Position - 4}; expected a share from 0 to 1.");
    }

    /// <summary>A length (int32) and as many bytes of UTF-8.</summary>
    public string String()
    {
        var length = Int32(0, Remaining, "a length in bytes");
        return Encoding.UTF8.GetString(Bytes(length));
    }

    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (count > Remaining)
        {
            throw new InvalidDataException($"{origin}: found {Remaining} bytes at payload offset {Position}; expected {count} or more.");
        }

        var bytes = _payload.Slice(Position, count);
        Position += count;
        return bytes;
    }
}
