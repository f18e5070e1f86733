using System.Globalization;

namespace NewsParsing.ModelBuilder;

/// <summary>Collects places: countries first, then their regions, then everything else.</summary>
internal sealed class PlaceTable
{
    private readonly List<PlaceRow> _rows = [];
    private readonly Dictionary<string, int> _countries = [];
    private readonly Dictionary<string, int> _countriesByAlpha3 = [];
    private readonly Dictionary<string, int> _regions = [];
    private readonly List<(string Alpha2, string Alpha3)> _codes = [];

    public IReadOnlyList<PlaceRow> Rows => _rows;

    public IReadOnlyList<(string Alpha2, string Alpha3)> Countries => _codes;

    public int AddCountry(string alpha2, string alpha3, PlaceRow row)
    {
        _countries.Add(alpha2, _rows.Count);
        _countriesByAlpha3.Add(alpha3, _rows.Count);
        _codes.Add((alpha2, alpha3));
        return Add(row with { Country = (byte)_rows.Count });
    }

    /// <summary>Adds a region under its GeoNames code ("US.TX").</summary>
    public int AddRegion(string code, PlaceRow row)
    {
        _regions.Add(code, _rows.Count);
        return Add(row with { Region = (ushort)_rows.Count });
    }

    public int Add(PlaceRow row)
    {
        _rows.Add(row);
        return _rows.Count - 1;
    }

    public void SetPopulation(int place, double population) => _rows[place] = _rows[place] with { Population = population };

    public void SetLabel(int place, string label) => _rows[place] = _rows[place] with { Label = label };

    /// <summary>The place of a country by its two-letter code, or -1.</summary>
    public int Country(string alpha2) => _countries.GetValueOrDefault(alpha2, -1);

    /// <summary>The place of a country by its three-letter code, or -1.</summary>
    public int CountryByAlpha3(string alpha3) => _countriesByAlpha3.GetValueOrDefault(alpha3, -1);

    public byte CountryByte(string alpha2) => Country(alpha2) is >= 0 and var index ? (byte)index : PlaceRecord.NoCountry;

    public ushort Region(string code) => (ushort)_regions.GetValueOrDefault(code, PlaceRecord.NoRegion);

    /// <summary>The first place of this name, country (null for any) and kind, or -1.</summary>
    public int Find(string label, string? alpha2, params ReadOnlySpan<LocationKind> kinds)
    {
        var best = -1;
        for (var i = 0; i < _rows.Count; i++)
        {
            var row = _rows[i];
            if (string.Equals(row.Label, label, StringComparison.OrdinalIgnoreCase)
                && (kinds.IsEmpty || kinds.Contains(row.Kind))
                && (alpha2 is null || row.Country == CountryByte(alpha2))
                && (best < 0 || row.Population > _rows[best].Population))
            {
                best = i;
            }
        }

        return best;
    }

    public static int Degrees(string text) =>
        (int)Math.Round(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) * 10_000m, MidpointRounding.AwayFromZero);

    public static double Number(string text) => text.Length == 0 ? 0 : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    public static int Id(string text) => text.Length == 0 ? 0 : int.Parse(text, CultureInfo.InvariantCulture);
}
