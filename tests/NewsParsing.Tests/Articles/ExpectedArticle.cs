using System.Collections.Immutable;
using System.Text.Json;

namespace NewsParsing.Tests;

/// <summary>What an editor expects of an article; written before the code met the text. The files lie beside the texts.</summary>
internal sealed record ExpectedArticle
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { AllowTrailingCommas = true };

    public string? Headline { get; init; }

    public ImmutableArray<string> Roles { get; init; } = [];

    public ImmutableArray<ExpectedDuplicate> Duplicates { get; init; } = [];

    public ImmutableArray<RepeatedBlock> Blocks { get; init; } = [];

    public ImmutableArray<ExpectedActor> Actors { get; init; } = [];

    public ImmutableArray<ExpectedLocation> Locations { get; init; } = [];

    /// <summary>Strings that must not begin any name.</summary>
    public ImmutableArray<string> NotNames { get; init; } = [];

    public ImmutableArray<string> Focus { get; init; } = [];

    public ImmutableArray<string> Topics { get; init; } = [];

    public static ExpectedArticle Read(string path) => JsonSerializer.Deserialize<ExpectedArticle>(File.ReadAllText(path), s_options)!;
}

internal sealed record ExpectedDuplicate(int Paragraph, int Of, string Kind);

internal sealed record ExpectedActor(string Name, string Kind, string? Country, string? Role, ImmutableArray<string> Mentions);

internal sealed record ExpectedLocation(string Name, string? Country, int? GeoNamesId, ImmutableArray<string> Mentions);
