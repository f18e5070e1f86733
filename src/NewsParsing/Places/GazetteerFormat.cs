using System.Runtime.CompilerServices;

namespace NewsParsing;

/// <summary>
/// The payload of gazetteer.bin, little-endian, that the builder writes and the gazetteer reads. Eight int32 counts: countries, places,
/// organisations, names, entries, bytes of name text, bytes of labels, log2 of the filter's bits. Then, column after column:
/// countries: alpha-2 and alpha-3 (5 bytes each). Places, countries first and regions next: GeoNames id, latitude, longitude (int32 each),
/// region (uint16), country, kind, prominence, is-capital (a byte each). Organisations: country, role (a byte each).
/// Labels of places, then of organisations: lengths (a byte each), then UTF-8.
/// Names in ascending order of hash: hash (uint32), length of text, number of entries (a byte each); text: folded tokens in UTF-8 with a space
/// between; entries: <see cref="NameEntry"/> (uint32 each). Filter: one bit for the hash of every name and of every beginning of a name.
/// </summary>
internal static class GazetteerFormat
{
    public const string ModelName = "gazetteer";
    public const int FormatVersion = 1;
    public const int CountCount = 8;

    /// <summary>Names of more tokens are not kept: it bounds the work of a look-up.</summary>
    public const int MaximumTokens = 12;

    /// <summary>Buckets of names by the highest bits of their hash.</summary>
    public const int BucketBits = 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint NameHash(ulong state) => (uint)(state ^ (state >> 32));

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
}
