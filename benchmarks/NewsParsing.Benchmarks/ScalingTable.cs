using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NewsParsing.Benchmarks;

/// <summary>Time of deduplication as the text grows from 10 KB to 10 MB, on ordinary and adversarial families, with the log-log slope.</summary>
internal static class ScalingTable
{
    private const int Rounds = 9;

    /// <summary>Different texts of a size, so that neither caches nor branch predictors learn a short one by heart.</summary>
    private const int MostTexts = 200;

    private static readonly int[] s_bytes = [10_000, 100_000, 1_000_000, 10_000_000];

    private static readonly (string Name, Func<int, int, string> Make)[] s_families =
    [
        ("all-equal paragraphs", (length, seed) => Fill(length, new GeneratedNews(seed).Paragraph(), "")),
        ("all-different paragraphs", AllDifferent),
        ("one giant paragraph", (length, seed) => new GeneratedNews(seed).Sentences(length / 6)),
        ("text without spaces", (length, _) => new string('x', length)),
        ("alternating A B A B", Alternating),
        ("one template, numbers differ", Template),
        ("one short line over and over", (length, _) => Fill(length, "Yes.", "")),
    ];

    public static string Measure()
    {
        var table = new StringBuilder("| family | 10 KB, µs | 100 KB, µs | 1 MB, µs | 10 MB, µs | MB/s at 10 MB | slope |\n|---|--:|--:|--:|--:|--:|--:|\n");
        foreach (var (name, make) in s_families)
        {
            var texts = s_bytes.Select(bytes => Enumerable.Range(0, Math.Min(10_000_000 / bytes, MostTexts)).Select(seed => make(bytes / 2, seed)).ToArray()).ToArray();
            var seconds = texts.Select(Time).ToArray();
            table.Append(CultureInfo.InvariantCulture, $"| {name} |");
            foreach (var time in seconds)
            {
                table.Append(CultureInfo.InvariantCulture, $" {time * 1e6:N1} |");
            }

            table.Append(CultureInfo.InvariantCulture, $" {2.0 * texts[^1][0].Length / seconds[^1] / 1e6:N0} | {Slope(texts, seconds):F2} |\n");
        }

        return table.ToString();
    }

    /// <summary>Seconds per text, the best of several rounds over all texts of this size.</summary>
    private static double Time(string[] texts)
    {
        var destination = new Paragraph[texts.Max(text => text.Count('\n') + 1)];
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var text in texts)
            {
                if (!ParagraphDeduplicator.Default.TryFindDuplicates(text, destination, out _))
                {
                    throw new InvalidOperationException("Found more paragraphs than lines.");
                }
            }

            best = Math.Min(best, watch.Elapsed.TotalSeconds / texts.Length);
        }

        return best;
    }

    /// <summary>Least-squares slope of log time over log length: 1 is linear, 2 quadratic.</summary>
    private static double Slope(string[][] texts, double[] seconds)
    {
        var x = texts.Select(text => Math.Log(text[0].Length)).ToArray();
        var y = seconds.Select(time => Math.Log(time)).ToArray();
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }

    private static string AllDifferent(int length, int seed)
    {
        var news = new GeneratedNews(seed);
        var text = new StringBuilder(length + 1000);
        while (text.Length < length)
        {
            text.Append(news.Paragraph()).Append('\n');
        }

        return text.ToString(0, length);
    }

    private static string Alternating(int length, int seed)
    {
        var news = new GeneratedNews(seed);
        return Fill(length, news.Paragraph(), news.Paragraph());
    }

    private static string Template(int length, int seed)
    {
        var text = new StringBuilder(length + 200);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"The committee said on Tuesday that item {i + (seed * 1000)} of the list was confirmed by {i * 7919L % 100_003} members after a vote.\n");
        }

        return text.ToString(0, length);
    }

    private static string Fill(int length, string first, string second)
    {
        var block = second.Length == 0 ? first + "\n" : $"{first}\n{second}\n";
        return string.Concat(Enumerable.Repeat(block, (length / block.Length) + 1))[..length];
    }
}
