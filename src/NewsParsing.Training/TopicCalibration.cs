namespace NewsParsing.Training;

/// <summary>Probabilities, and when to give a topic, learned from held-back texts.</summary>
internal sealed class TopicCalibration
{
    /// <summary>The prior of one topic's line weighs as much as hundreds of outcomes in doubt, so that topics stay comparable.</summary>
    private const double PriorStrength = 300;

    /// <summary>A text gets topics when one is more likely than not.</summary>
    private const float LeadThreshold = 0.5f;

    /// <summary>Bounds in percent of the threshold of further topics: below, one in three would be right at best; above, little would be given.</summary>
    private const int LeastPercent = 35, MostPercent = 80;

    private readonly (double Slope, double Offset)[] _lines;

    private TopicCalibration((double Slope, double Offset)[] lines) => _lines = lines;

    private float Threshold { get; set; }

    private float MinKnownShare { get; init; }

    public static TopicCalibration Fit(List<JudgedText> judged, int topicCount)
    {
        var all = Enumerable.Range(0, topicCount).Select(topic => OutcomesOf(judged, topic)).ToArray();
        var shared = PlattScaling.Fit([.. all.SelectMany(outcomes => outcomes)], (1, 0), 0);
        var shares = judged.Where(text => text.Labels.Length > 0).Select(text => text.KnownShare).Order().ToArray();
        var calibration = new TopicCalibration(Array.ConvertAll(all, outcomes => PlattScaling.Fit(outcomes, shared, PriorStrength)))
        {
            // Nearly every text that is meant knows more words than half of what the poorest twentieth knows.
            MinKnownShare = shares.Length == 0 ? 0 : shares[shares.Length / 20] / 2,
        };
        calibration.Threshold = Enumerable.Range(LeastPercent, MostPercent - LeastPercent + 1).Select(percent => percent / 100f).MaxBy(threshold => calibration.MicroF1(judged, threshold));
        return calibration;
    }

    /// <summary>Gives the parts their lines and thresholds; the log odds are multiplied by <paramref name="trust"/>, so that the same topics are given.</summary>
    public TopicModelParts Apply(TopicModelParts parts, float trust) => new()
    {
        Topics = parts.Topics,
        Lines = [.. parts.Lines.Select((line, topic) => line with { Slope = (float)_lines[topic].Slope * trust, Offset = (float)_lines[topic].Offset * trust })],
        LeadThreshold = LeadThreshold, // even odds stay even
        Threshold = 1 / (1 + MathF.Pow((1 - Threshold) / Threshold, trust)),
        MinKnownShare = MinKnownShare,
        RarityStep = parts.RarityStep,
        FirstWeighted = parts.FirstWeighted,
        MeanCount = parts.MeanCount,
        Keys = parts.Keys,
        Rarity = parts.Rarity,
        Weights = parts.Weights,
        Means = parts.Means,
    };

    public TopicTraining Describe(List<JudgedText> judged, byte[] model)
    {
        var labelled = judged.FindAll(text => text.Labels.Length > 0);
        return new TopicTraining(model)
        {
            HeldBack = labelled.Count,
            MainAccuracy = labelled.Count(text => Best(text) == text.Labels[0]) / (double)labelled.Count,
            AnyAccuracy = labelled.Count(text => text.Labels.Contains(Best(text))) / (double)labelled.Count,
            MicroF1 = MicroF1(judged, Threshold),
            Threshold = Threshold,
        };
    }

    private static (float Score, bool Right)[] OutcomesOf(List<JudgedText> judged, int topic) =>
        [.. judged.Select(text => (text.Scores[topic], text.Labels.Contains(topic)))];

    private double Probability(JudgedText text, int topic) =>
        1 / (1 + Math.Exp(-((_lines[topic].Slope * text.Scores[topic]) + _lines[topic].Offset)));

    private int Best(JudgedText text) => Enumerable.Range(0, _lines.Length).MaxBy(topic => Probability(text, topic));

    private double MicroF1(List<JudgedText> judged, double threshold)
    {
        var (right, given, expected) = (0, 0, 0);
        foreach (var text in judged)
        {
            expected += text.Labels.Length;
            var probabilities = Enumerable.Range(0, _lines.Length).Select(topic => Probability(text, topic)).ToArray();
            for (var topic = 0; topic < probabilities.Length && probabilities.Max() >= LeadThreshold; topic++)
            {
                if (probabilities[topic] >= threshold)
                {
                    given++;
                    right += text.Labels.Contains(topic) ? 1 : 0;
                }
            }
        }

        return given + expected == 0 ? 0 : 2.0 * right / (given + expected);
    }
}
