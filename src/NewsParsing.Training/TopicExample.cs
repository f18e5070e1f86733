using System.Collections.Immutable;

namespace NewsParsing.Training;

/// <summary>A text to learn from, with the topics that it should get; immutable.</summary>
public sealed class TopicExample
{
    /// <summary>Makes an example; a text without labels teaches what no topic looks like.</summary>
    /// <param name="text">The text, as it would be classified.</param>
    /// <param name="labels">Its topics, the main one first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">A label is null or empty.</exception>
    public TopicExample(string text, params ReadOnlySpan<string> labels)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var label in labels)
        {
            ArgumentException.ThrowIfNullOrEmpty(label, nameof(labels));
        }

        Text = text;
        Labels = [.. labels];
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its topics, the main one first.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>True for a list of typical words, one entry a line, rather than prose: it counts less, and not in word statistics or held-back figures.</summary>
    public bool IsWordList { get; init; }
}
