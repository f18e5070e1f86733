namespace NewsParsing;

/// <summary>A concept of the IPTC Media Topics (iptc.org, CC BY 4.0); immutable.</summary>
public sealed class Topic
{
    /// <summary>Makes a concept; <paramref name="parent"/> is null at the top level.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="name"/> is null.</exception>
    public Topic(string code, string name, Topic? parent = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(name);
        Code = code;
        Name = name;
        Parent = parent;
    }

    /// <summary>The concept's code ("medtop:16000000").</summary>
    public string Code { get; }

    /// <summary>The concept's English name ("conflict, war and peace").</summary>
    public string Name { get; }

    /// <summary>The broader concept, or null at the top level.</summary>
    public Topic? Parent { get; }

    /// <summary>The top-level concept above this one; the concept itself at the top level.</summary>
    public Topic Top => Parent?.Top ?? this;

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
