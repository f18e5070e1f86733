using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>
/// A news article: the caller's text and what was found in it; immutable and thread-safe. All spans are UTF-16 code units of
/// <see cref="Text"/>.
/// </summary>
public sealed class Article
{
    internal Article(string text) => Text = text;

    /// <summary>The text as the caller passed it, unmodified.</summary>
    public string Text { get; }

    /// <summary>The text of the first paragraph with the role <see cref="ParagraphRole.Headline"/>, or null when there is none.</summary>
    public string? Headline
    {
        get
        {
            foreach (var paragraph in Paragraphs)
            {
                if (paragraph.Role == ParagraphRole.Headline)
                {
                    return this[paragraph.Span].ToString();
                }
            }

            return null;
        }
    }

    /// <summary>All paragraphs in the order of the text; repeats are marked, not dropped.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>Runs of paragraphs that repeat an earlier run.</summary>
    public ImmutableArray<RepeatedBlock> RepeatedBlocks { get; init; } = [];

    /// <summary>Who acts, most salient first.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary>The places named, most salient first.</summary>
    public ImmutableArray<Location> Locations { get; init; } = [];

    /// <summary>The countries that the story is about, largest share first.</summary>
    public ImmutableArray<CountryShare> Focus { get; init; } = [];

    /// <summary>The topics, most probable first; empty when unsure.</summary>
    public ImmutableArray<TopicScore> Topics { get; init; } = [];

    /// <summary>What the article was made with when it was read from JSON; null when this library made it.</summary>
    internal Provenance? ReadProvenance { get; init; }

    /// <summary>The part of <see cref="Text"/> that a span of this article stands for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is not inside the text.</exception>
    public ReadOnlySpan<char> this[TextSpan span] => span.Of(Text);

    /// <summary>
    /// The text without its redundant paragraphs; revisions stay, and what is kept is unchanged. The same instance as <see cref="Text"/>
    /// when nothing is redundant. Linear.
    /// </summary>
    public string DeduplicatedText => RedundantText.Remove(Text, Paragraphs.AsSpan());

    /// <summary>Writes the article as JSON on one line, with its text; <see cref="NewsJson.Deserialize"/> reads it back.</summary>
    public string ToJson() => NewsJson.Serialize(this);
}
