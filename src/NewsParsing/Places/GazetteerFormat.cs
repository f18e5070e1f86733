using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsParsing;

/// <summary>
/// The payload of gazetteer.bin, little-endian, that the builder writes and the gazetteer reads. Seven int32 counts: countries, places,
/// organisations, names, entries, bytes of name text, bytes of labels. Then, column after column:
/// countries: alpha-2 and alpha-3 (5 bytes each). Places, countries first and regions next: GeoNames id, latitude, longitude (24 bits each),
/// region (uint16), country, kind with the flag of a capital, prominence (a byte each). Organisations: country, role (a byte each).
/// Labels of places, then of organisations: lengths (a byte each), then UTF-8.
/// Names in ascending order of the hash of their tokens: length of text, number of entries (a byte each); text: folded tokens in UTF-8 with a
/// space between; entries: <see cref="NameEntry"/> (uint32 each).
/// </summary>
internal static class GazetteerFormat
{
    public const string ModelName = "gazetteer";
    public const int FormatVersion = 1;
    public const int CountCount = 7;

    /// <summary>Names of more tokens are not kept: it bounds the work of a look-up.</summary>
    public const int MaximumTokens = 12;

    /// <summary>Buckets of names by the highest bits of their hash.</summary>
    public const int BucketBits = 16;

    /// <summary>Bit of the kind column that marks a country's capital.</summary>
    public const int CapitalFlag = 0x80;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint NameHash(ulong state) => (uint)(state ^ (state >> 32));

    /// <summary>Log2 of the bits of the filter over names and their beginnings: 8 to 16 bits for each name.</summary>
    public static int FilterBits(int names) => Math.Max(10, BitOperations.Log2((uint)Math.Max(names, 1)) + 4);

    /// <summary>Bytes that a folded code unit takes in a name's text; a surrogate counts as a character of its own.</summary>
    public static int Encode(char folded, Span<byte> destination)
    {
        if (folded < 0x80)
        {
            destination[0] = (byte)folded;
            return 1;
        }

        if (folded < 0x800)
        {
            destination[0] = (byte)(0xC0 | (folded >> 6));
            destination[1] = (byte)(0x80 | (folded & 0x3F));
            return 2;
        }

        destination[0] = (byte)(0xE0 | (folded >> 12));
        destination[1] = (byte)(0x80 | ((folded >> 6) & 0x3F));
        destination[2] = (byte)(0x80 | (folded & 0x3F));
        return 3;
    }

    /// <summary>The next code unit of a name's text; damaged bytes give some code unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Decode(ReadOnlySpan<byte> text, ref int index)
    {
        int first = text[index++];
        if (first < 0x80)
        {
            return (char)first;
        }

        var more = first < 0xE0 ? 1 : 2;
        var value = first & (more == 1 ? 0x1F : 0x0F);
        for (; more > 0 && index < text.Length; more--)
        {
            value = (value << 6) | (text[index++] & 0x3F);
        }

        return (char)value;
    }
}
