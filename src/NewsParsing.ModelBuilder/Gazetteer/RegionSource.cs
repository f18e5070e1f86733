namespace NewsParsing.ModelBuilder;

/// <summary>First-level divisions of countries.</summary>
internal sealed class RegionSource(PlaceTable places, NameTable names, CommonWords words)
{
    /// <summary>Names in the table that mean something else in news.</summary>
    private static readonly HashSet<string> s_left = ["Gulf", "Jewish", "Maritime", "Eastern", "Western", "Northern", "Southern", "Central", "North", "South", "East", "West", "Upper", "Lower", "Centre", "Center"];

    /// <summary>A city with this part of its region's people or more is what their common name means.</summary>
    private const double CityShare = 0.2;

    /// <summary>"Centre", "Eastern", "Store": names that mean something else in news.</summary>
    private const int FrequentWordCount = 20;

    private readonly List<(string[] Row, int Place)> _regions = [];

    public void AddPlaces(string path)
    {
        string[] columns = ["code", "geonameid", "country", "name", "ascii_name", "alt_names", "abbreviations", "lat", "lon", "cities_pop_sum"];
        foreach (var row in TableFile.Rows(path, columns))
        {
            var region = new PlaceRow(
                row[3], LocationKind.Region, PlaceTable.Id(row[1]), PlaceTable.Degrees(row[7]), PlaceTable.Degrees(row[8]), PlaceTable.Number(row[9]))
            {
                Country = places.CountryByte(row[2]),
            };
            _regions.Add((row, places.AddRegion(row[0], region)));
        }
    }

    /// <summary>To be called when the cities are in.</summary>
    public void AddNames()
    {
        YieldToCities();
        var mainNames = _regions.Select(region => region.Row[2] + Surface.Of(region.Row[4])?.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var (row, region) in _regions)
        {
            var population = places.Rows[region].Population;
            foreach (var name in (string[])[row[3], row[4]])
            {
                if (words.CountOf(name) < FrequentWordCount)
                {
                    Variants.Add(name, variant => names.Add(variant, NameKind.Region, region, NameCase.Capitalised, prominence: population));
                }
            }

            var abbreviations = TableFile.Values(row[6]);
            foreach (var name in TableFile.Values(row[5]))
            {
                if (IsUsable(name) && !s_left.Contains(name) && words.CountOf(name) == 0 && Array.IndexOf(abbreviations, name) < 0
                    && !mainNames.Contains(row[2] + Surface.Of(name)?.Text) && (names.KindsOf(name) & NameKind.Country) == 0)
                {
                    Variants.Add(name, variant => names.Add(variant, NameKind.Region, region, NameCase.Capitalised, prominence: population / 2));
                }
            }

            foreach (var abbreviation in abbreviations)
            {
                names.Add(abbreviation, NameKind.RegionAbbreviation, region, Variants.CaseOf(abbreviation), prominence: 1);
            }
        }
    }

    /// <summary>Makes a region less prominent than the large city in it that has the same name ("Moscow", "New York").</summary>
    private void YieldToCities()
    {
        foreach (var city in places.Rows.Where(row => row.Kind == LocationKind.City && row.Region != PlaceRecord.NoRegion).ToList())
        {
            var region = places.Rows[city.Region];
            if ((city.Label == region.Label || city.Label == region.Label + " City") && city.Population >= CityShare * region.Population)
            {
                places.SetPopulation(city.Region, city.Population / 2);
            }
        }
    }

    /// <summary>Leaves out administrative short forms ("A.Obl.", "G."), damaged letters, and one- to three-letter names.</summary>
    private static bool IsUsable(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetter(c) && c is not (' ' or '-' or '\'' or '’'))
            {
                return false;
            }
        }

        return name.Length >= 4;
    }
}
