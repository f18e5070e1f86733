namespace NewsParsing.Benchmarks;

/// <summary>The texts that benchmarks read.</summary>
internal static class Inputs
{
    public const string Seed = "seed article";
    public const string Articles = "1,000 articles";
    public const string Megabyte = "1 MB article";
    public const string ExactRepeats = "exact repeats";

    public static string[] Names => [Seed, Articles, Megabyte, ExactRepeats];

    public static string[] Read(string name) => name switch
    {
        Seed => [SeedArticle()],
        Articles => [.. Generate(1_000)],
        Megabyte => [new GeneratedNews(2).Text(500_000)],
        ExactRepeats => [Repeats(500_000)],
        _ => throw new ArgumentException($"Found input '{name}'; expected one of: {string.Join("; ", Names)}.", nameof(name)),
    };

    /// <summary>UTF-16 bytes of an input.</summary>
    public static long Bytes(string name) => Read(name).Sum(text => 2L * text.Length);

    public static int Paragraphs(string name) => Read(name).Sum(text => ParagraphDeduplicator.Default.FindDuplicates(text).Length);

    public static string SeedArticle()
    {
        using var reader = new StreamReader(typeof(Inputs).Assembly.GetManifestResourceStream("seed-article.txt")!);
        return reader.ReadToEnd();
    }

    private static IEnumerable<string> Generate(int count)
    {
        var news = new GeneratedNews(1);
        for (var i = 0; i < count; i++)
        {
            yield return news.Article();
        }
    }

    /// <summary>Five ordinary paragraphs over and over.</summary>
    private static string Repeats(int length)
    {
        var news = new GeneratedNews(3);
        var block = string.Concat(Enumerable.Range(0, 5).Select(_ => news.Paragraph() + "\n"));
        return string.Concat(Enumerable.Repeat(block, length / block.Length));
    }
}
