using System.Collections.Immutable;
using NewsParsing.Training;

namespace NewsParsing.Tests;

/// <summary>The code of README.md, in the same order; it compiles here, runs, and prints what its comments say.</summary>
public sealed class ReadMeTests
{
    private const string Mark = "// readme: ";
    private const int MaximumLines = 300;

    private const string Text = """
        Ferry returns to Kisumu

        A ferry returned to Kisumu on Monday after a year in the dock, the harbour master said.
        A ferry returned to Kisumu on Monday after a year in the dock, the harbour master said.
        """;

    private static readonly string s_source = Repository.Read("tests", "NewsParsing.Tests", "ReadMeTests.cs");

    [Fact]
    public void The_code_of_the_readme_is_the_code_of_these_tests() =>
        ReadMe.CodeBlocks().Should().Equal(ReadMe.CodeIn(s_source, Mark), "what README.md shows must compile and run");

    [Fact]
    public void The_tables_of_the_readme_are_the_measured_ones() =>
        Repository.ShouldBeApproved(ReadMe.WithResults(Repository.Read("README.md")), "README.md");

    [Fact]
    public void The_readme_is_short() => Repository.Read("README.md").Split('\n').Length.Should().BeLessThan(MaximumLines);

    [Fact]
    public void An_article_is_parsed()
    {
        Console.Clear();

        // readme: An article is parsed
        var article = NewsParser.Default.Parse("""
            Kenya widens malaria vaccination
            Kenya will vaccinate 40,000 children against malaria, Health Minister Amina Otieno said in Nairobi.
            Hospitals in Kisumu received the first doses of the vaccine on Monday, doctors said.
            Hospitals in Kisumu received the first doses of the vaccine on Monday, doctors said.
            Kenya will vaccinate 60,000 children against malaria, Health Minister Amina Otieno said in Nairobi.
            """);
        foreach (var (span, role, duplicate) in article.Paragraphs)
            Console.WriteLine($"{span} {role} {duplicate?.Kind} {duplicate?.Of}");
        Console.WriteLine(string.Join(", ", article.Actors.Select(actor => $"{actor.Title} {actor.Name}")));
        Console.WriteLine(string.Join(", ", article.Locations.Select(location => $"{location.Name} {location.GeoNamesId}")));
        Console.WriteLine(string.Join(", ", article.Topics.Select(score => $"{score.Topic} {score.Probability:0.00}")));

        // [0, 32) Headline
        // [33, 132) Body
        // [133, 217) Body
        // [218, 302) Body Exact 2
        // [303, 402) Body Revision 1
        // Health Minister Amina Otieno
        // Kenya 192950, Nairobi 184745, Kisumu 191245
        // health 1.00
        // end
        ShouldPrintItsComments("An article is parsed");
    }

    [Fact]
    public void Repeats_are_taken_out()
    {
        var text = Text;

        // readme: Repeats are taken out
        var clean = ParagraphDeduplicator.Default.RemoveDuplicates(text);
        // end
        clean.Split('\n').Should().HaveCount(3);
    }

    [Fact]
    public void Two_paragraphs_are_compared()
    {
        Console.Clear();

        // readme: Two paragraphs are compared
        var comparison = ParagraphDeduplicator.Default.Compare("Police said 40 people were hurt in the storm.", "Police said 60 people were hurt in the storm.");
        Console.WriteLine($"{comparison.Kind}, similarity {comparison.Similarity:0.00}, {comparison.Differences[0].InSecond}");
        // Revision, similarity 0.40, [12, 14)
        // end
        ShouldPrintItsComments("Two paragraphs are compared");
    }

    [Fact]
    public void Actors_and_locations_are_found()
    {
        var text = Text;

        // readme: Actors and locations are found
        var entities = EntityExtractor.Default.Extract(text);
        var people = entities.Actors.Where(actor => actor.Kind == ActorKind.Person);
        var places = entities.Locations.Select(location => (location.Name, location.Latitude, location.Longitude));
        // end
        people.Should().BeEmpty("the text names none");
        places.Select(static place => place.Name).Should().NotContain("");
    }

    [Fact]
    public void A_text_is_classified()
    {
        var text = Text;

        // readme: A text is classified
        var topics = TopicClassifier.Default.Classify(text);
        // end
        topics.Should().BeInDescendingOrder(static score => score.Probability);
    }

    [Fact]
    public void Json_is_written_and_read()
    {
        var text = Text;

        // readme: JSON is written and read
        var json = NewsParser.Default.Parse(text).ToJson();
        var article = NewsJson.Deserialize(json);
        // end
        article.Text.Should().Be(text);
    }

    // readme: A classifier of the user
    internal sealed class FerryClassifier : TopicClassifier
    {
        private static readonly Topic s_ferries = new("example:ferries", "ferries");

        public override ImmutableArray<TopicScore> Classify(string text) =>
            text.Contains("ferry", StringComparison.OrdinalIgnoreCase) ? [new TopicScore(s_ferries, 0.9f)] : [];
    }

    // end
    [Fact]
    public void Parts_are_replaced()
    {
        // readme: Parts are replaced
        var parser = new NewsParser(new NewsParserOptions { Entities = null, Topics = new FerryClassifier() });
        // end
        parser.Parse(Text).Topics.Should().ContainSingle().Which.Topic.Name.Should().Be("ferries");
    }

    [Fact]
    public void Topics_are_learned()
    {
        var examples = Enumerable.Range(0, 20).Select(static i => i % 2 == 0
            ? new TopicExample($"The ferry left the harbour with {i} passengers.", "ferries")
            : new TopicExample($"The train left the station with {i} carriages.", "trains"));

        // readme: Topics are learned
        var training = new TopicTrainer().Train(examples);
        var classifier = TopicClassifier.Load(new MemoryStream(training.Model.ToArray()));
        // end
        classifier.Classify("A ferry is in the harbour.").Should().NotBeEmpty().And.Subject.First().Topic.Name.Should().Be("ferries");
    }

    private static void ShouldPrintItsComments(string name) =>
        Console.Lines.Should().Equal(ReadMe.OutputIn(ReadMe.CodeIn(s_source, Mark + name).Single()));

    /// <summary>Stands in for System.Console in the code above, which runs beside other tests.</summary>
    private static class Console
    {
        public static List<string> Lines { get; } = [];

        public static void Clear() => Lines.Clear();

        public static void WriteLine(object line) => Lines.Add(line.ToString()!.TrimEnd());
    }
}
