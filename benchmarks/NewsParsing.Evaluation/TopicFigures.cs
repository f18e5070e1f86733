namespace NewsParsing.Evaluation;

/// <summary>Judges predictions: each text has its labels, the chosen labels, the best one first, and the probability of the best.</summary>
internal sealed class TopicFigures
{
    private const int Bins = 15;

    private readonly List<(string[] Gold, string[] Chosen, float Confidence)> _texts = [];

    public void Add(string[] gold, string[] chosen, float confidence) => _texts.Add((gold, chosen, confidence));

    /// <summary>Share of texts whose best label is one of theirs.</summary>
    public double Accuracy => AccuracyOf(_texts);

    /// <summary>Mean over the labels that occur of the F1 of each.</summary>
    public double MacroF1 => _texts.SelectMany(text => text.Gold).Distinct(StringComparer.Ordinal).Select(F1Of).DefaultIfEmpty().Average();

    /// <summary>F1 over all pairs of text and label.</summary>
    public double MicroF1 =>
        2.0 * _texts.Sum(text => text.Gold.Intersect(text.Chosen, StringComparer.Ordinal).Count())
            / Math.Max(1, _texts.Sum(text => text.Gold.Length + text.Chosen.Length));

    /// <summary>Expected calibration error of the best label's probability, in bins of equal width (Guo et al. 2017).</summary>
    public double CalibrationError => _texts
        .GroupBy(text => Math.Min(Bins - 1, (int)(text.Confidence * Bins)))
        .Sum(bin => Math.Abs(AccuracyOf([.. bin]) - bin.Average(text => text.Confidence)) * bin.Count() / _texts.Count);

    /// <summary>Accuracy on the nine tenths of the texts with the highest probabilities.</summary>
    public double AccuracyAt90Coverage => AccuracyOf([.. _texts.OrderByDescending(text => text.Confidence).Take((_texts.Count * 9 + 9) / 10)]);

    private static double AccuracyOf(List<(string[] Gold, string[] Chosen, float Confidence)> texts) =>
        texts.Count(text => text.Gold.Contains(text.Chosen[0], StringComparer.Ordinal)) / (double)Math.Max(1, texts.Count);

    private double F1Of(string label)
    {
        var right = _texts.Count(text => text.Gold.Contains(label, StringComparer.Ordinal) && text.Chosen.Contains(label, StringComparer.Ordinal));
        var given = _texts.Count(text => text.Chosen.Contains(label, StringComparer.Ordinal));
        var expected = _texts.Count(text => text.Gold.Contains(label, StringComparer.Ordinal));
        return 2.0 * right / (given + expected);
    }
}
