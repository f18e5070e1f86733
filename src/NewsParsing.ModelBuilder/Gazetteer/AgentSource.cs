using System.Text.RegularExpressions;

namespace NewsParsing.ModelBuilder;

/// <summary>
/// Nouns for those who act, with their roles, from agent dictionaries of event coders: one noun a line in capitals with "_" for spaces,
/// irregular plurals in braces, the role in brackets ("LAWMAN {LAWMEN} [~COP]"), sets of endings between exclamation marks.
/// </summary>
internal static partial class AgentSource
{
    private static readonly string[] s_people = ["MAN", "MEN", "WOMAN", "WOMEN", "PERSON", "PEOPLE"];
    private static readonly string[] s_ministers = ["MINISTER", "MINISTERS", "MINISTRY", "MINISTRIES"];

    /// <summary>Roles that say nothing of who acts, or have no code here.</summary>
    private static readonly HashSet<string> s_left = ["JNK", "NON", "PRE", "UNK", "IMG"];

    /// <summary>Words of the dictionaries that mean something else more often.</summary>
    private static readonly HashSet<string> s_leftWords = ["land", "power", "retired", "observers in", "national", "private", "general", "people", "party", "may"];

    public static void Add(string path, NameTable names)
    {
        foreach (var line in TableFile.Lines(path))
        {
            if (Entry().Match(line) is not { Success: true } match || s_left.Contains(match.Groups["role"].Value[..3]))
            {
                continue;
            }

            var role = match.Groups["role"].Value[..3];
            if (RoleCodes.IndexOf(role) < 0)
            {
                continue; // a religion or another code of the older dictionary
            }

            var plurals = match.Groups["plural"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (var noun in Expand(match.Groups["noun"].Value))
            {
                AddNoun(noun, plurals, role, names);
            }
        }
    }

    [GeneratedRegex(@"^(?<noun>[^#\[{(]+?)\s*(\{(?<plural>[^}]*)\})?\s*\[~(?<role>[A-Z]{3})[A-Z]*\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();

    private static IEnumerable<string> Expand(string noun)
    {
        noun = noun.Replace("AD!MINIST!RATIVE", "ADMINISTRATIVE", StringComparison.Ordinal);
        var (set, members) = noun.Contains("!PERSON!", StringComparison.Ordinal) ? ("!PERSON!", s_people) : ("!MINIST!", s_ministers);
        if (!noun.Contains(set, StringComparison.Ordinal))
        {
            return [noun];
        }

        return members.Select(member => noun.Replace(set, member, StringComparison.Ordinal));
    }

    private static void AddNoun(string noun, string[] plurals, string role, NameTable names)
    {
        var name = Spoken(noun);
        if (name.Length < 3 || s_leftWords.Contains(name) || name.StartsWith("the ", StringComparison.Ordinal))
        {
            return;
        }

        var isPlural = IsPlural(name);
        AddOnce(name, isPlural, role, names);
        if (plurals.Length > 0)
        {
            foreach (var plural in plurals)
            {
                AddOnce(Spoken(plural), isPlural: true, role, names);
            }
        }
        else if (!isPlural)
        {
            AddOnce(EnglishPlural.Of(name), isPlural: true, role, names);
        }
    }

    /// <summary>The first dictionary that has a noun decides its role.</summary>
    private static void AddOnce(string name, bool isPlural, string role, NameTable names)
    {
        if ((names.KindsOf(name) & NameKind.Agent) == 0)
        {
            names.Add(name, NameKind.Agent, isPlural ? 1 : 0, name is "ngo" or "idp" or "ceo" or "mp" or "mep" ? NameCase.Upper : NameCase.Any, role);
        }
    }

    private static string Spoken(string noun) => Surface.Fold(noun.Trim().Trim('_').Replace('_', ' '));

    private static bool IsPlural(string name)
    {
        var head = EnglishPlural.HeadOf(name);
        return head.EndsWith("men", StringComparison.Ordinal) || head.EndsWith("people", StringComparison.Ordinal)
            || (head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal) && !head.EndsWith("us", StringComparison.Ordinal)
                && head is not ("forces" or "corps" or "headquarters"))
            || head is "forces";
    }
}
