using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>An actor while its mentions are joined.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ActorDraft
{
    public ActorKind Kind;

    /// <summary>Index of the mention with the fullest name.</summary>
    public int Name;

    /// <summary>Place of the country, or <see cref="Mention.None"/>.</summary>
    public int Country;

    /// <summary>Index in <see cref="RoleCodes"/>.</summary>
    public int Role;

    public int TitleStart;

    public int TitleCount;

    /// <summary>The next person of the same last word, or <see cref="Mention.None"/>.</summary>
    public int NextOfLast;

    /// <summary>The next person of the same first word, or <see cref="Mention.None"/>.</summary>
    public int NextOfFirst;

    /// <summary>Paragraph of the last mention that was joined.</summary>
    public int LastParagraph;

    public static ActorDraft Of(ActorKind kind, int name) => new()
    {
        Kind = kind,
        Name = name,
        Country = Mention.None,
        NextOfLast = Mention.None,
        NextOfFirst = Mention.None,
        LastParagraph = Mention.None,
    };

    /// <summary>Takes over what a mention says of its bearer; an office before other titles, the first before later ones.</summary>
    public void Learn(in Mention mention)
    {
        Country = Country < 0 ? mention.Country : Country;
        LastParagraph = mention.Paragraph;
        if (Role == 0)
        {
            Role = mention.Role;
            if (mention.TitleCount > 0 && (TitleCount == 0 || mention.Role != 0))
            {
                (TitleStart, TitleCount) = (mention.TitleStart, mention.TitleCount);
            }
        }
        else if (TitleCount == 0)
        {
            (TitleStart, TitleCount) = (mention.TitleStart, mention.TitleCount);
        }
    }
}
