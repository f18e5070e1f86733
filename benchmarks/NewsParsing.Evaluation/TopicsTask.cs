using System.Diagnostics;
using NewsParsing.Training;

namespace NewsParsing.Evaluation;

/// <summary>
/// Topic classification: <c>--train A --test B</c> trains on A and judges on B; <c>--test B --map M --set NAME</c> judges the embedded
/// model, over the codes of the set alone (closed) and over all (open).
/// </summary>
internal static class TopicsTask
{
    private const int TimedRuns = 5;

    /// <exception cref="ArgumentException">Neither a training file nor a map with its set is given, or both.</exception>
    public static void Run(TaskOptions options, TextWriter output)
    {
        var test = options.Required("test");
        var (train, map, set) = (options.Optional("train"), options.Optional("map"), options.Optional("set"));
        switch (train, map, set)
        {
            case (not null, null, null):
                JudgeTrained(LabelledText.ReadAll(train), LabelledText.ReadAll(test), options, output);
                break;
            case (null, not null, not null):
                JudgeEmbedded(LabelledText.ReadAll(test), new MediaTopicMap(map, set), options, output);
                break;
            default:
                throw new ArgumentException("Found other options; expected --test FILE with either --train FILE or --map FILE and --set NAME.");
        }
    }

    private static void JudgeTrained(List<LabelledText> train, List<LabelledText> test, TaskOptions options, TextWriter output)
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
        Report(results, classifier, test, training.Model.Length, predictions, options, output);
    }

    private static void JudgeEmbedded(List<LabelledText> texts, MediaTopicMap map, TaskOptions options, TextWriter output)
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
        results.Add("accuracyOpen", open.Accuracy);
        results.Add("eceOpen", open.CalibrationError);
        Report(results, classifier, scored, EmbeddedLength(), predictions, options, output);
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

    private static Figures Describe(TopicFigures topics)
    {
        var figures = new Figures();
        figures.Add("accuracy", topics.Accuracy);
        figures.Add("macroF1", topics.MacroF1);
        figures.Add("microF1", topics.MicroF1);
        figures.Add("ece", topics.CalibrationError);
        figures.Add("accuracyAt90Coverage", topics.AccuracyAt90Coverage);
        return figures;
    }

    private static void Report(Figures results, TopicClassifier classifier, List<LabelledText> texts, int modelBytes, List<string> predictions, TaskOptions options, TextWriter output)
    {
        results.Add("texts", texts.Count);
        results.Add("modelBytes", modelBytes);
        results.Add("coverage", Figures.Share(texts.Count(text => !classifier.Classify(text.Text).IsEmpty), texts.Count));
        results.Add("textsPerSecond", TextsPerSecond(classifier, texts));
        results.Report(options, output);
        if (options.Optional("out") is { } path)
        {
            using var file = GoldFile.CreateText(path);
            predictions.ForEach(file.WriteLine);
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
