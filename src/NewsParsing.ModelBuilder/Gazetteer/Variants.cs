namespace NewsParsing.ModelBuilder;

/// <summary>Other ways to write a name: "St." for "Saint", without hyphens, without the article.</summary>
internal static class Variants
{
    /// <summary>Words that are too general without their article.</summary>
    private static readonly HashSet<string> s_articleNeeded =
    [
        "Strip", "Hill", "Lodge", "Med", "North", "South", "Channel", "Keys", "States", "Capitol", "Prairies", "Highlands", "Gulf", "Valley", "Hague", "Bronx",
    ];

    public static void Add(string name, Action<string> add)
    {
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && char.IsUpper(name[4]) && !s_articleNeeded.Contains(name[4..]))
        {
            name = name[4..];
        }

        add(name);
        if (name.Contains('-', StringComparison.Ordinal))
        {
            add(name.Replace('-', ' '));
        }

        if (name.StartsWith("Saint ", StringComparison.Ordinal))
        {
            add("St. " + name[6..]);
            add("St " + name[6..]);
        }
        else if (name.StartsWith("St. ", StringComparison.Ordinal))
        {
            add("Saint " + name[4..]);
            add("St " + name[4..]);
        }
        else if (name.StartsWith("Mount ", StringComparison.Ordinal))
        {
            add("Mt. " + name[6..]);
            add("Mt " + name[6..]);
        }
        else if (name.StartsWith("Fort ", StringComparison.Ordinal))
        {
            add("Ft. " + name[5..]);
            add("Ft " + name[5..]);
        }
    }

    /// <summary>In capitals when the name is written so and is short: an acronym.</summary>
    public static NameCase CaseOf(string name)
    {
        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c) || c is ' ' or '-')
            {
                return NameCase.Capitalised;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters is >= 2 and <= 8 ? NameCase.Upper : NameCase.Capitalised;
    }
}
