namespace NewsParsing;

/// <summary>How a text resembles an earlier one; ordered from the closest to the loosest resemblance.</summary>
public enum DuplicateKind
{
    /// <summary>The two texts do not resemble each other.</summary>
    None,

    /// <summary>The same UTF-16 code units.</summary>
    Exact,

    /// <summary>The same after folding case, quotes, apostrophes, dashes, white space, canonical composition and invisible characters.</summary>
    Normalized,

    /// <summary>Similar, and every difference is one of form: spelling, punctuation, function words, datelines, sign-offs.</summary>
    Near,

    /// <summary>The text is a part of the other, which says everything that this one says.</summary>
    Contained,

    /// <summary>Similar, but a number, name, date, quantity or negation differs: reported, and never removed.</summary>
    Revision,
}
