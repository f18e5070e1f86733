using System.Text.Json;

namespace NewsParsing.Evaluation;

/// <summary>
/// The top-level Media Topic of each label of a set, from a file of <c>set&lt;TAB&gt;label&lt;TAB&gt;code</c> ("-" for none); the hierarchy is
/// read from media-topics.json beside it.
/// </summary>
internal sealed class MediaTopicMap
{
    private readonly Dictionary<string, string?> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly string _origin;

    /// <exception cref="InvalidDataException">A line is not as expected, or the set is not there.</exception>
    public MediaTopicMap(string path, string set)
    {
        _origin = $"{path}, set '{set}'";
        var tops = ReadTops(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "media-topics.json"));
        var file = new GoldFile(path);
        foreach (var line in file.Lines())
        {
            if (line.Split('\t') is not [var of, var label, var code] || (code != "-" && !tops.ContainsKey(code)))
            {
                throw file.Wrong($"'{line}'", "set<TAB>label<TAB>code with a code of media-topics.json or '-'");
            }

            if (of == set)
            {
                var top = code == "-" ? null : tops[code];
                _codes[label] = top;
                _labels.TryAdd(top ?? "", label);
            }
        }

        if (_codes.Count == 0)
        {
            throw new InvalidDataException($"{path}: found no line of the set '{set}'; expected one or more.");
        }
    }

    /// <summary>The codes that labels of the set stand for.</summary>
    public IEnumerable<string> Codes => _codes.Values.OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The code of a label, or null when it has none.</summary>
    /// <exception cref="InvalidDataException">The set has no such label.</exception>
    public string? CodeOf(string label) => _codes.TryGetValue(label, out var code)
        ? code
        : throw new InvalidDataException($"{_origin}: found no label '{label}'; expected it to be mapped.");

    /// <summary>The first label that stands for a code.</summary>
    public string LabelOf(string code) => _labels[code];

    private static Dictionary<string, string> ReadTops(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.EnumerateArray().ToDictionary(
            concept => concept.GetProperty("code").GetString()!,
            concept => concept.GetProperty("top").GetString()!,
            StringComparer.Ordinal);
    }
}
