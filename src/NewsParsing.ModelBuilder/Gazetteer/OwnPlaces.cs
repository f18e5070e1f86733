namespace NewsParsing.ModelBuilder;

/// <summary>Places of the project's own tables: counties, and areas and sites that the data folder lacks.</summary>
internal static class OwnPlaces
{
    /// <summary>The tables have no population; these are usual sizes, to compare with cities of the same name.</summary>
    private const double UnitedStatesCounty = 30_000;
    private const double County = 200_000;
    private const double Area = 2_000_000;
    private const double Site = 100_000;

    public static void Add(PlaceTable places, NameTable names)
    {
        foreach (var row in TableFile.OwnRows("us-counties.tsv"))
        {
            var place = places.Add(new(row[1], LocationKind.Region, 0, PlaceTable.Degrees(row[2]), PlaceTable.Degrees(row[3]), UnitedStatesCounty)
            {
                Country = places.CountryByte("US"),
                Region = places.Region("US." + row[0]),
            });
            Variants.Add(row[1], variant => names.Add(variant, NameKind.County, place, NameCase.Capitalised, prominence: UnitedStatesCounty));
        }

        foreach (var row in TableFile.OwnRows("areas.tsv"))
        {
            var (kind, nameKind, population) = row[1] switch
            {
                "county" => (LocationKind.Region, NameKind.County, County),
                "area" => (LocationKind.Area, NameKind.Area, Area),
                _ => (LocationKind.Other, NameKind.Site, Site),
            };
            var place = places.Add(new(row[0], kind, 0, PlaceTable.Degrees(row[3]), PlaceTable.Degrees(row[4]), population) { Country = places.CountryByte(row[2]) });
            foreach (var name in (string[])[row[0], .. TableFile.Values(row[5])])
            {
                Variants.Add(name, variant => names.Add(variant, nameKind, place, Variants.CaseOf(variant), prominence: population));
            }
        }
    }
}
