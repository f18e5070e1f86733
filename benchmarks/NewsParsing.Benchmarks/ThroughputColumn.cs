using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NewsParsing.Benchmarks;

/// <summary>A figure in the units of the task, from the mean time and the size of the input.</summary>
internal sealed class ThroughputColumn(string name, string legend, Func<string, double, double> figure, string format) : IColumn
{
    public static ThroughputColumn MegabytesPerSecond { get; } =
        new("MB/s", "Megabytes of UTF-16 text per second", (input, seconds) => Inputs.Bytes(input) / seconds / 1e6, "N0");

    public static ThroughputColumn NanosecondsPerParagraph { get; } =
        new("ns/paragraph", "Nanoseconds per paragraph", (input, seconds) => seconds * 1e9 / Inputs.Paragraphs(input), "N0");

    public string Id => name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        var statistics = summary[benchmarkCase]?.ResultStatistics;
        return statistics is null
            ? "-"
            : figure((string)benchmarkCase.Parameters["Input"], statistics.Mean / 1e9).ToString(format, CultureInfo.InvariantCulture);
    }
}
