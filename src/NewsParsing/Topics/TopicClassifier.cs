using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>
/// Says what a text is about. Immutable and thread-safe: make one and keep it. Derive from it to plug in another classifier.
/// </summary>
public abstract class TopicClassifier
{
    /// <summary>The classifier of the top level of the IPTC Media Topics, with the embedded model; it loads on first use.</summary>
    public static TopicClassifier Default { get; } = new LinearTopicClassifier(new(() => new TopicModel(TopicModelFile.ReadEmbedded())));

    /// <summary>Loads a classifier from a model file, as <c>NewsParsing.Training</c> writes it. Reads to the end of the stream and leaves it open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidDataException">The stream holds no topic model of this version, or a damaged one; the message says what was found, where, and what was expected.</exception>
    public static TopicClassifier Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var file = new MemoryStream();
        stream.CopyTo(file);
        var model = new TopicModel(TopicModelFile.Read(file.GetBuffer().AsMemory(0, (int)file.Length), "the stream"));
        return new LinearTopicClassifier(new(() => model));
    }

    /// <summary>Gives the topics of a text, most probable first; empty when unsure.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public abstract ImmutableArray<TopicScore> Classify(string text);

    /// <summary>The same for text that is cut already; a derived class of another assembly gets the whole text.</summary>
    internal virtual ImmutableArray<TopicScore> Classify(in SegmentedText text) => Classify(text.Text.ToString());
}
