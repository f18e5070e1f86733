namespace NewsParsing.ModelBuilder;

/// <summary>The project's own small tables: titles, words of organisations, the calendar, peoples, demonyms of places.</summary>
internal static class OwnTables
{
    public static void Add(PlaceTable places, NameTable names)
    {
        AddTitles(names);
        foreach (var row in TableFile.OwnRows("organisation-words.tsv"))
        {
            var position = (int)Enum.Parse<OrganisationWordPosition>(row[0]);
            foreach (var word in TableFile.Values(row[2]))
            {
                AddOrganisationWord(word, position, row[1] == "-" ? null : row[1], names);
            }
        }

        AddList("calendar.txt", NameKind.Calendar, names);
        AddList("not-names.txt", NameKind.NotAName, names);
        AddList("peoples.txt", NameKind.People, names);
        foreach (var row in TableFile.OwnRows("place-demonyms.tsv"))
        {
            var place = places.Find(row[0], row[1] == "-" ? null : row[1]);
            if (place < 0)
            {
                throw new InvalidDataException($"Found no place '{row[0]}' in {row[1]} for place-demonyms.tsv; expected one in the data.");
            }

            foreach (var demonym in TableFile.Values(row[2]))
            {
                names.Add(demonym, NameKind.PlaceDemonym, place, NameCase.Capitalised);
            }
        }
    }

    private static void AddTitles(NameTable names)
    {
        foreach (var row in TableFile.OwnRows("titles.tsv"))
        {
            var kind = (int)Enum.Parse<TitleKind>(row[0]);
            var role = row[1] == "-" ? null : row[1];
            foreach (var title in TableFile.Values(row[2]))
            {
                if ((names.KindsOf(title) & NameKind.Title) != 0)
                {
                    continue; // the first line that has a title decides
                }

                var writtenAs = !char.IsUpper(title[0]) ? NameCase.Any : Variants.CaseOf(title);
                names.Add(title, NameKind.Title, kind, writtenAs, role);
                if (title.Contains('-', StringComparison.Ordinal))
                {
                    names.Add(title.Replace('-', ' '), NameKind.Title, kind, writtenAs, role);
                }

                if (writtenAs == NameCase.Capitalised && title.Length <= 12 && !title.EndsWith('.'))
                {
                    names.Add(title.Replace(" ", ". ", StringComparison.Ordinal) + ".", NameKind.Title, kind, writtenAs, role); // "Lt. Col."
                }
            }
        }
    }

    /// <summary>A word may begin and end names: then it has both positions, and the role of its first line.</summary>
    private static void AddOrganisationWord(string word, int position, string? role, NameTable names)
    {
        var other = position == (int)OrganisationWordPosition.First ? (int)OrganisationWordPosition.Last : (int)OrganisationWordPosition.First;
        if (names.Has(word, NameKind.OrganisationWord, other))
        {
            names.Replace(word, NameKind.OrganisationWord, other, position | other);
        }
        else if ((names.KindsOf(word) & NameKind.OrganisationWord) == 0)
        {
            names.Add(word, NameKind.OrganisationWord, position, Variants.CaseOf(word), role);
        }
    }

    private static void AddList(string file, NameKind kind, NameTable names)
    {
        foreach (var row in TableFile.OwnRows(file))
        {
            foreach (var word in TableFile.Values(row[0]))
            {
                names.Add(word, kind, 0, Variants.CaseOf(word));
            }
        }
    }
}
