namespace NewsParsing;

internal enum TokenKind : byte
{
    /// <summary>A run of letters, digits and combining marks with at least one letter.</summary>
    Word,

    /// <summary>A run of digits.</summary>
    Number,

    /// <summary>One punctuation mark, symbol or unpaired surrogate.</summary>
    Mark,
}

/// <summary>How the letters of a word are written.</summary>
internal enum Casing : byte
{
    /// <summary>No cased letter.</summary>
    None,

    /// <summary>"word".</summary>
    Lower,

    /// <summary>"Word".</summary>
    Capitalised,

    /// <summary>"A".</summary>
    Initial,

    /// <summary>"WORD".</summary>
    Upper,

    /// <summary>"eBay", "McDonald", "iPhone".</summary>
    Mixed,
}

[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>White space stands before the token, or it is the first of its paragraph.</summary>
    SpaceBefore = 1,

    /// <summary>The token is the first of a sentence.</summary>
    SentenceStart = 2,

    /// <summary>The word holds a digit.</summary>
    HasDigit = 4,
}
