using BenchmarkDotNet.Attributes;

namespace NewsParsing.Benchmarks;

/// <summary>The whole job on the seed article, warm: everything, and without each of its parts.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD", "Alloc Ratio", "Gen0", "Gen1", "Gen2")]
public class ParseBenchmarks
{
    private static readonly NewsParser s_withoutTopics = new(NewsParserOptions.Default with { Topics = null });
    private static readonly NewsParser s_withoutEntities = new(NewsParserOptions.Default with { Entities = null });
    private string _text = "";

    [GlobalSetup]
    public void Setup()
    {
        _text = Inputs.SeedArticle();
        var article = NewsParser.Default.Parse(_text);
        if (article.Paragraphs.Count(paragraph => !paragraph.IsRedundant) != 8 || article.Actors.IsEmpty || article.Topics.IsEmpty)
        {
            throw new InvalidOperationException("The seed article is not parsed as expected.");
        }
    }

    [Benchmark(Baseline = true)]
    public Article Parse() => NewsParser.Default.Parse(_text);

    [Benchmark]
    public Article WithoutTopics() => s_withoutTopics.Parse(_text);

    [Benchmark]
    public Article WithoutEntities() => s_withoutEntities.Parse(_text);
}
