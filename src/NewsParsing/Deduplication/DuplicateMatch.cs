namespace NewsParsing;

/// <summary>Says which paragraph another one repeats, and how closely.</summary>
/// <param name="Of">Index of the repeated paragraph in the article's paragraphs; that paragraph is always kept.</param>
/// <param name="Kind">The kind of resemblance; never <see cref="DuplicateKind.None"/>.</param>
/// <param name="Similarity">Jaccard similarity of the two sets of folded word 3-shingles (Broder 1997), in [0, 1].</param>
/// <param name="Containment">Shared shingles divided by the smaller set's size, in [0, 1].</param>
public readonly record struct DuplicateMatch(int Of, DuplicateKind Kind, double Similarity, double Containment);
