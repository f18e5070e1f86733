namespace NewsParsing.Tests;

/// <summary>An article of this folder: its text, what is expected of it, and the deviations from that which are known.</summary>
internal sealed class ArticleFile
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Articles");

    private ArticleFile(string name)
    {
        Name = name;
        Article = NewsParser.Default.Parse(File.ReadAllText(Path.Combine(s_folder, name + ".txt")));
        Expected = ExpectedArticle.Read(Path.Combine(s_folder, name + ".expected.json"));
        var deviations = Path.Combine(s_folder, name + ".deviations.txt");
        KnownDeviations = File.Exists(deviations) ? File.ReadAllLines(deviations) : [];
    }

    public static IEnumerable<string> Names =>
        Directory.GetFiles(s_folder, "*.expected.json").Select(path => Path.GetFileName(path)[..^".expected.json".Length]).Order(StringComparer.Ordinal);

    public string Name { get; }

    public Article Article { get; }

    public ExpectedArticle Expected { get; }

    public IReadOnlyList<string> KnownDeviations { get; }

    public static ArticleFile Read(string name) => new(name);
}
