namespace NewsParsing;

/// <summary>
/// Tells hard-wrapped text from a line per paragraph. A wrapping program breaks a line only where the next word no longer fits, so in
/// wrapped text nearly every line that goes on could not have taken the first word of the next line.
/// </summary>
internal static class WrapDetector
{
    /// <summary>No program wraps news text wider than this; a line per paragraph is nearly always wider somewhere.</summary>
    private const int WidestWrap = 120;

    /// <summary>A narrower "width" is a list, a poem or a table.</summary>
    private const int NarrowestWrap = 40;

    private const int FewestInnerLines = 3;

    /// <summary>Columns that a wrapped line may end short of the width: typists and justified text break a little early.</summary>
    private const int Slack = 4;

    /// <summary>The width at which the text is wrapped, or 0 when each line is a paragraph.</summary>
    public static int FindWidth(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines)
    {
        int width = 0, filled = 0, tooWide = 0;
        foreach (var line in lines)
        {
            if (line.IsEmpty)
            {
                continue;
            }

            filled++;
            if (line.Length > WidestWrap)
            {
                tooWide++;
            }
            else
            {
                width = Math.Max(width, line.Length);
            }
        }

        if (width < NarrowestWrap || tooWide * 20 > filled)
        {
            return 0;
        }

        int inner = 0, full = 0, closed = 0;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i].IsEmpty || lines[i + 1].IsEmpty || StartsParagraph(lines[i], lines[i + 1]))
            {
                continue;
            }

            inner++;
            if (GoesOn(text, lines[i], lines[i + 1], width))
            {
                full++;
                closed += EndsSentence(text, lines[i]) ? 1 : 0;
            }
        }

        return full >= FewestInnerLines && full * 4 >= inner * 3 && closed * 3 <= full ? width : 0;
    }

    /// <summary>True when the break between the lines is one that the wrapping program made.</summary>
    public static bool GoesOn(ReadOnlySpan<char> text, Line line, Line next, int width)
    {
        var rest = text[next.Start..next.End];
        var word = rest.IndexOfAny(' ', '\t');
        return line.Length + 1 + (word < 0 ? rest.Length : word) > width - Slack;
    }

    /// <summary>Wrapping breaks lines inside sentences; where lines of one width end sentences, each is a paragraph.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, Line line) => text[line.End - 1] is '.' or '!' or '?' or '"' or '”' or '…';

    /// <summary>An indented line after one that is not starts a paragraph.</summary>
    public static bool StartsParagraph(Line previous, Line line) => line.Indent >= 2 && line.Indent > previous.Indent;
}
