using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>What a name of the text is taken for.</summary>
internal enum MentionKind : byte
{
    /// <summary>Nothing decided: counts only when the rest of the article says what it is.</summary>
    Unknown,

    Person,
    Organization,

    /// <summary>A place, perhaps as the government that acts by its name.</summary>
    Place,

    /// <summary>An inhabitant or adjective of a country: evidence, never an actor alone.</summary>
    Demonym,

    /// <summary>People by country and occupation.</summary>
    Group,

    /// <summary>"The Ukrainian government", "the Russian foreign ministry".</summary>
    Government,
}

/// <summary>A name in a distinct paragraph.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Mention
{
    public const int None = -1;

    public int FirstToken;
    public int TokenCount;
    public int Paragraph;
    public MentionKind Kind;

    /// <summary>The name in the gazetteer, when it is there.</summary>
    public NameMatch Match;

    /// <summary>Place of the country that the text or the gazetteer gives the bearer, or <see cref="None"/>.</summary>
    public int Country;

    /// <summary>Index in <see cref="RoleCodes"/>.</summary>
    public int Role;

    /// <summary>The title at the name, as tokens.</summary>
    public int TitleStart;

    public int TitleCount;

    /// <summary>What the place stands for.</summary>
    public LocationUse Use;

    /// <summary>Index of the mention whose short form this is ("(RHC)"), or <see cref="None"/>.</summary>
    public int AliasOf;

    /// <summary>Index of the gazetteer's organisation, or <see cref="None"/>.</summary>
    public int Organisation;

    /// <summary>Index of the actor that it belongs to, or <see cref="None"/>.</summary>
    public int Actor;

    /// <summary>Index of the location that it names, or <see cref="None"/>.</summary>
    public int Location;

    public readonly int EndToken => FirstToken + TokenCount;

    public static Mention At(in ParagraphText paragraph, int start, int end, MentionKind kind) => new()
    {
        FirstToken = start,
        TokenCount = end - start,
        Paragraph = paragraph.Index,
        Kind = kind,
        Country = None,
        AliasOf = None,
        Organisation = None,
        Actor = None,
        Location = None,
    };
}
