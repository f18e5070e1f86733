namespace NewsParsing;

/// <summary>A run of consecutive paragraphs that repeats an earlier run in the same order.</summary>
/// <param name="First">Index of the first repeating paragraph.</param>
/// <param name="Count">Number of paragraphs in the run; 2 or more.</param>
/// <param name="Of">Index of the first repeated paragraph.</param>
public readonly record struct RepeatedBlock(int First, int Count, int Of);
