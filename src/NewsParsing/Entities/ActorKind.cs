namespace NewsParsing;

/// <summary>What sort of actor it is.</summary>
public enum ActorKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A company, party, agency, court, club, university, medium or armed group.</summary>
    Organization,

    /// <summary>The government of a country, also by the name of its capital or its seat ("the Kremlin").</summary>
    Government,

    /// <summary>People named by country and occupation ("North Korean soldiers").</summary>
    Group,
}
