using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>A place that the article names; immutable.</summary>
public sealed class Location
{
    /// <summary>Makes a location with at least one mention.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no mention.</exception>
    public Location(string name, LocationKind kind, ImmutableArray<LocationMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (mentions.IsDefaultOrEmpty)
        {
            throw new ArgumentException("Found no mention; expected at least one.", nameof(mentions));
        }

        Name = name;
        Kind = kind;
        Mentions = mentions;
    }

    /// <summary>The place's usual English name ("Kursk Oblast").</summary>
    public string Name { get; }

    /// <summary>What sort of place it is.</summary>
    public LocationKind Kind { get; }

    /// <summary>Where it is mentioned, in the order of the text; never empty.</summary>
    public ImmutableArray<LocationMention> Mentions { get; }

    /// <summary>The country it lies in, or null when it lies in none or in several.</summary>
    public Country? Country { get; init; }

    /// <summary>Identifier in GeoNames (geonames.org), or null when the gazetteer has none.</summary>
    public int? GeoNamesId { get; init; }

    /// <summary>Latitude in degrees, WGS 84, in [-90, 90]; null when unknown.</summary>
    public double? Latitude { get; init; }

    /// <summary>Longitude in degrees, WGS 84, in [-180, 180]; null when unknown.</summary>
    public double? Longitude { get; init; }

    /// <summary>How central the place is to the article, in [0, 1]; the most salient place of an article has 1.</summary>
    public double Salience { get; init; }
}
