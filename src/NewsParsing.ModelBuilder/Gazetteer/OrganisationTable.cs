namespace NewsParsing.ModelBuilder;

/// <summary>Well-known organisations from the project's own table.</summary>
internal sealed class OrganisationTable
{
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);

    public List<(string Label, byte Country, byte Role)> Rows { get; } = [];

    public OrganisationTable(PlaceTable places, NameTable names)
    {
        foreach (var row in TableFile.OwnRows("organisations.tsv"))
        {
            var role = RoleCodes.IndexOf(row[1]);
            if (role < 0 && row[1] != "-")
            {
                throw new InvalidDataException($"Found role '{row[1]}' of '{row[0]}' in organisations.tsv; expected one of the gazetteer's role codes.");
            }

            var index = Rows.Count;
            Rows.Add((row[0], row[2] == "-" ? PlaceRecord.NoCountry : places.CountryByte(row[2]), (byte)Math.Max(role, 0)));
            foreach (var name in (string[])[row[0], .. TableFile.Values(row[3])])
            {
                _byName.TryAdd(name, index);
                Variants.Add(name, variant => names.Add(variant, NameKind.Organisation, index, Variants.CaseOf(variant), role > 0 ? row[1] : null));
            }
        }
    }

    public int IndexOf(string name) => _byName.GetValueOrDefault(name, -1);
}
