using System.Collections.Immutable;

namespace NewsParsing;

internal readonly record struct TopicScoreDocument
{
    public required TopicDocument Topic { get; init; }

    public required float Probability { get; init; }

    public required ImmutableArray<SpanDocument> Evidence { get; init; }
}

internal sealed class TopicDocument
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public TopicDocument? Parent { get; init; }
}
