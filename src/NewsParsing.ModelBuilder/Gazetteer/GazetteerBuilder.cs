namespace NewsParsing.ModelBuilder;

/// <summary>Builds gazetteer.bin from the data folder and the project's own tables, and reads it again to check it.</summary>
internal static class GazetteerBuilder
{
    private const int DataVersion = 20261127;

    /// <summary>Local news of the United States is a large part of the English-language news: its towns are taken from this population.</summary>
    private const double UnitedStatesPopulation = 1_500;

    public static void Build(string data, string output, TextWriter log)
    {
        var words = new CommonWords(Path.Combine(data, "own"));
        var places = new PlaceTable();
        var names = new NameTable();
        string PlacesFile(string name) => Path.Combine(data, "places", name + ".tsv.gz");
        string EntitiesFile(string name) => Path.Combine(data, "entities", name + ".txt.gz");

        CountrySource.Add(PlacesFile("countries"), places, names);
        var regions = new RegionSource(places, names, words);
        regions.AddPlaces(PlacesFile("admin1"));
        var capitals = TableFile.Rows(PlacesFile("countries"), "capital_geonameid").Select(row => PlaceTable.Id(row[0])).ToHashSet();
        var cities = new CitySource(places, names, words);
        cities.AddPlaces(PlacesFile("cities"), capitals, static (_, _) => true);
        cities.AddPlaces(PlacesFile("cities5000"), capitals, static (_, _) => true);
        cities.AddPlaces(PlacesFile("cities1000"), capitals, static (country, population) => country == "US" && population >= UnitedStatesPopulation);
        regions.AddNames();
        cities.AddNames();
        AreaSource.Add(PlacesFile("regions"), places, names);
        OwnPlaces.Add(places, names);
        var organisations = new OrganisationTable(places, names);
        SeatSource.Add(PlacesFile("seats"), places, organisations, names);
        AgentSource.Add(EntitiesFile("actors/PLOVER_agents"), names);
        AgentSource.Add(EntitiesFile("actors/Phoenix.agents"), names);
        PersonNameSource.Add(EntitiesFile("names-first"), NameKind.FirstName, words, names);
        PersonNameSource.Add(EntitiesFile("names-last"), NameKind.LastName, words, names);
        OwnTables.Add(places, names);
        cities.AddAlternativeNames();
        names.MarkCommonWords(words);

        var sorted = names.Sorted();
        var file = ModelFile.Write(GazetteerFormat.ModelName, GazetteerFormat.FormatVersion, DataVersion, PayloadWriter.Write(places, organisations, sorted));
        File.WriteAllBytes(output, file);
        Check(output, places, sorted);
        log.WriteLine($"{output}: {file.Length:N0} bytes, {places.Rows.Count:N0} places, {organisations.Rows.Count:N0} organisations, {sorted.Count:N0} names.");
    }

    /// <summary>Reads the file from disk and finds every name and every place in it.</summary>
    private static void Check(string path, PlaceTable places, List<(Surface Surface, List<uint> Entries)> names)
    {
        var payload = ModelFile.Read(File.ReadAllBytes(path), GazetteerFormat.ModelName, GazetteerFormat.FormatVersion, path, out _);
        var gazetteer = Gazetteer.Read(payload);
        for (var i = 0; i < places.Rows.Count; i++)
        {
            if (gazetteer.NameOf(i) != places.Rows[i].Label || gazetteer.Place(i).GeoNamesId != places.Rows[i].GeoNamesId)
            {
                throw new InvalidDataException($"{path}: found place {i} '{gazetteer.NameOf(i)}'; expected '{places.Rows[i].Label}'.");
            }
        }

        var tokens = default(PooledList<Token>);
        foreach (var (surface, entries) in names)
        {
            tokens.Clear();
            WordScanner.Scan(surface.Original, 0, surface.Original.Length, ref tokens);
            var match = gazetteer.Find(surface.Original, tokens.Items, 0);
            if (match.TokenCount != surface.TokenCount || match.EntryCount != entries.Count)
            {
                throw new InvalidDataException($"{path}: found {match.TokenCount} tokens and {match.EntryCount} meanings of '{surface.Text}'; expected {surface.TokenCount} and {entries.Count}.");
            }
        }

        tokens.Dispose();
    }
}
