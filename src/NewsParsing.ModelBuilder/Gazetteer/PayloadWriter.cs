using System.Text;

namespace NewsParsing.ModelBuilder;

/// <summary>Writes the payload that <see cref="GazetteerFormat"/> describes.</summary>
internal static class PayloadWriter
{
    /// <summary>Bits of the filter for each name or beginning: about one in eight foreign words passes.</summary>
    private const int BitsPerPrefix = 7;

    public static byte[] Write(PlaceTable places, OrganisationTable organisations, List<(Surface Surface, List<uint> Entries)> names)
    {
        var labels = places.Rows.Select(row => row.Label).Concat(organisations.Rows.Select(row => row.Label)).Select(Encoding.UTF8.GetBytes).ToList();
        var texts = names.ConvertAll(name => Surface.Encode(name.Surface.Text));
        var filterBits = FilterBits(names);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream); // little-endian on every machine
        int[] counts =
        [
            places.Countries.Count, places.Rows.Count, organisations.Rows.Count, names.Count, names.Sum(name => name.Entries.Count),
            texts.Sum(text => text.Length), labels.Sum(label => label.Length), filterBits,
        ];
        WriteAll(counts, writer.Write);
        WriteAll(places.Countries, code => writer.Write(Encoding.ASCII.GetBytes(code.Alpha2 + code.Alpha3)));
        WriteAll(places.Rows, row => writer.Write(row.GeoNamesId));
        WriteAll(places.Rows, row => writer.Write(row.LatitudeE5));
        WriteAll(places.Rows, row => writer.Write(row.LongitudeE5));
        WriteAll(places.Rows, row => writer.Write(row.Region));
        WriteAll(places.Rows, row => writer.Write(row.Country));
        WriteAll(places.Rows, row => writer.Write((byte)row.Kind));
        WriteAll(places.Rows, row => writer.Write(row.Prominence));
        WriteAll(places.Rows, row => writer.Write(row.IsCapital));
        WriteAll(organisations.Rows, row => writer.Write(row.Country));
        WriteAll(organisations.Rows, row => writer.Write(row.Role));
        WriteAll(labels, label => writer.Write(checked((byte)label.Length)));
        WriteAll(labels, writer.Write);
        WriteAll(names, name => writer.Write(name.Surface.Hash));
        WriteAll(texts, text => writer.Write(checked((byte)text.Length)));
        WriteAll(names, name => writer.Write(checked((byte)name.Entries.Count)));
        WriteAll(texts, writer.Write);
        WriteAll(names, name => WriteAll(name.Entries, writer.Write));
        writer.Write(Filter(names, filterBits));
        return stream.ToArray();
    }

    private static void WriteAll<T>(IEnumerable<T> items, Action<T> write)
    {
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static int FilterBits(List<(Surface Surface, List<uint> Entries)> names)
    {
        var prefixes = names.SelectMany(name => name.Surface.Hashes).Distinct().Count();
        return (int)Math.Ceiling(Math.Log2(prefixes * BitsPerPrefix));
    }

    private static byte[] Filter(List<(Surface Surface, List<uint> Entries)> names, int bits)
    {
        var filter = new byte[1 << (bits - 3)];
        foreach (var (surface, _) in names)
        {
            foreach (var hash in surface.Hashes)
            {
                var bit = hash >> (32 - bits);
                filter[bit >> 3] |= (byte)(1 << (int)(bit & 7));
            }
        }

        return filter;
    }
}
