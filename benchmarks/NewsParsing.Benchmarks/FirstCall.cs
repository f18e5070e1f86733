using System.Diagnostics;
using System.Globalization;

namespace NewsParsing.Benchmarks;

/// <summary>Time of the first <c>Parse</c> in a fresh process, models and just-in-time compilation included.</summary>
internal static class FirstCall
{
    private const int Processes = 11;

    public static string Measure()
    {
        var milliseconds = Enumerable.Range(0, Processes).Select(_ => MeasureProcess()).Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"""
            | first Parse of the seed article | fastest | median | slowest |
            |---|--:|--:|--:|
            | ms, {Processes} fresh processes | {milliseconds[0]:F1} | {milliseconds[Processes / 2]:F1} | {milliseconds[^1]:F1} |
            """);
    }

    public static void PrintOnce()
    {
        var text = Inputs.SeedArticle();
        var watch = Stopwatch.StartNew();
        var article = NewsParser.Default.Parse(text);
        var elapsed = watch.Elapsed.TotalMilliseconds;
        Console.WriteLine(article.Paragraphs.Length > 0 ? elapsed.ToString(CultureInfo.InvariantCulture) : "");
    }

    private static double MeasureProcess()
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, "first-call-once") { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(output, CultureInfo.InvariantCulture);
    }
}
