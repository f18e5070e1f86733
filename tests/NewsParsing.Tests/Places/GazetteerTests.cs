namespace NewsParsing.Tests.Places;

public class GazetteerTests
{
    [Theory]
    [InlineData("Portugal", nameof(NameKind.Country))]
    [InlineData("Burma", nameof(NameKind.Country))]
    [InlineData("U.S.", nameof(NameKind.Country))]
    [InlineData("UK", nameof(NameKind.Country))]
    [InlineData("Kenyan", nameof(NameKind.Demonym))]
    [InlineData("Peking", nameof(NameKind.City))]
    [InlineData("Bombay", nameof(NameKind.City))]
    [InlineData("São Paulo", nameof(NameKind.City))]
    [InlineData("Sao Paulo", nameof(NameKind.City))]
    [InlineData("St. Louis", nameof(NameKind.City))]
    [InlineData("St Louis", nameof(NameKind.City))]
    [InlineData("Queensland", nameof(NameKind.Region))]
    [InlineData("Calif.", nameof(NameKind.RegionAbbreviation))]
    [InlineData("TX", nameof(NameKind.RegionAbbreviation))]
    [InlineData("Texans", nameof(NameKind.PlaceDemonym))]
    [InlineData("Sahel", nameof(NameKind.Area))]
    [InlineData("Baltic Sea", nameof(NameKind.Water))]
    [InlineData("Himalayas", nameof(NameKind.Landform))]
    [InlineData("White House", nameof(NameKind.Seat))]
    [InlineData("Downing Street", nameof(NameKind.Seat))]
    [InlineData("Lisbon", nameof(NameKind.Seat))]
    [InlineData("Brussels", nameof(NameKind.OrganisationSeat))]
    [InlineData("soldier", nameof(NameKind.Agent))]
    [InlineData("policewomen", nameof(NameKind.Agent))]
    [InlineData("Ministry of Defence", nameof(NameKind.Agent))]
    [InlineData("Fatima", nameof(NameKind.FirstName))]
    [InlineData("Kowalski", nameof(NameKind.LastName))]
    [InlineData("Prime Minister", nameof(NameKind.Title))]
    [InlineData("Lt. Gen.", nameof(NameKind.Title))]
    [InlineData("Lt Gen", nameof(NameKind.Title))]
    [InlineData("secretary-general", nameof(NameKind.Title))]
    [InlineData("University", nameof(NameKind.OrganisationWord))]
    [InlineData("World Health Organization", nameof(NameKind.Organisation))]
    [InlineData("IMF", nameof(NameKind.Organisation))]
    [InlineData("Wednesday", nameof(NameKind.Calendar))]
    [InlineData("Kurdish", nameof(NameKind.People))]
    [InlineData("Tipperary", nameof(NameKind.County))]
    public void A_name_is_found_whole_with_its_meaning(string name, string kind)
    {
        var text = new Scanned(name);

        var match = text.Find();

        match.TokenCount.Should().Be(text.Tokens.Length);
        match.Kinds.Should().HaveFlag(Enum.Parse<NameKind>(kind));
        Gazetteer.Default.FindExactly(name, text.Tokens).Should().Be(match);
    }

    [Theory]
    [InlineData("LISBON", "lisbon")]
    [InlineData("Ho Chi Minh City", "HO CHI MINH CITY")]
    [InlineData("Cote d’Ivoire", "Cote d'Ivoire")]
    [InlineData("Zu\u0308rich", "Zürich")]
    public void Spellings_that_fold_alike_are_one_name(string a, string b) =>
        new Scanned(a).Find().FirstEntry.Should().Be(new Scanned(b).Find().FirstEntry).And.BePositive();

    [Theory]
    [InlineData("New York City officials", "New York City")]
    [InlineData("South Korea and Japan", "South Korea")]
    [InlineData("U.S. Virgin Islands tourism", "U.S. Virgin Islands")]
    [InlineData("Guinea-Bissau votes", "Guinea-Bissau")]
    [InlineData("Papua New Guinea votes", "Papua New Guinea")]
    public void The_longest_name_wins(string text, string name)
    {
        var scanned = new Scanned(text);

        scanned.Words(0, scanned.Find()).Should().Be(name);
    }

    [Fact]
    public void The_longest_name_with_a_wanted_meaning_can_be_shorter()
    {
        var text = new Scanned("New York Times");

        text.Words(0, text.Find()).Should().Be("New York Times");
        text.Words(0, text.Find(wanted: NameKind.AnyPlace)).Should().Be("New York");
    }

    [Theory]
    [InlineData("WHO", "Who", nameof(NameKind.Organisation))]
    [InlineData("US", "us", nameof(NameKind.Country))]
    [InlineData("Turkey", "turkey", nameof(NameKind.Country))]
    [InlineData("March", "march", nameof(NameKind.Calendar))]
    public void Case_tells_a_name_from_a_word(string name, string word, string kind)
    {
        Fits(name, Enum.Parse<NameKind>(kind)).Should().BeTrue();
        Fits(word, Enum.Parse<NameKind>(kind)).Should().BeFalse();
    }

    [Fact]
    public void Nouns_and_titles_fit_in_any_case()
    {
        Fits("soldiers", NameKind.Agent).Should().BeTrue();
        Fits("Soldiers", NameKind.Agent).Should().BeTrue();
        Fits("prime minister", NameKind.Title).Should().BeTrue();
    }

    [Fact]
    public void A_name_that_is_a_word_is_marked() => new Scanned("Reading").Find().Kinds.Should().HaveFlag(NameKind.City | NameKind.CommonWord);

    [Theory]
    [InlineData("soldiers", nameof(NameKind.Agent), "MIL", 1)]
    [InlineData("worker", nameof(NameKind.Agent), "LAB", 0)]
    [InlineData("workers", nameof(NameKind.Agent), "LAB", 1)]
    [InlineData("foreign minister", nameof(NameKind.Title), "GOV", (int)TitleKind.Office)]
    [InlineData("senator", nameof(NameKind.Title), "LEG", (int)TitleKind.Office)]
    [InlineData("Col.", nameof(NameKind.Title), "MIL", (int)TitleKind.Rank)]
    [InlineData("judge", nameof(NameKind.Title), "JUD", (int)TitleKind.Office)]
    [InlineData("Mrs.", nameof(NameKind.Title), null, (int)TitleKind.Address)]
    public void Roles_and_classes_come_with_the_meaning(string name, string kind, string? role, int value)
    {
        var entry = EntryOf(name, Enum.Parse<NameKind>(kind));

        entry.Role.Should().Be(role);
        entry.Value.Should().Be(value);
    }

    [Fact]
    public void The_most_prominent_place_comes_first()
    {
        var gazetteer = Gazetteer.Default;
        var first = gazetteer.Entries(new Scanned("Birmingham").Find())[0];

        gazetteer.Country(gazetteer.Place(first.Value).Country).Alpha2.Should().Be("GB");
        gazetteer.Entries(new Scanned("Georgia").Find())[0].Kind.Should().Be(NameKind.Country);
    }

    [Fact]
    public void A_place_has_its_identifier_region_country_and_coordinates()
    {
        var gazetteer = Gazetteer.Default;
        var id = EntryOf("Marseille", NameKind.City).Value;
        ref readonly var place = ref gazetteer.Place(id);

        gazetteer.NameOf(id).Should().Be("Marseille");
        place.GeoNamesId.Should().Be(2995469);
        place.Latitude.Should().BeApproximately(43.297, 0.001);
        place.Longitude.Should().BeApproximately(5.381, 0.001);
        place.Population.Should().BeInRange(800_000, 950_000);
        gazetteer.Country(place.Country).Should().Be(new Country("FR", "FRA", "France"));
        gazetteer.Place(place.Region).Kind.Should().Be(LocationKind.Region);
        gazetteer.IsInside(id, place.Country).Should().BeTrue();
    }

    [Fact]
    public void Organisations_have_a_usual_name_a_role_and_a_country()
    {
        var organisation = Gazetteer.Default.Organisation(EntryOf("N.S.A.", NameKind.Organisation).Value);

        organisation.Should().Be(new Organisation("NSA", "SPY", Gazetteer.Default.CountryOf("US")));
    }

    [Fact]
    public void A_look_up_allocates_nothing()
    {
        var text = new Scanned("The prime minister of New Zealand met King Felipe in San Sebastián, St. Louis and Washington, D.C. on Monday.");
        FindAll(text);
        var before = GC.GetAllocatedBytesForCurrentThread();

        FindAll(text);

        GC.GetAllocatedBytesForCurrentThread().Should().Be(before);
    }

    [Fact]
    public void Any_text_can_be_looked_up() => Gen.String.Sample(text =>
    {
        FindAll(new Scanned(text));
        FindAll(new Scanned("Paris " + text + "U.S."));
    });

    private static void FindAll(Scanned text)
    {
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            text.Find(i);
        }
    }

    private static NameEntry EntryOf(string name, NameKind kind)
    {
        foreach (var entry in Gazetteer.Default.Entries(new Scanned(name).Find()))
        {
            if (entry.Kind == kind)
            {
                return entry;
            }
        }

        throw new ArgumentException($"'{name}' has no meaning {kind}.");
    }

    private static bool Fits(string name, NameKind kind) => EntryOf(name, kind).Fits(new Scanned(name).Tokens);
}
