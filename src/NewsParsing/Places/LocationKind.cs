namespace NewsParsing;

/// <summary>What sort of place a location is.</summary>
public enum LocationKind
{
    /// <summary>A place that no other kind fits.</summary>
    Other,

    /// <summary>A country or territory of ISO 3166-1.</summary>
    Country,

    /// <summary>An administrative division of a country: state, province, oblast, county.</summary>
    Region,

    /// <summary>A populated place.</summary>
    City,

    /// <summary>A continent or a part of the world without a government ("Europe", "the Sahel").</summary>
    Area,

    /// <summary>A sea, river, lake, strait or canal.</summary>
    Water,

    /// <summary>A mountain, island, desert or other landform.</summary>
    Landform,
}
