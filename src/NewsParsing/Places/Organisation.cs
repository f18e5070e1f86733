namespace NewsParsing;

/// <summary>A well-known organisation of the gazetteer.</summary>
/// <param name="Name">Usual English name.</param>
/// <param name="Role">Role code, or null.</param>
/// <param name="Country">Place of the country it belongs to, or -1.</param>
internal readonly record struct Organisation(string Name, string? Role, int Country);
