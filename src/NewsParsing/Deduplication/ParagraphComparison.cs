using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>The answer to "how do these two texts differ?"; immutable.</summary>
public sealed class ParagraphComparison
{
    internal ParagraphComparison(DuplicateKind kind, double similarity, double containment, ImmutableArray<WordDifference> differences)
    {
        Kind = kind;
        Similarity = similarity;
        Containment = containment;
        Differences = differences;
    }

    /// <summary>How the second text resembles the first.</summary>
    public DuplicateKind Kind { get; }

    /// <summary>Jaccard similarity of the two sets of folded word 3-shingles, in [0, 1].</summary>
    public double Similarity { get; }

    /// <summary>Shared shingles divided by the smaller set's size, in [0, 1].</summary>
    public double Containment { get; }

    /// <summary>The runs of words that differ, in the order of the texts; empty when the folded words are the same.</summary>
    public ImmutableArray<WordDifference> Differences { get; }
}
