using System.Text;

namespace NewsParsing;

/// <summary>
/// Names of places, people, offices and organisations and what they can mean. Immutable and thread-safe; looks names up in the bytes of the
/// embedded model, so that nothing but index arrays is made when it loads.
/// </summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> s_default = new(
        static () => Read(ModelFile.ReadEmbedded(GazetteerFormat.ModelName, GazetteerFormat.FormatVersion)));

    private readonly GazetteerTables _tables;
    private readonly int _filterShift;

    private Gazetteer(GazetteerTables tables)
    {
        _tables = tables;
        _filterShift = 32 - tables.FilterBits;
    }

    /// <summary>The embedded gazetteer; loads on first use.</summary>
    public static Gazetteer Default => s_default.Value;

    public int PlaceCount => _tables.Places.Length;

    /// <summary>The first places are the countries.</summary>
    public int CountryCount => _tables.Countries.Length;

    /// <summary>The places after the countries, up to here, are their regions.</summary>
    public int RegionEnd => _tables.RegionEnd;

    public int OrganisationCount => _tables.Organisations.Length;

    public int NameCount => _tables.Hashes.Length;

    /// <summary>Checks a payload and makes its indices; linear.</summary>
    /// <exception cref="InvalidDataException">The payload is damaged.</exception>
    public static Gazetteer Read(ReadOnlyMemory<byte> payload) => new(GazetteerTables.Read(payload));

    /// <summary>
    /// The longest name with at least one meaning in <paramref name="wanted"/> that starts at a token; look at <see cref="NameEntry.Fits(ReadOnlySpan{Token})"/> before
    /// taking a meaning. Looks at no more than <see cref="GazetteerFormat.MaximumTokens"/> tokens.
    /// </summary>
    public NameMatch Find(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index, NameKind wanted = NameKind.Any)
    {
        var rest = tokens[index..];
        var length = Math.Min(rest.Length, GazetteerFormat.MaximumTokens);
        var state = 0ul;
        NameMatch best = default;
        for (var i = 0; i < length; i++)
        {
            state = WordHash.Combine(state, rest[i].Hash);
            var hash = GazetteerFormat.NameHash(state);
            if (!MayContinue(hash))
            {
                break;
            }

            var name = IndexOf(hash, text, rest[..(i + 1)]);
            if (name >= 0 && (_tables.Kinds[name] & wanted) != 0)
            {
                best = MatchOf(name, i + 1);
            }
        }

        return best;
    }

    /// <summary>The name that these tokens are as a whole.</summary>
    public NameMatch FindExactly(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length is 0 or > GazetteerFormat.MaximumTokens)
        {
            return default;
        }

        var state = 0ul;
        foreach (ref readonly var token in tokens)
        {
            state = WordHash.Combine(state, token.Hash);
        }

        var hash = GazetteerFormat.NameHash(state);
        var name = MayContinue(hash) ? IndexOf(hash, text, tokens) : -1;
        return name < 0 ? default : MatchOf(name, tokens.Length);
    }

    /// <summary>The meanings of a name, most prominent first: countries, then other places by population, then the rest.</summary>
    public ReadOnlySpan<NameEntry> Entries(NameMatch match) => _tables.Entries.AsSpan(match.FirstEntry, match.EntryCount);

    public ref readonly PlaceRecord Place(int id) => ref _tables.Places[id];

    public Country Country(int place) => _tables.Countries[place];

    /// <summary>Tells whether a place lies in a country or region; not in itself.</summary>
    public bool IsInside(int inner, int outer)
    {
        ref readonly var place = ref Place(inner);
        return inner != outer && (place.Region == outer || (place.Country == outer && place.Country != PlaceRecord.NoCountry));
    }

    /// <summary>The place of the country with a two-letter code, or -1; linear in the number of countries.</summary>
    public int CountryOf(ReadOnlySpan<char> alpha2)
    {
        for (var i = 0; i < _tables.Countries.Length; i++)
        {
            if (alpha2.SequenceEqual(_tables.Countries[i].Alpha2))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The usual English name of a place.</summary>
    public string NameOf(int place) => Encoding.UTF8.GetString(_tables.Label(place));

    public Organisation Organisation(int index)
    {
        var (country, role) = _tables.Organisations[index];
        return new(
            Encoding.UTF8.GetString(_tables.Label(_tables.Places.Length + index)),
            RoleCodes.Of(role),
            country == PlaceRecord.NoCountry ? -1 : country);
    }

    private static bool Spells(ReadOnlySpan<byte> name, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        Span<byte> encoded = stackalloc byte[3];
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i > 0)
            {
                if (name.IsEmpty || name[0] != ' ')
                {
                    return false;
                }

                name = name[1..];
            }

            var folding = new FoldedChars(tokens[i].Of(text));
            while (folding.MoveNext())
            {
                var length = GazetteerFormat.Encode(folding.Current, encoded);
                if (!name.StartsWith(encoded[..length]))
                {
                    return false;
                }

                name = name[length..];
            }
        }

        return name.IsEmpty;
    }

    private bool MayContinue(uint hash)
    {
        var bit = hash >> _filterShift;
        return (_tables.Filter[bit >> 3] & (1 << (int)(bit & 7))) != 0;
    }

    private int IndexOf(uint hash, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var bucket = (int)(hash >> (32 - GazetteerFormat.BucketBits));
        var hashes = _tables.Hashes;
        var end = _tables.Buckets[bucket + 1];
        for (var i = _tables.Buckets[bucket]; i < end; i++)
        {
            if (hashes[i] == hash && Spells(_tables.NameText(i), text, tokens))
            {
                return i;
            }
        }

        return -1;
    }

    private NameMatch MatchOf(int name, int tokenCount)
    {
        var first = _tables.FirstEntry[name];
        return new(tokenCount, first, _tables.FirstEntry[name + 1] - first, _tables.Kinds[name]);
    }
}
