using System.Text;

namespace NewsParsing.Tests;

/// <summary>The parts of README.md that tests compare with the code and with measured results.</summary>
internal static class ReadMe
{
    private const string ResultsMark = "<!-- results: ";
    private const string EndMark = "<!-- end -->";

    /// <summary>The blocks of C#, without using directives.</summary>
    public static List<string> CodeBlocks() => Regions(
        Repository.Read("README.md"), static line => line == "```csharp", static line => line == "```", static line => !line.StartsWith("using ", StringComparison.Ordinal));

    /// <summary>The code between a comment that starts with <paramref name="mark"/> and the next that is "// end", moved to the left edge.</summary>
    public static List<string> CodeIn(string source, string mark) => Regions(
        source, line => line.Trim().StartsWith(mark, StringComparison.Ordinal), static line => line.Trim() == "// end", static _ => true);

    /// <summary>What the code says that it prints: its comments.</summary>
    public static IEnumerable<string> OutputIn(string code) =>
        code.Split('\n').Where(static line => line.StartsWith("// ", StringComparison.Ordinal)).Select(static line => line[3..]);

    /// <summary>The README with every table as it is in the file of results that its mark names; nothing where there is no such file.</summary>
    public static string WithResults(string readMe)
    {
        var output = new StringBuilder();
        var isResult = false;
        foreach (var line in readMe.Split('\n'))
        {
            isResult &= line != EndMark;
            if (!isResult)
            {
                output.Append(line).Append('\n');
            }

            if (line.StartsWith(ResultsMark, StringComparison.Ordinal))
            {
                isResult = true;
                output.Append(Results(line[ResultsMark.Length..^" -->".Length]));
            }
        }

        return output.ToString(0, output.Length - 1);
    }

    private static string Results(string file)
    {
        var path = Repository.PathOf("benchmarks", "results", file);
        if (!File.Exists(path))
        {
            return "";
        }

        var lines = File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal).Trim().Split('\n');
        return string.Join('\n', lines.SkipWhile(static line => line.Length == 0 || line.StartsWith('#'))) + "\n";
    }

    private static List<string> Regions(string text, Func<string, bool> isStart, Func<string, bool> isEnd, Func<string, bool> isWanted)
    {
        var regions = new List<string>();
        List<string>? open = null;
        foreach (var line in text.Split('\n'))
        {
            if (open is not null && isEnd(line))
            {
                regions.Add(ToTheLeft(open));
                open = null;
            }
            else if (open is not null && isWanted(line))
            {
                open.Add(line);
            }
            else if (open is null && isStart(line))
            {
                open = [];
            }
        }

        return regions;
    }

    private static string ToTheLeft(List<string> lines)
    {
        var indent = lines.Where(static line => line.Length > 0).Min(static line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[indent..] : line)).Trim('\n');
    }
}
