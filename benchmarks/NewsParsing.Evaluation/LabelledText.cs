using System.IO.Compression;

namespace NewsParsing.Evaluation;

/// <summary>A line <c>label|label…&lt;TAB&gt;text</c> of a topic file; "\n" (two characters) in the text is a line break.</summary>
internal sealed record LabelledText(string[] Labels, string Text, string Raw)
{
    /// <exception cref="InvalidDataException">A line has not exactly one tab, or no label; the message names file and line.</exception>
    public static List<LabelledText> ReadAll(string path)
    {
        var texts = new List<LabelledText>();
        using var reader = OpenText(path);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            texts.Add(line.Split('\t') is [{ Length: > 0 } labels, var text]
                ? new LabelledText(labels.Split('|'), text.Replace("\\n", "\n", StringComparison.Ordinal), text)
                : throw new InvalidDataException($"{path}:{number}: found a line that is not label<TAB>text; expected a label and exactly one tab."));
        }

        return texts;
    }

    public static StreamReader OpenText(string path)
    {
        Stream stream = File.OpenRead(path);
        return new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
    }
}
