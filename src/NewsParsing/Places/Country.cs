namespace NewsParsing;

/// <summary>A country or territory of ISO 3166-1 (and Kosovo as XK, XKX, which the standard leaves to users).</summary>
/// <param name="Alpha2">Two-letter code, upper case ("RU").</param>
/// <param name="Alpha3">Three-letter code, upper case ("RUS").</param>
/// <param name="Name">Short English name ("Russia").</param>
public readonly record struct Country(string Alpha2, string Alpha3, string Name);
