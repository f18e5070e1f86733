namespace NewsParsing;

/// <summary>How much of an article is about a country.</summary>
/// <param name="Country">The country.</param>
/// <param name="Share">Its part of the weighted evidence, in (0, 1]; the shares of an article add up to at most 1.</param>
public readonly record struct CountryShare(Country Country, double Share);
