namespace NewsParsing;

/// <summary>What the name of a place stands for where it is mentioned.</summary>
public enum LocationUse
{
    /// <summary>The place: where something is or happens ("in Pyongyang").</summary>
    Literal,

    /// <summary>Something that acts by the place's name: a government, team or market ("Pyongyang said").</summary>
    Metonymic,

    /// <summary>A modifier of a noun ("London police").</summary>
    Modifier,
}
