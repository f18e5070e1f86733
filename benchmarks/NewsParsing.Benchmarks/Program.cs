using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Running;
using NewsParsing.Benchmarks;

// dotnet run -c Release --project benchmarks/NewsParsing.Benchmarks -- TASK [RESULTS-FOLDER]
var task = args.Length > 0 ? args[0] : "";
var results = args.Length > 1 ? args[1] : Path.Combine("benchmarks", "results");
switch (task)
{
    case "deduplication":
        Run<DeduplicationBenchmarks>("deduplication", ThroughputColumn.MegabytesPerSecond, ThroughputColumn.NanosecondsPerParagraph);
        return 0;
    case "parse":
        Run<ParseBenchmarks>("parse");
        return 0;
    case "scaling":
        ResultFile.Write(results, "deduplication-scaling", ScalingTable.Measure());
        return 0;
    case "first-call":
        ResultFile.Write(results, "first-call", FirstCall.Measure());
        return 0;
    case "first-call-once":
        FirstCall.PrintOnce();
        return 0;
    default:
        Console.Error.WriteLine("Usage: NewsParsing.Benchmarks deduplication|parse|scaling|first-call [RESULTS-FOLDER]");
        return 2;
}

void Run<T>(string name, params IColumn[] columns)
{
    var config = DefaultConfig.Instance.AddColumn(columns).WithArtifactsPath(Path.Combine("artifacts", "benchmarks")).WithOptions(ConfigOptions.DisableLogFile);
    var summary = BenchmarkRunner.Run<T>(config);
    var report = Directory.GetFiles(summary.ResultsDirectoryPath, $"*{typeof(T).Name}-report-github.md").Single();
    ResultFile.Write(results, name, ResultFile.TableOf(File.ReadAllText(report)));
}
