namespace NewsParsing;

/// <summary>A run of words that one text has in place of a run of the other.</summary>
/// <param name="InFirst">The words in the first text; empty, at the place of insertion, when they are only in the second.</param>
/// <param name="InSecond">The words in the second text; empty, at the place of removal, when they are only in the first.</param>
/// <param name="ChangesFact">True when the difference is one of content (number, name, date, quantity, negation), not of form.</param>
public readonly record struct WordDifference(TextSpan InFirst, TextSpan InSecond, bool ChangesFact);
