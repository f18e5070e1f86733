namespace NewsParsing.ModelBuilder;

/// <summary>Continents, parts of the world, disputed areas, waters and landforms.</summary>
internal static class AreaSource
{
    /// <summary>Ranks of Natural Earth above this are left out: too small for the news of other countries.</summary>
    private const double MaximumRank = 6;

    public static void Add(string path, PlaceTable places, NameTable names)
    {
        foreach (var row in TableFile.Rows(path, "name", "alt_names", "kind", "geonameid", "lat", "lon", "countries", "rank"))
        {
            var rank = PlaceTable.Number(row[7]);
            if (rank > MaximumRank)
            {
                continue;
            }

            var (kind, nameKind) = KindOf(row[2]);
            var population = 8_000_000 / Math.Pow(2, rank);
            var countries = TableFile.Values(row[6]);
            var place = row[2] is "conflict" or "admin-like" or "region" ? RegionOf(row[0], countries, places) : -1;
            if (place >= 0)
            {
                nameKind = NameKind.Region; // known as a region: only its other names are new
            }
            else
            {
                place = places.Add(new(row[0], kind, PlaceTable.Id(row[3]), PlaceTable.Degrees(row[4]), PlaceTable.Degrees(row[5]), population)
                {
                    Country = countries.Length == 1 ? places.CountryByte(countries[0]) : PlaceRecord.NoCountry,
                });
            }

            foreach (var name in (string[])[row[0], .. TableFile.Values(row[1])])
            {
                Variants.Add(name, variant =>
                {
                    if (char.IsUpper(variant[0]) || variant.StartsWith("the ", StringComparison.Ordinal))
                    {
                        names.Add(variant, nameKind, place, Variants.CaseOf(variant), prominence: population);
                    }
                });
            }
        }
    }

    private static int RegionOf(string name, string[] countries, PlaceTable places)
    {
        foreach (var country in countries)
        {
            if (places.Find(name, country, LocationKind.Region) is >= 0 and var region)
            {
                return region;
            }
        }

        return -1;
    }

    private static (LocationKind Kind, NameKind NameKind) KindOf(string kind) => kind switch
    {
        "continent" or "subregion" or "region" or "conflict" or "admin-like" => (LocationKind.Area, NameKind.Area),
        "sea" or "ocean" or "gulf" or "bay" or "strait" or "channel" or "canal" or "river" or "lake" or "sound" => (LocationKind.Water, NameKind.Water),
        "site" => (LocationKind.Other, NameKind.Site),
        _ => (LocationKind.Landform, NameKind.Landform),
    };
}
