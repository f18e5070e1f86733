using System.Collections.Immutable;

namespace NewsParsing;

internal readonly record struct ActorDocument
{
    public required string Name { get; init; }

    public required string Kind { get; init; }

    public string? Country { get; init; }

    public string? Role { get; init; }

    public string? Title { get; init; }

    public required double Salience { get; init; }

    public required ImmutableArray<SpanDocument> Mentions { get; init; }
}

internal readonly record struct LocationDocument
{
    public required string Name { get; init; }

    public required string Kind { get; init; }

    public string? Country { get; init; }

    public int? GeoNamesId { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public required double Salience { get; init; }

    public required ImmutableArray<LocationMentionDocument> Mentions { get; init; }
}

internal readonly record struct LocationMentionDocument
{
    public required SpanDocument Span { get; init; }

    public required string Use { get; init; }
}

internal readonly record struct FocusDocument
{
    public required string Country { get; init; }

    public required double Share { get; init; }
}

internal sealed class CountryDocument
{
    public required string Alpha2 { get; init; }

    public required string Name { get; init; }
}
