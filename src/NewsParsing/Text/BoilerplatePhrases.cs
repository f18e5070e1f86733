using System.Reflection;

namespace NewsParsing;

/// <summary>The phrases of <see cref="BoilerplateRule"/>, from the embedded list boilerplate.txt.</summary>
internal static class BoilerplatePhrases
{
    private static readonly Dictionary<string, List<string>> s_sections = Read();

    /// <summary>The phrases under the heading <c>[section]</c>.</summary>
    public static PhraseTable Of(string section) => new(s_sections[section]);

    private static Dictionary<string, List<string>> Read()
    {
        var sections = new Dictionary<string, List<string>>();
        List<string> current = [];
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("NewsParsing.boilerplate.txt")
            ?? throw new InvalidDataException("NewsParsing.boilerplate.txt: found no such resource in the assembly; expected it to be embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                sections.Add(line.Trim('[', ']'), current = []);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                current.Add(line);
            }
        }

        return sections;
    }
}
