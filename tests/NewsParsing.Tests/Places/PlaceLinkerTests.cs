namespace NewsParsing.Tests.Places;

public class PlaceLinkerTests
{
    [Theory]
    [InlineData("The mayor of Paris, Texas, opened the fair.", "Paris", "US", "Texas")]
    [InlineData("A storm hit Paris, Tennessee on Monday.", "Paris", "US", "Tennessee")]
    [InlineData("Flights from Birmingham, Ala., were late.", "Birmingham", "US", "Alabama")]
    [InlineData("Flights from Birmingham were late.", "Birmingham", "GB", "England")]
    [InlineData("Ontario's London has a river, too.", "London", "CA", "Ontario")]
    [InlineData("They moved to London in Ontario.", "London", "CA", "Ontario")]
    [InlineData("The match in Valencia (Venezuela) was drawn.", "Valencia", "VE", "Carabobo")]
    [InlineData("She was born in San Jose, Costa Rica, and moved away.", "San Jose", "CR", "San José")]
    [InlineData("A fire broke out in Hyderabad.", "Hyderabad", "IN", "Telangana")]
    [InlineData("Police in Karachi and Lahore said a bus had left Hyderabad.", "Hyderabad", "PK", "Sindh")]
    public void A_city_is_placed(string text, string name, string country, string region)
    {
        var (place, mention) = Link(text, name);

        mention.IsApproximate.Should().BeFalse();
        CountryOf(place).Should().Be(country);
        Gazetteer.Default.NameOf(place.Region).Should().Contain(region);
    }

    [Theory]
    [InlineData("Voters in Georgia chose a new parliament; Tbilisi and Batumi were calm.", "Georgia", LocationKind.Country)]
    [InlineData("Voters in Georgia, Alabama and Florida go to the polls; Atlanta and Savannah were calm.", "Georgia", LocationKind.Region)]
    [InlineData("The road from Atlanta, Georgia, was closed.", "Georgia", LocationKind.Region)]
    [InlineData("Jordan took in more refugees.", "Jordan", LocationKind.Country)]
    [InlineData("Mexico will host the games.", "Mexico", LocationKind.Country)]
    public void A_country_is_told_from_its_namesakes(string text, string name, LocationKind kind) => Link(text, name).Place.Kind.Should().Be(kind);

    [Fact]
    public void Other_mentions_of_a_name_follow_the_one_that_is_explained()
    {
        var mentions = LinkAll("Fire crews from Paris, Texas, were called. Back in Paris, families waited.");

        Gazetteer.Default.NameOf(Gazetteer.Default.Place(mentions[^1].Place).Region).Should().Be("Texas");
    }

    [Fact]
    public void A_place_that_the_text_puts_elsewhere_is_only_approximate()
    {
        var (place, mention) = Link("A barn burned in Lisbon, Wyoming.", "Lisbon");

        mention.IsApproximate.Should().BeTrue();
        Gazetteer.Default.NameOf(mention.Place).Should().Be("Wyoming");
        CountryOf(place).Should().Be("US");
    }

    [Fact]
    public void An_unknown_place_is_put_where_the_article_is_set()
    {
        var text = new Scanned("In Nairobi and Mombasa, and in Zzyxville, people voted.");
        var mentions = text.Mentions().ToList();
        mentions.Add(new() { FirstToken = Array.FindIndex(text.Tokens, token => token.Of(text.Text).SequenceEqual("Zzyxville")), TokenCount = 1 });
        var linked = mentions.ToArray();

        PlaceLinker.Link(Gazetteer.Default, text.Tokens, linked);

        linked[^1].IsApproximate.Should().BeTrue();
        CountryOf(Gazetteer.Default.Place(linked[^1].Place)).Should().Be("KE");
    }

    [Fact]
    public void What_else_speaks_for_a_country_counts()
    {
        var text = new Scanned("The court in Córdoba ruled on Tuesday.");
        var mentions = text.Mentions();
        var weights = new float[Gazetteer.Default.CountryCount];
        weights[Gazetteer.Default.CountryOf("ES")] = 2;

        PlaceLinker.Link(Gazetteer.Default, text.Tokens, mentions, weights);

        CountryOf(Gazetteer.Default.Place(mentions[0].Place)).Should().Be("ES");
    }

    [Fact]
    public void A_long_text_takes_time_in_proportion()
    {
        var text = new Scanned(string.Concat(Enumerable.Repeat("Springfield, Columbus and Georgetown met Kingston, Jamaica. ", 20_000)));
        var mentions = text.Mentions();

        PlaceLinker.Link(Gazetteer.Default, text.Tokens, mentions);

        mentions.Should().HaveCountGreaterThan(80_000).And.OnlyContain(mention => mention.Place >= 0);
    }

    [Fact]
    public void No_mention_is_no_work()
    {
        var link = () => PlaceLinker.Link(Gazetteer.Default, [], []);

        link.Should().NotThrow();
    }

    private static PlaceMention[] LinkAll(string text)
    {
        var scanned = new Scanned(text);
        var mentions = scanned.Mentions();
        PlaceLinker.Link(Gazetteer.Default, scanned.Tokens, mentions);
        return mentions;
    }

    private static (PlaceRecord Place, PlaceMention Mention) Link(string text, string name)
    {
        var scanned = new Scanned(text);
        var mention = Array.Find(LinkAll(text), candidate => scanned.Words(candidate.FirstToken, candidate.Match) == name);
        mention.TokenCount.Should().BePositive($"'{name}' is in the text");
        return (Gazetteer.Default.Place(mention.Place), mention);
    }

    private static string CountryOf(in PlaceRecord place) => Gazetteer.Default.Country(place.Country).Alpha2;
}
