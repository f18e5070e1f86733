using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>
/// Says what a text is about. Immutable and thread-safe: make one and keep it. Derive from it to plug in another classifier.
/// </summary>
public abstract class TopicClassifier
{
    /// <summary>The classifier of the top level of the IPTC Media Topics, with the embedded model; it loads on first use.</summary>
    public static TopicClassifier Default { get; } = new LinearTopicClassifier();

    /// <summary>Gives the topics of a text, most probable first; empty when unsure.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public abstract ImmutableArray<TopicScore> Classify(string text);

    /// <summary>The same for text that is cut already; a derived class of another assembly gets the whole text.</summary>
    internal virtual ImmutableArray<TopicScore> Classify(in SegmentedText text) => Classify(text.Text.ToString());
}
