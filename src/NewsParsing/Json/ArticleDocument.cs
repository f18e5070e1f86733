using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>The JSON of an article, property by property in the order in which they are written; <c>article.schema.json</c> explains them.</summary>
internal sealed class ArticleDocument
{
    /// <summary>Goes up with every change of the form.</summary>
    public const int CurrentSchema = 1;

    public required int Schema { get; init; }

    public required Provenance Provenance { get; init; }

    public required string Text { get; init; }

    public string? Headline { get; init; }

    public required ImmutableArray<ParagraphDocument> Paragraphs { get; init; }

    public required ImmutableArray<BlockDocument> RepeatedBlocks { get; init; }

    public required ImmutableArray<ActorDocument> Actors { get; init; }

    public required ImmutableArray<LocationDocument> Locations { get; init; }

    public required ImmutableArray<FocusDocument> Focus { get; init; }

    public required ImmutableArray<TopicScoreDocument> Topics { get; init; }

    /// <summary>The countries that occur, by alpha-3 code in the order of their first use, so that a reader needs no table of its own.</summary>
    public required OrderedDictionary<string, CountryDocument> Countries { get; init; }
}

internal readonly record struct SpanDocument
{
    public required int Start { get; init; }

    public required int End { get; init; }
}

internal readonly record struct ParagraphDocument
{
    public required SpanDocument Span { get; init; }

    public required string Role { get; init; }

    public DuplicateDocument? Duplicate { get; init; }
}

internal sealed class DuplicateDocument
{
    public required int Of { get; init; }

    public required string Kind { get; init; }

    public required double Similarity { get; init; }

    public required double Containment { get; init; }
}

internal readonly record struct BlockDocument
{
    public required int First { get; init; }

    public required int Count { get; init; }

    public required int Of { get; init; }
}
