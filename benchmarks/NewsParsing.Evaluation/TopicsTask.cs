using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NewsParsing.Training;

namespace NewsParsing.Evaluation;

/// <summary>
/// Topic classification: <c>--train A --test B</c> trains on A and judges on B; <c>--test B --map M --set NAME</c> judges the embedded
/// model, over the codes of the set alone (closed) and over all (open).
/// </summary>
internal static class TopicsTask
{
    private const int TimedRuns = 5;

    /// <summary>Runs the task and returns the exit code: 0, or 2 when the options or an input are wrong.</summary>
    public static int Run(string[] options)
    {
        try
        {
            if (ReadOptions(options) is { } values && values.TryGetValue("--test", out var test))
            {
                var texts = LabelledText.ReadAll(test);
                if (values.TryGetValue("--train", out var train) && !values.ContainsKey("--map"))
                {
                    JudgeTrained(LabelledText.ReadAll(train), texts, values);
                    return 0;
                }

                if (train is null && values.TryGetValue("--map", out var map) && values.TryGetValue("--set", out var set))
                {
                    JudgeEmbedded(texts, new MediaTopicMap(map, set), values);
                    return 0;
                }
            }

            Console.Error.WriteLine("Usage: topics --train FILE --test FILE | --test FILE --map FILE --set NAME  [--json FILE] [--out FILE]");
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            Console.Error.WriteLine(e.Message);
        }

        return 2;
    }

    /// <summary>The values of the options by name, or null when there is one that no task has.</summary>
    private static Dictionary<string, string>? ReadOptions(string[] options)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < options.Length; i += 2)
        {
            if (options[i] is not ("--train" or "--test" or "--map" or "--set" or "--json" or "--out") || i + 1 == options.Length)
            {
                return null;
            }

            values[options[i]] = options[i + 1];
        }

        return values;
    }

    private static void JudgeTrained(List<LabelledText> train, List<LabelledText> test, Dictionary<string, string> options)
    {
        var training = new TopicTrainer().Train(train.Select(text => new TopicExample(text.Text, text.Labels)));
        using var file = new MemoryStream(training.Model.ToArray());
        var classifier = (LinearTopicClassifier)TopicClassifier.Load(file);
        var isMulti = train.Concat(test).Any(text => text.Labels.Length > 1);
        var figures = new TopicFigures();
        var predictions = new List<string>();
        foreach (var text in test)
        {
            var scores = ScoresOf(classifier, text.Text);
            string[] chosen = [scores[0].Topic.Code, .. scores.Skip(1).TakeWhile(score => isMulti && score.Probability >= classifier.Model.Threshold).Select(score => score.Topic.Code)];
            figures.Add(text.Labels, chosen, isMulti ? scores[0].Probability : ConfidenceOf(scores));
            predictions.Add($"{string.Join('|', chosen)}\t{text.Raw}");
        }

        var results = Describe(figures);
        Report(results, classifier, test, training.Model.Length, predictions, options);
    }

    private static void JudgeEmbedded(List<LabelledText> texts, MediaTopicMap map, Dictionary<string, string> options)
    {
        var classifier = (LinearTopicClassifier)TopicClassifier.Default;
        var codes = map.Codes.ToHashSet(StringComparer.Ordinal);
        var (closed, open) = (new TopicFigures(), new TopicFigures());
        var scored = new List<LabelledText>();
        var predictions = new List<string>();
        foreach (var text in texts)
        {
            var scores = ScoresOf(classifier, text.Text);
            var within = Array.FindAll(scores, score => codes.Contains(score.Topic.Code));
            predictions.Add($"{map.LabelOf(within[0].Topic.Code)}\t{text.Raw}");
            string[] gold = [.. text.Labels.Select(map.CodeOf).OfType<string>()];
            if (gold.Length > 0)
            {
                scored.Add(text);
                closed.Add(gold, [within[0].Topic.Code], ConfidenceOf(within));
                open.Add(gold, [scores[0].Topic.Code], ConfidenceOf(scores));
            }
        }

        var results = Describe(closed);
        results["accuracyOpen"] = open.Accuracy;
        results["eceOpen"] = open.CalibrationError;
        Report(results, classifier, scored, EmbeddedLength(), predictions, options);
    }

    private static TopicScore[] ScoresOf(LinearTopicClassifier classifier, string text)
    {
        var probabilities = new float[classifier.Model.PaddedCount];
        using var segmenter = new Segmenter();
        classifier.Probabilities(segmenter.Segment(text, LineBreaks.Auto), probabilities);
        return [.. classifier.Model.Topics.Select((topic, i) => new TopicScore(topic, probabilities[i])).OrderByDescending(score => score.Probability)];
    }

    /// <summary>
    /// Probability of the best topic in a set that gives each text one: the model's probabilities are of each topic on its own, so the odds
    /// are divided by those of all.
    /// </summary>
    private static float ConfidenceOf(TopicScore[] scores)
    {
        return (float)(OddsOf(scores[0]) / scores.Sum(OddsOf));

        static double OddsOf(TopicScore score) => score.Probability / (1 - score.Probability + 1e-6);
    }

    private static SortedDictionary<string, double> Describe(TopicFigures figures) => new(StringComparer.Ordinal)
    {
        ["accuracy"] = figures.Accuracy,
        ["macroF1"] = figures.MacroF1,
        ["microF1"] = figures.MicroF1,
        ["ece"] = figures.CalibrationError,
        ["accuracyAt90Coverage"] = figures.AccuracyAt90Coverage,
    };

    private static void Report(SortedDictionary<string, double> results, TopicClassifier classifier, List<LabelledText> texts, int modelBytes, List<string> predictions, Dictionary<string, string> options)
    {
        results["texts"] = texts.Count;
        results["modelBytes"] = modelBytes;
        results["coverage"] = texts.Count(text => !classifier.Classify(text.Text).IsEmpty) / (double)Math.Max(1, texts.Count);
        results["textsPerSecond"] = TextsPerSecond(classifier, texts);
        foreach (var (name, value) in results)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-22}{value,14:0.####}"));
        }

        if (options.TryGetValue("--json", out var json))
        {
            using var stream = File.Create(json);
            using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
            writer.WriteStartObject();
            foreach (var (name, value) in results)
            {
                writer.WriteNumber(name, value);
            }

            writer.WriteEndObject();
        }

        if (options.TryGetValue("--out", out var path))
        {
            File.WriteAllLines(path, predictions);
        }
    }

    /// <summary>Texts classified in a second by one thread, cutting into words included: the median of runs of a second or more after a warm-up.</summary>
    private static double TextsPerSecond(TopicClassifier classifier, List<LabelledText> texts)
    {
        var rates = new List<double>();
        for (var run = 0; run <= TimedRuns; run++)
        {
            var watch = Stopwatch.StartNew();
            var count = 0;
            while (texts.Count > 0 && (count == 0 || watch.Elapsed < TimeSpan.FromSeconds(1)))
            {
                foreach (var text in texts)
                {
                    _ = classifier.Classify(text.Text);
                }

                count += texts.Count;
            }

            rates.Add(count / watch.Elapsed.TotalSeconds);
        }

        return rates.Skip(1).Order().ElementAt(TimedRuns / 2);
    }

    private static int EmbeddedLength()
    {
        using var stream = typeof(TopicClassifier).Assembly.GetManifestResourceStream("NewsParsing.topics.bin")!;
        return (int)stream.Length;
    }
}
