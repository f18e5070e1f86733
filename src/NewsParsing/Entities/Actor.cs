using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>Somebody who acts in the article, with every mention joined; immutable.</summary>
public sealed class Actor
{
    /// <summary>Makes an actor with at least one mention.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no mention.</exception>
    public Actor(string name, ActorKind kind, ImmutableArray<TextSpan> mentions)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (mentions.IsDefaultOrEmpty)
        {
            throw new ArgumentException("Found no mention; expected at least one.", nameof(mentions));
        }

        Name = name;
        Kind = kind;
        Mentions = mentions;
    }

    /// <summary>The fullest form of the name in the article ("Vladimir Putin"); for a government the country's name.</summary>
    public string Name { get; }

    /// <summary>What sort of actor it is.</summary>
    public ActorKind Kind { get; }

    /// <summary>Where it is mentioned, in the order of the text, without titles and possessive endings; never empty.</summary>
    public ImmutableArray<TextSpan> Mentions { get; }

    /// <summary>The country that it belongs to where the text states one, or null.</summary>
    public Country? Country { get; init; }

    /// <summary>Role code of PLOVER (GOV, MIL, REB, OPP, PTY, JUD, COP, LAB, MED, BUS, CVL …), or null.</summary>
    public string? Role { get; init; }

    /// <summary>Title or office that the text attaches to the name ("President"), or null.</summary>
    public string? Title { get; init; }

    /// <summary>How central the actor is to the article, in [0, 1]; the most salient actor of an article has 1.</summary>
    public double Salience { get; init; }
}
