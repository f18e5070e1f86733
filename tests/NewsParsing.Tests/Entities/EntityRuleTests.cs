namespace NewsParsing.Tests;

/// <summary>Each rule with an example and a counter-example. An actor is written "kind name country role", a location "name country".</summary>
public sealed class EntityRuleTests
{
    [Theory]
    [InlineData("Kenyan President Amina Otieno spoke in Nairobi. Otieno said the talks had failed.", "person Amina Otieno KEN GOV")]
    [InlineData("Amina Otieno, the Kenyan health minister, spoke in Nairobi.", "person Amina Otieno KEN GOV")]
    [InlineData("The court heard Judge Ellen Marsh on Monday.", "person Ellen Marsh JUD")]
    [InlineData("Actress Ellen Marsh opened the fair in the old town hall on Monday.", "person Ellen Marsh")]
    [InlineData("Gen. Idris Salim told reporters that the bridge was open.", "person Idris Salim MIL")]
    [InlineData("A group led by Olivier de la Croix won. De la Croix said so.", "person Olivier de la Croix")]
    [InlineData("The minister met his South Korean counterpart, Park Ji-won, on Friday.", "person Park Ji-won KOR")]
    [InlineData("Foreign Minister Amina Otieno met her Japanese counterpart, Haruki Endo, on Friday.", "person Haruki Endo JPN GOV")]
    [InlineData("Turkish Energy Minister Leyla Aksoy met bankers on Friday.", "person Leyla Aksoy TUR GOV")]
    [InlineData("The contractor Joe Pacheco spoke at the trial.", "person Joe Pacheco")]
    public void People_have_the_country_and_role_that_the_text_states(string text, string expected) =>
        ActorsOf(text).Should().Contain(expected);

    [Fact]
    public void Forms_of_one_name_are_joined()
    {
        const string Text = "Health Minister Amina Otieno opened the clinic. Mr Otieno's sister, Ruth Bello, was there. \"A good day,\" Otieno said. Bello left early.";
        MentionsOf(Text, "Amina Otieno").Should().Equal("Amina Otieno", "Otieno", "Otieno");
        MentionsOf(Text, "Ruth Bello").Should().Equal("Ruth Bello", "Bello");
    }

    [Fact]
    public void Two_people_of_one_surname_stay_two()
    {
        const string Text = "Ruth Bello and her brother Kemal Bello run the shop.\nBello said trade was slow.";
        MentionsOf(Text, "Ruth Bello").Should().Equal("Ruth Bello");
        MentionsOf(Text, "Kemal Bello").Should().Equal("Kemal Bello");
    }

    [Theory]
    [InlineData("The Regional Health Council (RHC) met on Friday. The RHC said it needed money.", "Regional Health Council", "Regional Health Council|RHC|RHC")]
    [InlineData("The World Health Organization said so. The WHO has sent doses.", "World Health Organization", "World Health Organization|WHO")]
    [InlineData("Bramble Foods Inc said sales rose. Analysts said Bramble Foods was cheap.", "Bramble Foods Inc", "Bramble Foods Inc|Bramble Foods")]
    public void Short_forms_join_their_organisation(string text, string name, string mentions) =>
        MentionsOf(text, name).Should().Equal(mentions.Split('|'));

    [Theory]
    [InlineData("Nordwagen AG lost 4 percent. Nordwagen said sales fell.", "organization Nordwagen AG BUS")]
    [InlineData("Ruth Bello runs Fjordlinjen, which carries passengers.", "organization Fjordlinjen")]
    [InlineData("The party lost its majority in Parliament on Friday.", "organization Parliament LEG")]
    [InlineData("Analysts at Merian Bank cut the forecast.", "organization Merian Bank BUS")]
    public void Organisations_are_told_by_their_words_and_by_what_stands_around(string text, string expected) => ActorsOf(text).Should().Contain(expected);

    [Theory]
    [InlineData("Sudanese refugees crossed the river at night.", "group Sudanese refugees SDN REF")]
    [InlineData("French farmers blocked the road to the port.", "group French farmers FRA AGR")]
    [InlineData("Kenyan police fired tear gas at the crowd.", "group Kenyan police KEN COP")]
    public void A_country_with_an_agent_noun_is_a_group(string text, string expected) => ActorsOf(text).Should().Contain(expected);

    [Theory]
    [InlineData("He praised French military support for the plan.")]
    [InlineData("French wine is sold in the shop.")]
    public void A_country_with_another_noun_is_no_group_of_farmers(string text) => ActorsOf(text).Should().NotContain(actor => actor.Contains("AGR"));

    [Theory]
    [InlineData("Japan said on Friday that it would send ships.", "government Japan JPN GOV")]
    [InlineData("Tokyo said on Friday that it would send ships.", "government Japan JPN GOV")]
    [InlineData("Talks between Japan and South Korea ended on Friday.", "government South Korea KOR GOV")]
    [InlineData("The Japanese foreign ministry said it would send ships.", "government Japan JPN GOV")]
    [InlineData("The Kremlin rejected the plan on Friday.", "government Russia RUS GOV")]
    [InlineData("Seoul voiced concern about the plan on Friday.", "government South Korea KOR GOV")]
    [InlineData("Togo and Ghana have reinforced their border posts.", "government Togo TGO GOV")]
    [InlineData("Washington, which has troops in both countries, welcomed the talks.", "government United States USA GOV")]
    public void A_country_its_capital_or_its_seat_acts_as_its_government(string text, string expected) => ActorsOf(text).Should().Contain(expected);

    [Theory]
    [InlineData("The storm reached Japan on Friday.")]
    [InlineData("Thousands of visitors came to Tokyo for the fair.")]
    [InlineData("In Japan, the fair opened on Friday.")]
    [InlineData("Roads in northern Japan closed on Friday.")]
    [InlineData("Tokyo Airport has cancelled 80 flights.")]
    [InlineData("Japan beat Ghana 2-1 in the final after a late goal by the striker; the coach praised his players and their fans.")]
    public void Where_something_happens_or_a_team_wins_no_government_acts(string text) =>
        ActorsOf(text).Should().NotContain(actor => actor.StartsWith("government", StringComparison.Ordinal));

    [Theory]
    [InlineData("PARIS, Texas - The council met on Monday in Paris.", "Paris USA")]
    [InlineData("Shops in Paris, the French capital, closed on Monday.", "Paris FRA")]
    [InlineData("Voters in Georgia and in Florida went to the polls; Atlanta had long lines.", "Georgia USA")]
    [InlineData("Voters in Georgia went to the polls; Tbilisi had long lines.", "Georgia GEO")]
    [InlineData("The ship left Singapore on Monday.", "Singapore SGP")]
    [InlineData("Boats on the Nile in Sudan were tied up.", "Nile")]
    public void A_place_is_the_one_that_the_article_speaks_of(string text, string expected) => LocationsOf(text).Should().Contain(expected);

    [Theory]
    [InlineData("On Friday the council met again.", "Friday")]
    [InlineData("Both sides said that the March talks had failed.", "Both")]
    [InlineData("Recent reports have drawn attention to the port. Workers left.", "Recent")]
    [InlineData("The minister met his counterpart on Tuesday.", "Tuesday")]
    public void Days_and_words_that_start_sentences_are_no_names(string text, string word)
    {
        var found = EntityExtractor.Default.Extract(text);
        found.Actors.Select(actor => actor.Name).Concat(found.Locations.Select(location => location.Name)).Should().NotContain(name => name.StartsWith(word, StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_in_capitals_yields_the_names_of_the_body()
    {
        const string Text = "Otieno Strengthens Alliance With Ghana\n\nKenyan President Amina Otieno signed a treaty with Ghana on Monday after long talks in Accra.";
        MentionsOf(Text, "Amina Otieno").Should().Equal("Otieno", "Amina Otieno");
        ActorsOf(Text).Should().NotContain(actor => actor.Contains("Alliance"));
    }

    [Fact]
    public void A_list_of_countries_does_not_outweigh_the_country_of_the_story()
    {
        var focus = EntityExtractor.Default.Extract(
            "Floods hit Nairobi\n\nFloods hit Nairobi on Monday, Kenyan police said. Kenya's government sent boats to Nairobi and Kisumu.\n"
            + "Similar floods were seen this year in France, Germany, Poland, Italy, Spain and Portugal.").Focus;
        focus[0].Country.Alpha3.Should().Be("KEN");
        focus[0].Share.Should().BeGreaterThan(0.4);
        focus.Sum(share => share.Share).Should().BeLessThanOrEqualTo(1.0000001);
    }

    private static IEnumerable<string> ActorsOf(string text) => EntityExtractor.Default.Extract(text).Actors.Select(actor =>
        string.Join(' ', new[] { actor.Kind == ActorKind.Person ? "person" : actor.Kind.ToString().ToLowerInvariant(), actor.Name, actor.Country?.Alpha3, actor.Role }.Where(part => part is not null)));

    private static IEnumerable<string> LocationsOf(string text) =>
        EntityExtractor.Default.Extract(text).Locations.Select(location => location.Country is { } country ? $"{location.Name} {country.Alpha3}" : location.Name);

    private static IEnumerable<string> MentionsOf(string text, string name) =>
        EntityExtractor.Default.Extract(text).Actors.Single(actor => actor.Name == name).Mentions.Select(span => span.Of(text).ToString());
}
