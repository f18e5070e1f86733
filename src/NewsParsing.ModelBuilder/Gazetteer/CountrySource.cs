namespace NewsParsing.ModelBuilder;

/// <summary>Countries with their names, demonyms and capitals.</summary>
internal static class CountrySource
{
    /// <summary>Names in the table that mean something else more often, or a part of the country that is a region of its own.</summary>
    private static readonly HashSet<string> s_left =
    [
        "England", "Scotland", "Wales", "Northern Ireland", "the North", "The Dominican", "Salvador", "GB", "CAR", "C.A.R.", "Eastern Congo", "Gold Coast", "Red China",
        "Emirates", "Islamic Emirate", "Hermit Kingdom", "Saba", "Lao", "Helvetia", "French Sudan", "U.S", "Saudi", "Jan Mayen", "U. S.", "Papal", "Wallis", "Lett",
        "Chinese/Hong Kong", "Chinese/Hong Konger", "English", "Englishman", "Englishmen", "Englishwoman", "Scottish", "Scot", "Scots", "Scotsman", "Welsh", "Welshman",
        "Northern Irish", "Flemish", "Walloon", "Walloons",
    ];

    public static void Add(string path, PlaceTable places, NameTable names)
    {
        string[] columns = ["iso2", "iso3", "geonameid", "name", "official_name", "alt_names", "demonyms", "lat", "lon", "population"];
        foreach (var row in TableFile.Rows(path, columns))
        {
            var label = row[3].StartsWith("The ", StringComparison.Ordinal) ? row[3][4..] : row[3];
            var population = PlaceTable.Number(row[9]);
            var country = places.AddCountry(
                row[0], row[1], new(label, LocationKind.Country, PlaceTable.Id(row[2]), PlaceTable.Degrees(row[7]), PlaceTable.Degrees(row[8]), population));
            foreach (var name in (string[])[label, row[4], .. TableFile.Values(row[5])])
            {
                if (!s_left.Contains(name))
                {
                    Variants.Add(name, variant => names.Add(variant, NameKind.Country, country, Variants.CaseOf(variant), prominence: population));
                }
            }

            foreach (var demonym in TableFile.Values(row[6]))
            {
                if (!s_left.Contains(demonym) && (names.KindsOf(demonym) & NameKind.Country) == 0)
                {
                    names.Add(demonym, NameKind.Demonym, country, NameCase.Capitalised, prominence: population);
                }
            }
        }
    }
}
