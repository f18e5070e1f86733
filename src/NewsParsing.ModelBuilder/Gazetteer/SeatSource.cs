namespace NewsParsing.ModelBuilder;

/// <summary>Capitals and buildings by whose name governments and organisations act.</summary>
internal static class SeatSource
{
    public static void Add(string path, PlaceTable places, OrganisationTable organisations, NameTable names)
    {
        foreach (var row in TableFile.Rows(path, "surface", "owner", "owner_type", "role"))
        {
            var role = RoleCodes.IndexOf(row[3]) > 0 ? row[3] : null;
            if (row[2] == "country")
            {
                var country = places.CountryByAlpha3(row[1]);
                Variants.Add(row[0], variant => names.Add(variant, NameKind.Seat, country, Variants.CaseOf(variant), role));
            }
            else if (organisations.IndexOf(row[1]) is >= 0 and var organisation)
            {
                Variants.Add(row[0], variant => names.Add(variant, NameKind.OrganisationSeat, organisation, Variants.CaseOf(variant), role));
            }
        }
    }
}
