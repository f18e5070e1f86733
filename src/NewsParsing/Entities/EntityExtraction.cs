using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>Who acts in a text, where it is set, and which countries it is about; immutable.</summary>
public sealed class EntityExtraction
{
    /// <summary>An extraction that found nothing.</summary>
    public static EntityExtraction Empty { get; } = new();

    /// <summary>The actors, most salient first.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary>The locations, most salient first.</summary>
    public ImmutableArray<Location> Locations { get; init; } = [];

    /// <summary>The countries that the text is about, largest share first.</summary>
    public ImmutableArray<CountryShare> Focus { get; init; } = [];
}
