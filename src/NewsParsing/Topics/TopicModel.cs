using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsParsing;

/// <summary>
/// A linear one-vs-rest model over hashed words and pairs of words; immutable. A feature has up to two rows of one int8 weight per topic:
/// one counts in the text's length-normalised feature vector, the other in the mean over its words. The second is the product of the
/// trained weights with that word's embedding: the mean is linear, so the embeddings themselves need not ship.
/// </summary>
internal sealed class TopicModel(TopicModelParts parts)
{
    /// <summary>Weights read as one vector; rows are not padded, so that a load may reach into the next row.</summary>
    public const int Lanes = 16;

    /// <summary>Added to the mass of the words in the mean, about that of ten words, so that a few words say little.</summary>
    public const float MeanDamping = 50;

    private readonly FeatureIndex _index = new(parts.Keys);
    private readonly float[] _damped = DampedCounts();

    public ImmutableArray<Topic> Topics => parts.Topics;

    public int FeatureCount => parts.Keys.Length;

    /// <summary>A text gets topics when the probability of the best reaches this.</summary>
    public float LeadThreshold => parts.LeadThreshold;

    /// <summary>A further topic is given when its probability reaches this.</summary>
    public float Threshold => parts.Threshold;

    /// <summary>A text is judged when at least this share of its words is known.</summary>
    public float MinKnownShare => parts.MinKnownShare;

    /// <summary>Length of the buffers of <see cref="Score"/>.</summary>
    public int PaddedCount { get; } = (parts.Topics.Length + Lanes - 1) / Lanes * Lanes;

    /// <summary>Id of a feature, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(uint key) => _index.Find(key);

    /// <summary>Probability of a topic from its score.</summary>
    public float ProbabilityOf(int topic, float score)
    {
        ref readonly var line = ref parts.Lines[topic];
        return 1 / (1 + MathF.Exp(-((line.Slope * score) + line.Offset)));
    }

    /// <summary>Writes the score of each topic; every buffer has <see cref="PaddedCount"/> items.</summary>
    public void Score(ReadOnlySpan<FeatureCount> features, Span<float> scores, Span<float> means)
    {
        scores.Clear();
        means.Clear();
        var squares = 0f;
        var mass = 0f;
        foreach (ref readonly var feature in features)
        {
            var rarity = parts.Rarity[feature.Id] * parts.RarityStep;
            if (feature.Id >= parts.FirstWeighted)
            {
                var value = Damp(feature.Count) * rarity;
                squares += value * value;
                Add(value, parts.Weights, feature.Id - parts.FirstWeighted, scores);
            }

            if (feature.Id < parts.MeanCount)
            {
                var value = feature.Count * rarity;
                mass += value;
                Add(value, parts.Means, feature.Id, means);
            }
        }

        var weightFactor = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
        var meanFactor = 1 / (mass + MeanDamping);
        for (var i = 0; i < parts.Lines.Length; i++)
        {
            ref readonly var line = ref parts.Lines[i];
            scores[i] = line.Bias + (scores[i] * weightFactor * line.WeightStep) + (means[i] * meanFactor * line.MeanStep);
        }
    }

    /// <summary>What each feature adds to the score of a topic.</summary>
    public void Explain(ReadOnlySpan<FeatureCount> features, int topic, Span<float> contributions)
    {
        var squares = 0f;
        var mass = 0f;
        foreach (ref readonly var feature in features)
        {
            var (value, meanValue) = ValuesOf(feature);
            squares += value * value;
            mass += meanValue;
        }

        ref readonly var line = ref parts.Lines[topic];
        var weightFactor = squares > 0 ? line.WeightStep / MathF.Sqrt(squares) : 0;
        var meanFactor = line.MeanStep / (mass + MeanDamping);
        for (var i = 0; i < features.Length; i++)
        {
            var id = features[i].Id;
            var (value, meanValue) = ValuesOf(features[i]);
            contributions[i] =
                (value == 0 ? 0 : value * weightFactor * parts.Weights[((id - parts.FirstWeighted) * parts.Topics.Length) + topic])
                + (meanValue == 0 ? 0 : meanValue * meanFactor * parts.Means[(id * parts.Topics.Length) + topic]);
        }
    }

    private (float Value, float MeanValue) ValuesOf(in FeatureCount feature)
    {
        var rarity = parts.Rarity[feature.Id] * parts.RarityStep;
        return (feature.Id >= parts.FirstWeighted ? Damp(feature.Count) * rarity : 0, feature.Id < parts.MeanCount ? feature.Count * rarity : 0);
    }

    /// <summary>1 + ln(count): the tenth occurrence of a word says less than the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private float Damp(int count) => (uint)count < (uint)_damped.Length ? _damped[count] : 1 + MathF.Log(count);

    private void Add(float value, sbyte[] rows, int row, Span<float> sums)
    {
        ref var weights = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(rows), row * parts.Topics.Length);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var factor = Vector256.Create(value);
        for (nuint i = 0; i < (nuint)sums.Length; i += Lanes)
        {
            var eight = Vector128.LoadUnsafe(ref weights, i);
            var (low, high) = Vector256.Widen(Vector256.WidenLower(eight.ToVector256Unsafe()));
            (Vector256.LoadUnsafe(ref sum, i) + (factor * Vector256.ConvertToSingle(low))).StoreUnsafe(ref sum, i);
            (Vector256.LoadUnsafe(ref sum, i + 8) + (factor * Vector256.ConvertToSingle(high))).StoreUnsafe(ref sum, i + 8);
        }
    }

    private static float[] DampedCounts()
    {
        var damped = new float[64];
        for (var i = 1; i < damped.Length; i++)
        {
            damped[i] = 1 + MathF.Log(i);
        }

        return damped;
    }
}
