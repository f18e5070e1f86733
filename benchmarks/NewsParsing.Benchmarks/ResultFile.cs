using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace NewsParsing.Benchmarks;

/// <summary>A table under benchmarks/results, with the machine, the SDK and the commit that it was measured on.</summary>
internal static class ResultFile
{
    public static void Write(string folder, string name, string table)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name + ".md");
        File.WriteAllText(path, $"""
            # {name}

            {Processor()}, {Environment.ProcessorCount} logical processors; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}, SDK {Run("dotnet", "--version")};
            commit {Run("git", "rev-parse --short HEAD")}; {DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.
            Command: `dotnet run -c Release --project benchmarks/NewsParsing.Benchmarks -- {(name == "deduplication-scaling" ? "scaling" : name)}`

            {table.Trim()}

            """);
        Console.WriteLine(File.ReadAllText(path));
    }

    /// <summary>The lines of a report that are a Markdown table.</summary>
    public static string TableOf(string report) =>
        string.Join('\n', report.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('|')));

    private static string Processor()
    {
        const string Key = "model name";
        var line = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith(Key, StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    private static string Run(string program, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Trim();
    }
}
