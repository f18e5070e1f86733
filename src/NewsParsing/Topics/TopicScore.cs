using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>A topic of an article with its probability and the words that decided; immutable.</summary>
public sealed class TopicScore
{
    /// <summary>Makes a score.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not in [0, 1].</exception>
    public TopicScore(Topic topic, float probability)
    {
        ArgumentNullException.ThrowIfNull(topic);
        if (!(probability >= 0 && probability <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "Expected a probability from 0 to 1.");
        }

        Topic = topic;
        Probability = probability;
    }

    /// <summary>The topic.</summary>
    public Topic Topic { get; }

    /// <summary>Calibrated probability that an editor would give this topic, in [0, 1].</summary>
    public float Probability { get; }

    /// <summary>First occurrences of the words that spoke most for the topic, strongest first; at most 8, UTF-16 code units.</summary>
    public ImmutableArray<TextSpan> Evidence { get; init; } = [];
}
