namespace NewsParsing.ModelBuilder;

/// <summary>Cities, capitals, seats of regions, and towns.</summary>
internal sealed class CitySource(PlaceTable places, NameTable names, CommonWords words)
{
    /// <summary>From this population a city's names of other languages and times are taken; they carry no language tag.</summary>
    private const double AlternativePopulation = 200_000;

    /// <summary>A city must have this population to share its name with a word that is frequent in lower case.</summary>
    private const double FrequentWordPopulation = 150_000;

    private const int FrequentWordCount = 40;

    private const int TownWordCount = 4;

    /// <summary>Smaller places are towns, unless they are seats of regions.</summary>
    private const double CityPopulation = 15_000;

    private readonly List<(string[] Row, int Place, double Population, NameKind Kind)> _cities = [];

    /// <summary>Adds a table of cities; <paramref name="takes"/> tells by country and population which rows.</summary>
    public void AddPlaces(string path, IReadOnlySet<int> capitals, Func<string, double, bool> takes)
    {
        string[] columns = ["geonameid", "name", "ascii_name", "alt_names", "country", "admin1", "feature_code", "population", "lat", "lon"];
        foreach (var row in TableFile.Rows(path, columns))
        {
            if (row[6] is "PPLX" or "PPLH" or "PPLQ" or "PPLW")
            {
                continue; // a quarter, or a place of the past
            }

            var population = PlaceTable.Number(row[7]);
            if (!takes(row[4], population) || (population < FrequentWordPopulation && IsCommonWord(row[1], population)))
            {
                continue;
            }

            var id = PlaceTable.Id(row[0]);
            var place = places.Add(new(row[1], LocationKind.City, id, PlaceTable.Degrees(row[8]), PlaceTable.Degrees(row[9]), population)
            {
                Country = places.CountryByte(row[4]),
                Region = places.Region($"{row[4]}.{row[5]}"),
                IsCapital = capitals.Contains(id),
            });
            var isTown = population < CityPopulation && row[6] is not ("PPLC" or "PPLA" or "PPLG");
            _cities.Add((row, place, population, isTown ? NameKind.Town : NameKind.City));
        }
    }

    public void AddNames()
    {
        foreach (var (row, place, population, kind) in _cities)
        {
            foreach (var name in (string[])[row[1], row[2]])
            {
                if (name.Length > 1)
                {
                    Variants.Add(name, variant =>
                    {
                        if (population >= FrequentWordPopulation || !IsCommonWord(variant, population))
                        {
                            names.Add(variant, kind, place, NameCase.Capitalised, prominence: population);
                        }
                    });
                }
            }
        }

        AddOwnNames();
    }

    /// <summary>The project's own table gives cities their usual English name and other names.</summary>
    private void AddOwnNames()
    {
        foreach (var row in TableFile.OwnRows("city-aliases.tsv"))
        {
            string[] all = [row[0], .. TableFile.Values(row[2])];
            var country = places.CountryByte(row[1]);
            var place = -1;
            foreach (var (cells, candidate, population, _) in _cities)
            {
                if (places.Rows[candidate].Country == country && (all.Contains(cells[1]) || all.Contains(cells[2]))
                    && (place < 0 || population > places.Rows[place].Population))
                {
                    place = candidate;
                }
            }

            if (place < 0)
            {
                throw new InvalidDataException($"Found no city '{row[0]}' in {row[1]} for city-aliases.tsv; expected one of its names in the data.");
            }

            places.SetLabel(place, row[0]);
            foreach (var name in all)
            {
                names.Add(name, NameKind.City, place, Variants.CaseOf(name), prominence: places.Rows[place].Population);
            }
        }
    }

    /// <summary>To be called when all other names are in: an alternative name must be nothing else yet.</summary>
    public void AddAlternativeNames()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (row, place, population, _) in _cities.OrderByDescending(city => city.Population).ThenBy(city => city.Place))
        {
            if (population < AlternativePopulation && !places.Rows[place].IsCapital)
            {
                continue;
            }

            foreach (var name in TableFile.Values(row[3]))
            {
                if (IsUsable(name) && names.KindsOf(name) == NameKind.None && words.CountOf(name) == 0 && taken.Add(name))
                {
                    names.Add(name, NameKind.City, place, NameCase.Capitalised, prominence: population / 2);
                }
            }
        }
    }

    /// <summary>English news writes names without most foreign letters.</summary>
    private static bool IsUsable(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetter(c) && c is not (' ' or '-' or '\''))
            {
                return false;
            }
        }

        return name.Length >= 4;
    }

    private bool IsCommonWord(string name, double population) =>
        words.CountOf(name) >= (population < CityPopulation ? TownWordCount : FrequentWordCount);
}
