namespace NewsParsing;

/// <summary>What sort of title stands at a person's name.</summary>
internal enum TitleKind
{
    /// <summary>"Mr", "Dr", "Sir": a form of address.</summary>
    Address,

    /// <summary>"President", "Foreign Minister": an office of a state or of a part of it.</summary>
    Office,

    /// <summary>"Gen.", "Captain": a rank of armed forces or police.</summary>
    Rank,

    /// <summary>"King", "Princess": a title of royalty or nobility.</summary>
    Royal,

    /// <summary>"Pope", "Imam": a title of clergy.</summary>
    Clergy,

    /// <summary>"coach", "chief executive", "actor": another position or occupation.</summary>
    Occupation,
}
