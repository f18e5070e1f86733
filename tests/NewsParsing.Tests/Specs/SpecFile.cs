using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NewsParsing.Tests;

/// <summary>Reads the examples of a specification; the form is described in Specs/README.md.</summary>
internal sealed class SpecFile
{
    private readonly Dictionary<string, SpecExample> _examples = [];

    private SpecFile(string name, string[] lines)
    {
        var heading = "";
        var example = (Name: "", Text: "", Expected: ImmutableDictionary<string, ImmutableArray<string>>.Empty);
        for (var i = 0; i < lines.Length; i++)
        {
            var fence = FenceOf(lines[i]);
            if (fence.Length > 0)
            {
                var first = i + 1;
                var end = Array.IndexOf(lines, fence, first);
                if (end < 0)
                {
                    throw new InvalidDataException($"{name}:{first}: found no end of the block; expected a line {fence}.");
                }

                var block = lines[i][fence.Length..].Trim();
                var content = lines[first..end].Select(Decode).ToImmutableArray();
                if (block == "text")
                {
                    Add(example);
                    example = ($"{name}:{first} {heading}", string.Join('\n', content), example.Expected.Clear());
                }
                else if (example.Name.Length == 0 || block.Length == 0)
                {
                    throw new InvalidDataException($"{name}:{first}: found block '{block}'; expected a block 'text' before it.");
                }
                else
                {
                    example.Expected = example.Expected.Add(block, content);
                }

                i = end;
            }
            else if (lines[i].StartsWith('#'))
            {
                Add(example);
                example.Name = "";
                heading = lines[i].TrimStart('#').Trim();
            }
        }

        Add(example);
    }

    public IEnumerable<SpecExample> Examples => _examples.Values;

    /// <summary>The example of this <see cref="SpecExample.Name"/>.</summary>
    public SpecExample this[string name] => _examples[name];

    /// <summary>Reads <paramref name="name"/>, a file of the folder Specs.</summary>
    public static SpecFile Read(string name) => new(name, File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specs", name)));

    internal static SpecFile Parse(string name, string markdown) => new(name, markdown.Split('\n'));

    private void Add((string Name, string Text, ImmutableDictionary<string, ImmutableArray<string>> Expected) example)
    {
        if (example.Name.Length == 0)
        {
            return;
        }

        if (example.Expected.IsEmpty)
        {
            throw new InvalidDataException($"{example.Name}: found a block 'text' alone; expected a block with its outcome after it.");
        }

        _examples.Add(example.Name, new SpecExample(example.Name, example.Text, example.Expected));
    }

    private static string FenceOf(string line)
    {
        var length = line.AsSpan().IndexOfAnyExcept('`');
        length = length < 0 ? line.Length : length;
        return length >= 3 ? line[..length] : "";
    }

    private static string Decode(string line)
    {
        var text = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\')
            {
                text.Append(line[i]);
                continue;
            }

            i++;
            text.Append(line[i] switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                '\\' => '\\',
                'u' => (char)ushort.Parse(line.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                var other => throw new InvalidDataException($"Found \\{other} in '{line}'; expected \\n, \\r, \\t, \\u0000 or \\\\."),
            });
            i += line[i] == 'u' ? 4 : 0;
        }

        return text.ToString();
    }
}
