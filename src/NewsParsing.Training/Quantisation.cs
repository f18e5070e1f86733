using System.Collections.Immutable;

namespace NewsParsing.Training;

/// <summary>Turns learned weights into the int8 rows of a model.</summary>
internal static class Quantisation
{
    public static TopicModelParts ToParts(ImmutableArray<Topic> topics, Vocabulary vocabulary, MeanVectors? means, LinearWeights weights)
    {
        var meanKeys = means is null ? [] : means.Vectors.Keys.ToArray();
        var both = meanKeys.Where(key => vocabulary.Find(key) >= 0).ToArray();
        uint[] meansOnly = [.. meanKeys.Where(key => vocabulary.Find(key) < 0)];
        uint[] weightsOnly = [.. vocabulary.Keys.Except(both)];
        uint[] keys = [.. meansOnly, .. both, .. weightsOnly];
        var meanCount = meansOnly.Length + both.Length;
        var lines = new TopicLine[topics.Length];
        var weightRows = Rows(keys.Length - meansOnly.Length, topics.Length);
        var meanRows = Rows(meanCount, topics.Length);
        for (var topic = 0; topic < topics.Length; topic++)
        {
            var learned = weights.Weights[topic];
            var weightStep = Fill(weightRows, topic, topics.Length, keys[meansOnly.Length..], key => learned[vocabulary.Find(key)]);
            var meanStep = Fill(meanRows, topic, topics.Length, keys[..meanCount], key => means!.Project(key, learned.AsSpan(vocabulary.Keys.Length)));
            lines[topic] = new TopicLine(weights.Biases[topic], weightStep, meanStep, Slope: 1, Offset: 0);
        }

        return new TopicModelParts
        {
            Topics = topics,
            Lines = lines,
            LeadThreshold = 0,
            Threshold = 0,
            MinKnownShare = 0,
            RarityStep = vocabulary.RarityStep,
            FirstWeighted = meansOnly.Length,
            MeanCount = meanCount,
            Keys = keys,
            Rarity = Array.ConvertAll(keys, vocabulary.RarityOf),
            Weights = weightRows,
            Means = meanRows,
        };
    }

    private static sbyte[] Rows(int count, int topicCount) => new sbyte[(count * topicCount) + topicCount + TopicModel.Lanes];

    /// <summary>Writes the column of one topic and returns what one step is worth.</summary>
    private static float Fill(sbyte[] rows, int topic, int topicCount, uint[] keys, Func<uint, float> valueOf)
    {
        var values = Array.ConvertAll(keys, key => valueOf(key));
        var most = values.Length == 0 ? 0 : values.Max(Math.Abs);
        if (most == 0)
        {
            return 0;
        }

        var step = most / sbyte.MaxValue;
        for (var i = 0; i < values.Length; i++)
        {
            rows[(i * topicCount) + topic] = (sbyte)MathF.Round(values[i] / step);
        }

        return step;
    }
}
