using BenchmarkDotNet.Attributes;

namespace NewsParsing.Benchmarks;

/// <summary>Repeated paragraphs inside one text: ours, and two naive rivals.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD", "Alloc Ratio", "Gen0", "Gen1", "Gen2")]
public class DeduplicationBenchmarks
{
    private string[] _texts = [];
    private Paragraph[] _destination = [];

    /// <summary>Name of the input.</summary>
    [ParamsSource(nameof(Names))]
    public string Input { get; set; } = "";

    public static IEnumerable<string> Names => Inputs.Names;

    [GlobalSetup]
    public void Setup()
    {
        _texts = Inputs.Read(Input);
        _destination = new Paragraph[_texts.Max(text => text.Count('\n') + 1)];
        CheckAnswers();
    }

    [Benchmark(Baseline = true)]
    public int TryFindDuplicates()
    {
        var paragraphs = 0;
        foreach (var text in _texts)
        {
            ParagraphDeduplicator.Default.TryFindDuplicates(text, _destination, out var written);
            paragraphs += written;
        }

        return paragraphs;
    }

    [Benchmark]
    public int NewDeduplicatorAndArray()
    {
        var paragraphs = 0;
        foreach (var text in _texts)
        {
            paragraphs += new ParagraphDeduplicator().FindDuplicates(text).Length;
        }

        return paragraphs;
    }

    [Benchmark]
    public int NaiveHashSetOfLines() => _texts.Sum(NaiveDeduplication.CountRepeatedLines);

    [Benchmark]
    public int NaiveJaccardOfAllPairs() => _texts.Sum(text => NaiveDeduplication.CountSimilarLines(text, 0.8));

    /// <summary>Every repeated line is found by ours as exact, and nothing is timed when it is not.</summary>
    private void CheckAnswers()
    {
        foreach (var text in _texts)
        {
            var found = ParagraphDeduplicator.Default.FindDuplicates(text);
            var exact = found.Count(paragraph => paragraph.Duplicate?.Kind == DuplicateKind.Exact);
            var repeated = NaiveDeduplication.CountRepeatedLines(text);
            if (exact < repeated - found.Count(paragraph => paragraph.Duplicate?.Kind is DuplicateKind.Near or DuplicateKind.Contained))
            {
                throw new InvalidOperationException($"{Input}: found {exact} exact repeats; expected {repeated}.");
            }

            if (!ParagraphDeduplicator.Default.TryFindDuplicates(text, _destination, out var written) || !found.AsSpan().SequenceEqual(_destination.AsSpan(0, written)))
            {
                throw new InvalidOperationException($"{Input}: TryFindDuplicates and FindDuplicates differ.");
            }
        }
    }
}
