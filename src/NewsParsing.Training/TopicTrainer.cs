using System.Collections.Immutable;

namespace NewsParsing.Training;

/// <summary>
/// Trains topic classifiers on labelled texts: a linear one-vs-rest model over words and pairs of words, learned by ML.NET's stochastic dual
/// coordinate ascent (Shalev-Shwartz and Zhang 2013), calibrated on held-back texts, pruned and quantised. Immutable; deterministic.
/// </summary>
public sealed class TopicTrainer
{
    /// <summary>From this number of texts on, one fifth of them is enough to calibrate; below, each fifth is held back in turn.</summary>
    private const int OneFoldFrom = 2000;

    private const int Folds = 5;

    /// <summary>The topics with their names; by default each label is its own code and name, in ordinal order.</summary>
    public ImmutableArray<Topic> Topics { get; init; } = [];

    /// <summary>What the order of labels means; <see cref="LabelOrder.None"/> by default.</summary>
    public LabelOrder LabelOrder { get; init; }

    /// <summary>The most words and pairs of words that the model keeps, those with the largest weights; 100,000 by default. Each takes a byte per topic and 5 more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxFeatures
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 100_000;

    /// <summary>Embeddings of words, which tell the model about words that the examples lack.</summary>
    internal WordVectors? Vectors { get; init; }

    /// <summary>Also learn from the first paragraph of each text alone.</summary>
    internal bool LearnsOpenings { get; init; }

    /// <summary>Strength of the regularisation, in units of 1 / (number of examples).</summary>
    internal double Regularization { get; init; } = 0.3;

    /// <summary>How far the probabilities learned on held-back texts hold for texts of other sources: a factor of the log odds, in (0, 1].</summary>
    internal float Trust { get; init; } = 1;

    /// <summary>The date of the data, yyyymmdd, for the header of the model file.</summary>
    internal int DataVersion { get; init; }

    /// <summary>Trains a model. Takes seconds for thousands of texts; linear in them and in the number of topics.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="examples"/> is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than two topics, fewer than five labelled texts, or a label that <see cref="Topics"/> lacks.</exception>
    public TopicTraining Train(IEnumerable<TopicExample> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        var given = examples.ToArray();
        var topics = Topics.IsDefaultOrEmpty ? TopicsOf(given) : Topics;
        var texts = Read(given, topics);
        if (topics.Length < 2 || texts.Count(text => text.Labels.Length > 0 && text.Kind == TrainingTextKind.Whole) < Folds)
        {
            throw new ArgumentException($"Found {topics.Length} topics and {texts.Length} examples; expected two topics and {Folds} labelled texts or more.", nameof(examples));
        }

        var judged = new List<JudgedText>();
        var folds = texts.Count(text => text.Kind == TrainingTextKind.Whole) >= OneFoldFrom ? 1 : Folds;
        for (var fold = 0; fold < folds; fold++)
        {
            var model = new TopicModel(Fit(Array.FindAll(texts, text => text.Kind == TrainingTextKind.WordList || text.Fold != fold), topics));
            judged.AddRange(texts.Where(text => text.Kind == TrainingTextKind.Whole && text.Fold == fold).Select(text => JudgedText.Judge(text, model)));
        }

        var calibration = TopicCalibration.Fit(judged, topics.Length);
        var parts = calibration.Apply(Fit(texts, topics), Trust);
        return calibration.Describe(judged, TopicModelFile.Write(parts, DataVersion));
    }

    private static ImmutableArray<Topic> TopicsOf(TopicExample[] examples) =>
        [.. examples.SelectMany(example => example.Labels).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(label => new Topic(label, label))];

    private TrainingText[] Read(TopicExample[] examples, ImmutableArray<Topic> topics)
    {
        var indices = topics.Select((topic, i) => (topic.Code, i)).ToDictionary(entry => entry.Code, entry => entry.i, StringComparer.Ordinal);
        var texts = Array.ConvertAll(examples, example => TrainingText.Of(example, [.. example.Labels.Select(IndexOf).Distinct()]));
        return LearnsOpenings ? [.. texts, .. texts.Select(text => text.Opening()).OfType<TrainingText>()] : texts;

        int IndexOf(string label) => indices.TryGetValue(label, out var index)
            ? index
            : throw new ArgumentException($"Found the label '{label}'; expected the code of one of the {topics.Length} topics.", nameof(examples));
    }

    private TopicModelParts Fit(TrainingText[] texts, ImmutableArray<Topic> topics)
    {
        var vocabulary = Vocabulary.Of(texts);
        var means = Vectors is null ? null : new MeanVectors(Vectors, vocabulary, texts);
        var learner = new LinearLearner(topics.Length, LabelOrder, Regularization);
        var weights = learner.Fit(texts, vocabulary, means);
        if (vocabulary.Keys.Length > MaxFeatures)
        {
            vocabulary = vocabulary.Keep(weights.Strongest(vocabulary, MaxFeatures));
            weights = learner.Fit(texts, vocabulary, means);
        }

        return Quantisation.ToParts(topics, vocabulary, means, weights);
    }
}
