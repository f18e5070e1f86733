using System.Text;

namespace NewsParsing.ModelBuilder;

/// <summary>Writes the payload that <see cref="GazetteerFormat"/> describes.</summary>
internal static class PayloadWriter
{
    public static byte[] Write(PlaceTable places, OrganisationTable organisations, List<(Surface Surface, List<uint> Entries)> names)
    {
        var labels = places.Rows.Select(row => row.Label).Concat(organisations.Rows.Select(row => row.Label)).Select(Encoding.UTF8.GetBytes).ToList();
        var texts = names.ConvertAll(name => Surface.Encode(name.Surface.Text));
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream); // little-endian on every machine
        int[] counts =
        [
            places.Countries.Count, places.Rows.Count, organisations.Rows.Count, names.Count, names.Sum(name => name.Entries.Count),
            texts.Sum(text => text.Length), labels.Sum(label => label.Length),
        ];
        WriteAll(counts, writer.Write);
        WriteAll(places.Countries, code => writer.Write(Encoding.ASCII.GetBytes(code.Alpha2 + code.Alpha3)));
        WriteAll(places.Rows, row => WriteInt24(writer, row.GeoNamesId));
        WriteAll(places.Rows, row => WriteInt24(writer, row.LatitudeE4));
        WriteAll(places.Rows, row => WriteInt24(writer, row.LongitudeE4));
        WriteAll(places.Rows, row => writer.Write(row.Region));
        WriteAll(places.Rows, row => writer.Write(row.Country));
        WriteAll(places.Rows, row => writer.Write((byte)((int)row.Kind | (row.IsCapital ? GazetteerFormat.CapitalFlag : 0))));
        WriteAll(places.Rows, row => writer.Write(row.Prominence));
        WriteAll(organisations.Rows, row => writer.Write(row.Country));
        WriteAll(organisations.Rows, row => writer.Write(row.Role));
        WriteAll(labels, label => writer.Write(checked((byte)label.Length)));
        WriteAll(labels, writer.Write);
        WriteAll(texts, text => writer.Write(checked((byte)text.Length)));
        WriteAll(names, name => writer.Write(checked((byte)name.Entries.Count)));
        WriteAll(texts, writer.Write);
        WriteAll(names, name => WriteAll(name.Entries, writer.Write));
        return stream.ToArray();
    }

    private static void WriteInt24(BinaryWriter writer, int value)
    {
        if (value is < -0x800000 or > 0xFFFFFF)
        {
            throw new InvalidDataException($"Found {value}; expected a number of three bytes.");
        }

        writer.Write((byte)value);
        writer.Write((byte)(value >> 8));
        writer.Write((byte)(value >> 16));
    }

    private static void WriteAll<T>(IEnumerable<T> items, Action<T> write)
    {
        foreach (var item in items)
        {
            write(item);
        }
    }
}
