using System.Runtime.CompilerServices;
using System.Text;

namespace NewsParsing;

/// <summary>The columns of a gazetteer's payload with the indices over them, all checked.</summary>
internal sealed class GazetteerTables
{
    /// <summary>For loops over all data that run once, before tiered compilation would see them.</summary>
    private const MethodImplOptions RunsOnce = MethodImplOptions.AggressiveOptimization;

    private int[] _textStarts = [];
    private int[] _labelStarts = [];
    private ReadOnlyMemory<byte> _text;
    private ReadOnlyMemory<byte> _labels;

    private GazetteerTables()
    {
    }

    public Country[] Countries { get; private set; } = [];

    public PlaceRecord[] Places { get; private set; } = [];

    /// <summary>One more than the highest place that is a region.</summary>
    public int RegionEnd { get; private set; }

    public (byte Country, byte Role)[] Organisations { get; private set; } = [];

    public uint[] Hashes { get; private set; } = [];

    public NameKind[] Kinds { get; private set; } = [];

    /// <summary>First entry of each name and, at the end, the number of entries.</summary>
    public int[] FirstEntry { get; private set; } = [];

    public NameEntry[] Entries { get; private set; } = [];

    /// <summary>First name of each bucket and, at the end, the number of names.</summary>
    public int[] Buckets { get; private set; } = [];

    /// <summary>One bit for the hash of every name and of every beginning of a name, by its highest <see cref="FilterBits"/> bits.</summary>
    public byte[] Filter { get; private set; } = [];

    public int FilterBits { get; private set; }

    public ReadOnlySpan<byte> NameText(int name) => _text.Span[_textStarts[name].._textStarts[name + 1]];

    public ReadOnlySpan<byte> Label(int index) => _labels.Span[_labelStarts[index].._labelStarts[index + 1]];

    public static GazetteerTables Read(ReadOnlyMemory<byte> payload)
    {
        var reader = new PayloadReader(payload);
        Span<int> counts = stackalloc int[GazetteerFormat.CountCount];
        foreach (ref var count in counts)
        {
            count = reader.ReadCount();
        }

        var (countries, places, organisations, names) = (counts[0], counts[1], counts[2], counts[3]);
        if (countries >= PlaceRecord.NoCountry || countries > places)
        {
            throw reader.Wrong("number of countries", countries, "fewer than 255, all of them places");
        }

        var tables = new GazetteerTables();
        var codes = reader.Take(5L * countries, "country codes");
        tables.Places = ReadPlaces(ref reader, places, countries);
        foreach (ref readonly var place in tables.Places.AsSpan())
        {
            tables.RegionEnd = Math.Max(tables.RegionEnd, place.Region == PlaceRecord.NoRegion ? 0 : place.Region + 1);
        }

        tables.Organisations = ReadOrganisations(ref reader, organisations, countries);
        tables._labelStarts = reader.ReadStarts(places + organisations, counts[6], "labels");
        tables._labels = reader.Take(counts[6], "label text");
        tables.Countries = ReadCountries(codes.Span, tables, countries);
        tables._textStarts = reader.ReadStarts(names, counts[5], "name lengths");
        tables.FirstEntry = reader.ReadStarts(names, counts[4], "entry counts");
        tables._text = reader.Take(counts[5], "name text");
        tables.Entries = ReadEntries(ref reader, counts[4], places, organisations, countries);
        tables.Kinds = KindsOf(tables.Entries, tables.FirstEntry);
        reader.ExpectEnd();
        tables.HashNames(ref reader);
        return tables;
    }

    private static Country[] ReadCountries(ReadOnlySpan<byte> codes, GazetteerTables tables, int count)
    {
        var countries = new Country[count];
        for (var i = 0; i < count; i++)
        {
            var code = codes.Slice(i * 5, 5);
            countries[i] = new(Encoding.ASCII.GetString(code[..2]), Encoding.ASCII.GetString(code[2..]), Encoding.UTF8.GetString(tables.Label(i)));
        }

        return countries;
    }

    [MethodImpl(RunsOnce)]
    private static PlaceRecord[] ReadPlaces(ref PayloadReader reader, int count, int countries)
    {
        var ids = reader.ReadInt24s(count, "GeoNames ids");
        var latitudes = reader.ReadInt24s(count, "latitudes");
        var longitudes = reader.ReadInt24s(count, "longitudes");
        var regions = reader.Take(2L * count, "regions").Span;
        var owners = reader.Take(count, "countries of places").Span;
        var kinds = reader.Take(count, "kinds").Span;
        var prominences = reader.Take(count, "prominences").Span;
        var places = new PlaceRecord[count];
        for (var i = 0; i < count; i++)
        {
            var region = (ushort)(regions[2 * i] | (regions[(2 * i) + 1] << 8));
            if (region != PlaceRecord.NoRegion && region >= count)
            {
                throw reader.Wrong($"region of place {i}", region, $"less than {count}");
            }

            if (owners[i] != PlaceRecord.NoCountry && owners[i] >= countries)
            {
                throw reader.Wrong($"country of place {i}", owners[i], $"less than {countries}");
            }

            var kind = kinds[i] & ~GazetteerFormat.CapitalFlag;
            if (kind > (int)LocationKind.Landform)
            {
                throw reader.Wrong($"kind of place {i}", kind, "a location kind");
            }

            places[i] = new()
            {
                GeoNamesId = ids[i] & 0xFFFFFF,
                LatitudeE4 = latitudes[i],
                LongitudeE4 = longitudes[i],
                Region = region,
                Country = owners[i],
                Kind = (LocationKind)kind,
                Prominence = prominences[i],
                IsCapital = kind != kinds[i],
            };
        }

        return places;
    }

    private static (byte Country, byte Role)[] ReadOrganisations(ref PayloadReader reader, int count, int countries)
    {
        var owners = reader.Take(count, "countries of organisations").Span;
        var roles = reader.Take(count, "roles of organisations").Span;
        var organisations = new (byte, byte)[count];
        for (var i = 0; i < count; i++)
        {
            if (owners[i] != PlaceRecord.NoCountry && owners[i] >= countries)
            {
                throw reader.Wrong($"country of organisation {i}", owners[i], $"less than {countries}");
            }

            if (roles[i] >= RoleCodes.Count)
            {
                throw reader.Wrong($"role of organisation {i}", roles[i], $"less than {RoleCodes.Count}");
            }

            organisations[i] = (owners[i], roles[i]);
        }

        return organisations;
    }

    /// <summary>Hashes every name as the scanner hashes text, and files it in its bucket.</summary>
    private void HashNames(ref PayloadReader reader)
    {
        var count = _textStarts.Length - 1;
        Hashes = new uint[count];
        Buckets = new int[(1 << GazetteerFormat.BucketBits) + 1];
        FilterBits = GazetteerFormat.FilterBits(count);
        Filter = new byte[1 << (FilterBits - 3)];
        for (var i = 0; i < count; i++)
        {
            var hash = HashName(NameText(i));
            if (i > 0 && hash < Hashes[i - 1])
            {
                throw reader.Wrong($"hash of name {i}", hash, "ascending order");
            }

            Hashes[i] = hash;
            Buckets[(hash >> (32 - GazetteerFormat.BucketBits)) + 1]++;
        }

        for (var i = 1; i < Buckets.Length; i++)
        {
            Buckets[i] += Buckets[i - 1];
        }
    }

    [MethodImpl(RunsOnce)]
    private uint HashName(ReadOnlySpan<byte> text)
    {
        var state = 0ul;
        var word = WordHash.Seed;
        for (var i = 0; i < text.Length;)
        {
            var folded = GazetteerFormat.Decode(text, ref i);
            if (folded != ' ')
            {
                word = WordHash.Add(word, folded);
                continue;
            }

            state = WordHash.Combine(state, WordHash.Finish(word));
            word = WordHash.Seed;
            AddToFilter(GazetteerFormat.NameHash(state));
        }

        var hash = GazetteerFormat.NameHash(WordHash.Combine(state, WordHash.Finish(word)));
        AddToFilter(hash);
        return hash;
    }

    private void AddToFilter(uint hash)
    {
        var bit = hash >> (32 - FilterBits);
        Filter[bit >> 3] |= (byte)(1 << (int)(bit & 7));
    }

    [MethodImpl(RunsOnce)]
    private static NameEntry[] ReadEntries(ref PayloadReader reader, int count, int places, int organisations, int countries)
    {
        var bits = reader.ReadUInt32s(count, "entries");
        var entries = new NameEntry[count];
        for (var i = 0; i < count; i++)
        {
            var entry = new NameEntry(bits[i]);
            var limit = entry.Kind switch
            {
                NameKind.Country or NameKind.Demonym or NameKind.Seat => countries,
                NameKind.Organisation or NameKind.OrganisationSeat => organisations,
                NameKind.PlaceDemonym => places,
                _ => (entry.Kind & NameKind.AnyPlace) != 0 ? places : NameEntry.MaximumValue,
            };
            if (entry.Value >= limit)
            {
                throw reader.Wrong($"value of entry {i}", entry.Value, $"less than {limit}");
            }

            if (entry.RoleIndex >= RoleCodes.Count)
            {
                throw reader.Wrong($"role of entry {i}", entry.RoleIndex, $"less than {RoleCodes.Count}");
            }

            entries[i] = entry;
        }

        return entries;
    }

    [MethodImpl(RunsOnce)]
    private static NameKind[] KindsOf(NameEntry[] entries, int[] firstEntry)
    {
        var kinds = new NameKind[firstEntry.Length - 1];
        for (var name = 0; name < kinds.Length; name++)
        {
            foreach (var entry in entries.AsSpan(firstEntry[name]..firstEntry[name + 1]))
            {
                kinds[name] |= entry.Kind;
            }
        }

        return kinds;
    }
}
