namespace NewsParsing;

/// <summary>One mention of a location.</summary>
/// <param name="Span">Where the name stands; UTF-16 code units of the article's text.</param>
/// <param name="Use">What the name stands for there.</param>
public readonly record struct LocationMention(TextSpan Span, LocationUse Use);
