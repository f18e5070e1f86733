namespace NewsParsing.ModelBuilder;

/// <summary>First-level divisions of countries.</summary>
internal static class RegionSource
{
    public static void Add(string path, PlaceTable places, NameTable names)
    {
        string[] columns = ["code", "geonameid", "country", "name", "ascii_name", "alt_names", "abbreviations", "lat", "lon", "cities_pop_sum"];
        var rows = TableFile.Rows(path, columns).ToList();
        var mainNames = rows.Select(row => row[2] + Surface.Of(row[4])?.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var population = PlaceTable.Number(row[9]);
            var region = places.AddRegion(row[0], new(row[3], LocationKind.Region, PlaceTable.Id(row[1]), PlaceTable.Degrees(row[7]), PlaceTable.Degrees(row[8]), population)
            {
                Country = places.CountryByte(row[2]),
            });
            foreach (var name in (string[])[row[3], row[4]])
            {
                Variants.Add(name, variant => names.Add(variant, NameKind.Region, region, NameCase.Capitalised, prominence: population));
            }

            var abbreviations = TableFile.Values(row[6]);
            foreach (var name in TableFile.Values(row[5]))
            {
                if (IsUsable(name) && Array.IndexOf(abbreviations, name) < 0 && !mainNames.Contains(row[2] + Surface.Of(name)?.Text)
                    && (names.KindsOf(name) & NameKind.Country) == 0)
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
