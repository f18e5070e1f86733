using System.Globalization;

namespace NewsParsing.Tests;

public sealed class DeduplicationSpecTests
{
    private static readonly SpecFile s_spec = SpecFile.Read("deduplication.md");

    public static TheoryData<string> Names => new(s_spec.Examples.Select(example => example.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_specification_holds(string name)
    {
        var example = s_spec[name];
        var parser = new NewsParser(new NewsParserOptions { Deduplication = OptionsOf(example), Entities = null, Topics = null });
        var article = parser.Parse(example.Text);

        if (example.Expected.TryGetValue("duplicates", out var duplicates))
        {
            Describe(article).Should().Equal(duplicates);
        }

        if (example.Expected.TryGetValue("blocks", out var blocks))
        {
            article.RepeatedBlocks.Select(block => Invariant($"{block.First} {block.Count} {block.Of}")).Should().Equal(blocks);
        }

        if (example.Expected.TryGetValue("kept", out var kept))
        {
            article.DeduplicatedText.Should().Be(string.Join('\n', kept));
        }
    }

    private static IEnumerable<string> Describe(Article article) =>
        from index in Enumerable.Range(0, article.Paragraphs.Length)
        let duplicate = article.Paragraphs[index].Duplicate
        where duplicate is not null
        select Invariant($"{index} {duplicate.Value.Kind.ToString().ToLowerInvariant()} {duplicate.Value.Of}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static DeduplicationOptions OptionsOf(SpecExample example)
    {
        var options = DeduplicationOptions.Default;
        foreach (var line in example.Expected.GetValueOrDefault("options", []))
        {
            options = line.Split(' ') switch
            {
                ["keep", var policy] => options with { Keep = Enum.Parse<KeepPolicy>(policy, ignoreCase: true) },
                ["minimumWords", var words] => options with { MinimumWords = int.Parse(words, CultureInfo.InvariantCulture) },
                ["threshold", var threshold] => options with { Threshold = double.Parse(threshold, CultureInfo.InvariantCulture) },
                _ => throw new InvalidDataException($"Found option '{line}'; expected keep, minimumWords or threshold."),
            };
        }

        return options;
    }
}
