namespace NewsParsing;

/// <summary>
/// Finds who acts and where in a text. Immutable and thread-safe: make one and keep it. Derive from it to plug in another recogniser.
/// </summary>
public abstract class EntityExtractor
{
    /// <summary>The extractor over the embedded gazetteers; they load on first use.</summary>
    public static EntityExtractor Default { get; } = new RuleEntityExtractor();

    /// <summary>Finds the actors, locations and focus of a text; spans are UTF-16 code units of <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public abstract EntityExtraction Extract(string text);

    /// <summary>The same for text that is cut already; a derived class of another assembly gets the whole text.</summary>
    internal virtual EntityExtraction Extract(in SegmentedText text) => Extract(text.Text.ToString());
}
