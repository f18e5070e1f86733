using System.Globalization;

namespace NewsParsing.Evaluation;

/// <summary>Compares labelled pairs of paragraphs: would the product drop the second one, report it as a revision, or keep it as another text?</summary>
internal static class PairsTask
{
    private const string Duplicate = "duplicate";
    private const string Revision = "revision";
    private const string Different = "different";

    private static readonly string[] s_labels = [Duplicate, Revision, Different];

    public static void Run(TaskOptions options, TextWriter output)
    {
        int[][] confusion = [new int[3], new int[3], new int[3]];
        using var predictions = options.Optional("out") is { } path ? GoldFile.CreateText(path) : StreamWriter.Null;
        var file = new GoldFile(options.Required("file"));
        foreach (var line in file.Lines())
        {
            var fields = line.Split('\t');
            var gold = Array.IndexOf(s_labels, fields[0]);
            if (gold < 0 || fields.Length != 4)
            {
                throw file.Wrong($"the label '{fields[0]}' and {fields.Length} fields", "duplicate, revision or different, two texts and a reason");
            }

            var comparison = ParagraphDeduplicator.Default.Compare(fields[1], fields[2]);
            var label = LabelOf(comparison.Kind);
            confusion[gold][Array.IndexOf(s_labels, label)]++;
            predictions.WriteLine($"{label}\t{fields[1]}\t{fields[2]}\t{fields[3]}");
            if (label != fields[0])
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"line {file.LineNumber}: {fields[0]} taken for {label} ({comparison.Kind}, similarity {comparison.Similarity:0.000}): {fields[3]}\n  A {fields[1]}\n  B {fields[2]}"));
            }
        }

        PrintConfusion(confusion, output);
        FiguresOf(confusion).Report(options, output);
    }

    /// <summary>The label that stands for what the product does with such a pair.</summary>
    private static string LabelOf(DuplicateKind kind) => kind switch
    {
        DuplicateKind.None => Different,
        DuplicateKind.Revision => Revision,
        _ => Duplicate,
    };

    private static Figures FiguresOf(int[][] confusion)
    {
        var figures = new Figures();
        figures.Add("duplicatesFound", Figures.Share(confusion[0][0], confusion[0].Sum()));
        figures.Add("wrongRemovals", confusion[1][0] + confusion[2][0]);
        figures.Add("revisionRecall", Figures.Share(confusion[1][1], confusion[1].Sum()));
        figures.Add("differentRecall", Figures.Share(confusion[2][2], confusion[2].Sum()));
        figures.Add("accuracy", Figures.Share(confusion[0][0] + confusion[1][1] + confusion[2][2], confusion.Sum(static row => row.Sum())));
        return figures;
    }

    private static void PrintConfusion(int[][] confusion, TextWriter output)
    {
        output.WriteLine($"{"gold \\ found",-14}{Duplicate,10}{Revision,10}{Different,10}");
        for (var gold = 0; gold < s_labels.Length; gold++)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{s_labels[gold],-14}{confusion[gold][0],10}{confusion[gold][1],10}{confusion[gold][2],10}"));
        }
    }
}
