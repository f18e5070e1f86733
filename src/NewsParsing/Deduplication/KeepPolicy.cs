namespace NewsParsing;

/// <summary>Which paragraph of a group of duplicates is kept.</summary>
public enum KeepPolicy
{
    /// <summary>The first in the text. A paragraph that is contained in a later, longer one still yields to that one.</summary>
    First,

    /// <summary>The one with the most words; the first of these.</summary>
    Longest,
}
