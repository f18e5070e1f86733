namespace NewsParsing;

/// <summary>A name of the gazetteer that stands in a text.</summary>
/// <param name="TokenCount">How many tokens it takes; 0 when there is none.</param>
/// <param name="FirstEntry">Index of its first meaning.</param>
/// <param name="EntryCount">Number of its meanings.</param>
/// <param name="Kinds">All its meanings together.</param>
internal readonly record struct NameMatch(int TokenCount, int FirstEntry, int EntryCount, NameKind Kinds)
{
    public bool IsEmpty => TokenCount == 0;

    public bool Has(NameKind kind) => (Kinds & kind) != 0;
}
