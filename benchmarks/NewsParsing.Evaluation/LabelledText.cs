namespace NewsParsing.Evaluation;

/// <summary>A line <c>label|label…&lt;TAB&gt;text</c> of a topic file; "\n" (two characters) in the text is a line break.</summary>
internal sealed record LabelledText(string[] Labels, string Text, string Raw)
{
    /// <exception cref="InvalidDataException">A line has not exactly one tab, or no label; the message names file and line.</exception>
    public static List<LabelledText> ReadAll(string path)
    {
        var file = new GoldFile(path);
        return [.. file.Lines().Select(line => line.Split('\t') is [{ Length: > 0 } labels, var text]
            ? new LabelledText(labels.Split('|'), text.Replace("\\n", "\n", StringComparison.Ordinal), text)
            : throw file.Wrong("a line that is not label<TAB>text", "a label and exactly one tab"))];
    }
}
