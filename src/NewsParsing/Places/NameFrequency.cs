namespace NewsParsing;

/// <summary>How common a person's name is in the lists it comes from.</summary>
internal enum NameFrequency
{
    /// <summary>Listed without a count, or rare.</summary>
    Rare,

    Uncommon,

    Common,

    /// <summary>Among the first few hundred.</summary>
    VeryCommon,
}
