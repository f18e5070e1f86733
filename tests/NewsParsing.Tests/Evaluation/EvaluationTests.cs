using System.IO.Compression;
using System.Text.Json;
using NewsParsing.Evaluation;

namespace NewsParsing.Tests;

/// <summary>The evaluation program from its command line to its files, on small inputs of this project.</summary>
public sealed class EvaluationTests : IDisposable
{
    private const string Pairs =
        "duplicate\tThe bridge reopened on Monday, police said.\tThe bridge reopened on Monday, police said!\tpunctuation\n"
        + "revision\tAt least 40 trucks were waiting on the border on Monday.\tAt least 60 trucks were waiting on the border on Monday.\tnumber\n"
        + "different\tThe bridge reopened on Monday.\tRain is expected in the north.\tother\n"
        + "duplicate\tThe bridge reopened on Monday.\tSnow fell in the hills.\ta wrong label, so that one pair is wrong\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsparsing");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("pairs.tsv")]
    [InlineData("pairs.tsv.gz")]
    public void Pairs_are_counted_and_wrong_ones_are_shown(string name)
    {
        var (code, output, errors) = Run("pairs", "--file", File(name, Pairs), "--json", PathOf("figures.json"), "--out", PathOf("out.tsv.gz"));

        errors.Should().BeEmpty();
        code.Should().Be(0);
        output.Should().Contain("line 4: duplicate taken for different").And.MatchRegex("revision +0 +1 +0");
        Figures().Should().Equal(new Dictionary<string, double>
        {
            ["duplicatesFound"] = 0.5,
            ["wrongRemovals"] = 0,
            ["revisionRecall"] = 1,
            ["differentRecall"] = 1,
            ["accuracy"] = 0.75,
        });
        Unpack("out.tsv.gz").Should().Be(Pairs.Replace("duplicate\tThe bridge reopened on Monday.\tSnow", "different\tThe bridge reopened on Monday.\tSnow", StringComparison.Ordinal));
    }

    [Fact]
    public void Entities_are_scored_and_written_with_the_gold_tokens()
    {
        const string Gold = "-DOCSTART-\tO\n\nAmina\tB-PER\nOtieno\tI-PER\nspoke\tO\n.\tO\n\nRain\tO\n\n-DOCSTART-\tO\n\nSnow\tO\n\n";
        var (code, output, _) = Run("entities", "--gold", File("gold.conll", Gold), "--case", "upper", "--json", PathOf("figures.json"), "--out", PathOf("out.conll"));

        code.Should().Be(0);
        output.Should().MatchRegex("PER +1 ");
        Figures().Keys.Should().Equal("precision", "recall", "f1", "f1.PER", "f1.ORG", "f1.LOC", "tokensPerSecond");
        var tokens = static (string text) => text.Split('\n').Select(static line => line.Split('\t')[0]);
        tokens(System.IO.File.ReadAllText(PathOf("out.conll"))).Should().Equal(tokens(Gold));
    }

    [Fact]
    public void Focus_counts_the_articles_that_have_a_country()
    {
        const string Gold = """
            {"id":"a","text":"Rain fell.","focusCountries":["KE"]}
            {"id":"b","text":"Snow fell.","focusCountries":[]}

            """;
        Run("focus", "--gold", File("gold.jsonl", Gold), "--json", PathOf("figures.json"), "--out", PathOf("out.jsonl")).Code.Should().Be(0);
        Figures().Keys.Should().Equal("any", "equal", "articles");
        Figures()["articles"].Should().Be(1);
        System.IO.File.ReadAllLines(PathOf("out.jsonl")).Should().HaveCount(2).And.OnlyContain(static line => line.StartsWith("{\"id\":\""));
    }

    [Fact]
    public void Variants_count_the_short_names_that_have_a_longer_one()
    {
        const string Gold = """
            {"docs":[{"id":"a","text":"Amina Otieno spoke. Otieno left, she said.","mentions":[
              {"start":0,"end":12,"type":"person","cluster":"1"},
              {"start":20,"end":26,"type":"person","cluster":"1","named":true},
              {"start":33,"end":36,"type":"person","cluster":"1","named":false}]}]}
            """;
        Run("variants", "--gold", File("gold.json.gz", Gold), "--json", PathOf("figures.json"), "--out", PathOf("out.json")).Code.Should().Be(0);
        Figures().Keys.Should().Equal("joined", "wrongMerges", "mentions");
        Figures()["mentions"].Should().Be(1);
        Run("variants", "--gold", PathOf("out.json")).Code.Should().Be(0, "predictions are in the format of the gold file");
    }

    [Theory]
    [InlineData("variants", "--gold", "[\n{\"id\":1,\n]", ":3: found JSON that is wrong *")]
    [InlineData("variants", "--gold", "[{\"id\":1,\"text\":\"a\",\"mentions\":[{\"start\":0,\"end\":2,\"type\":\"person\",\"cluster\":1}]}]", ":1: found *span [0, 2)*")]
    [InlineData("pairs", "--file", Pairs + "maybe\ta\tb\tc\n", ":5: found the label 'maybe' and 4 fields; expected duplicate, revision or different, two texts and a reason.")]
    [InlineData("pairs", "--file", "revision\ta\tb\n", ":1: found the label 'revision' and 3 fields; *")]
    [InlineData("entities", "--gold", "a\tO\n\nb O\n", ":3: found 'b O'; expected token<TAB>tag with the tag O, B-TYPE or I-TYPE.")]
    [InlineData("entities", "--gold", "a\tS-PER\n", ":1: found *")]
    [InlineData("focus", "--gold", "{\"id\":1,\"text\":\"a\",\"focusCountries\":[]}\n{\"id\":1}\n", ":2: found a line that is wrong *")]
    [InlineData("focus", "--gold", "{\"id\":1,\"text\":null,\"focusCountries\":[]}\n", ":1: found *")]
    [InlineData("focus", "--gold", "[]\n", ":1: found *")]
    public void A_wrong_line_is_named_with_its_file_and_number(string task, string option, string content, string message)
    {
        var path = File("gold.txt", content);
        var (code, _, errors) = Run(task, option, path);
        code.Should().Be(2);
        errors.Should().Match(path + message + "\n");
    }

    [Theory]
    [InlineData("Usage: *")]
    [InlineData("Usage: *", "nothing")]
    [InlineData("Found no --file; *", "pairs")]
    [InlineData("Found --file at the end; *", "pairs", "--file")]
    [InlineData("Found the option '--gold'; expected one of --file, --json, --out.*", "pairs", "--gold", "x")]
    [InlineData("Found --file twice; *", "pairs", "--file", "x", "--file", "y")]
    [InlineData("Found --case big; *", "entities", "--case", "big", "--gold", "x")]
    [InlineData("Found other options; *", "topics", "--test", "x", "--set", "y")]
    [InlineData("Could not find *", "focus", "--gold", "no-such-file.gz")]
    public void A_wrong_command_is_explained(string message, params string[] args)
    {
        var (code, _, errors) = Run(args);
        code.Should().Be(2);
        errors.Should().Match(message);
    }

    private static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = Tasks.Run(args, output, errors);
        return (code, output.ToString(), errors.ToString());
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private string File(string name, string content)
    {
        using var writer = GoldFile.CreateText(PathOf(name));
        writer.Write(content);
        return PathOf(name);
    }

    private string Unpack(string name)
    {
        using var stream = System.IO.File.OpenRead(PathOf(name));
        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    private Dictionary<string, double> Figures() => JsonSerializer.Deserialize<Dictionary<string, double>>(System.IO.File.ReadAllText(PathOf("figures.json")))!;
}
