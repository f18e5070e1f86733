using System.Buffers;
using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>Scores the words of a text with a linear model that loads on first use; immutable and thread-safe.</summary>
internal sealed class LinearTopicClassifier(Lazy<TopicModel> model) : TopicClassifier
{
    /// <summary>The model, loaded when it was not yet.</summary>
    public TopicModel Model => model.Value;

    public override ImmutableArray<TopicScore> Classify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var segmenter = new Segmenter();
        return Classify(segmenter.Segment(text, LineBreaks.Auto));
    }

    internal override ImmutableArray<TopicScore> Classify(in SegmentedText text)
    {
        var features = default(TextFeatures);
        var rented = ArrayPool<float>.Shared.Rent(Model.PaddedCount);
        try
        {
            features.Count(text, Model);
            if (features.KnownWords == 0 || features.KnownWords < features.Words * Model.MinKnownShare)
            {
                return [];
            }

            var probabilities = rented.AsSpan(0, Model.PaddedCount);
            Score(features.Items, probabilities);
            return Choose(text, features.Items, probabilities);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(rented);
            features.Dispose();
        }
    }

    /// <summary>Writes the probability of every topic, however unsure; <paramref name="probabilities"/> has <see cref="TopicModel.PaddedCount"/> items.</summary>
    internal void Probabilities(in SegmentedText text, Span<float> probabilities)
    {
        var features = default(TextFeatures);
        try
        {
            features.Count(text, Model);
            Score(features.Items, probabilities);
        }
        finally
        {
            features.Dispose();
        }
    }

    private void Score(ReadOnlySpan<FeatureCount> features, Span<float> probabilities)
    {
        var means = ArrayPool<float>.Shared.Rent(probabilities.Length);
        Model.Score(features, probabilities, means.AsSpan(0, probabilities.Length));
        ArrayPool<float>.Shared.Return(means);
        for (var topic = 0; topic < Model.Topics.Length; topic++)
        {
            probabilities[topic] = Model.ProbabilityOf(topic, probabilities[topic]);
        }
    }

    private ImmutableArray<TopicScore> Choose(in SegmentedText text, ReadOnlySpan<FeatureCount> features, Span<float> probabilities)
    {
        var topic = Best(probabilities[..Model.Topics.Length]);
        if (!(probabilities[topic] >= Model.LeadThreshold))
        {
            return [];
        }

        var chosen = ImmutableArray.CreateBuilder<TopicScore>();
        for (; probabilities[topic] >= Model.Threshold; topic = Best(probabilities[..Model.Topics.Length]))
        {
            chosen.Add(new TopicScore(Model.Topics[topic], probabilities[topic])
            {
                Evidence = TopicEvidence.Find(Model, features, topic, text.Tokens),
            });
            probabilities[topic] = -1;
        }

        return chosen.DrainToImmutable();
    }

    private static int Best(ReadOnlySpan<float> probabilities)
    {
        var best = 0;
        for (var i = 1; i < probabilities.Length; i++)
        {
            best = probabilities[i] > probabilities[best] ? i : best;
        }

        return best;
    }
}
