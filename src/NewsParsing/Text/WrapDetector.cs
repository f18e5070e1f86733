namespace NewsParsing;

/// <summary>
/// Tells hard-wrapped text from a line per paragraph. A wrapping program breaks a line only where the next word no longer fits, in the middle
/// of a sentence more often than not. So in wrapped text most lines that break off inside a sentence (no full stop before the break, no
/// capitalised word after it) could not have taken the first word of the next line, and most lines that could not have break off so. Linear.
/// </summary>
internal static class WrapDetector
{
    /// <summary>No program wraps news text wider than this; a line per paragraph is nearly always wider somewhere.</summary>
    private const int WidestWrap = 120;

    /// <summary>A narrower "width" is a list, a poem or a table.</summary>
    private const int NarrowestWrap = 40;

    /// <summary>Breaks inside a sentence that it takes: fewer happen by chance.</summary>
    private const int FewestBreaks = 2;

    /// <summary>Headlines and addresses that may be wider than the width at which the rest is wrapped.</summary>
    private const int MostOutliers = 3;

    /// <summary>Columns that a wrapped line may end short of the width: typists and justified text break a little early.</summary>
    private const int Slack = 4;

    /// <summary>A longer "word" is an address, or a script that sets no blanks and breaks anywhere.</summary>
    private const int LongestWord = 30;

    /// <summary>The width at which the text is wrapped, or 0 when each line is a paragraph. Of several the one that explains most breaks, then the narrowest.</summary>
    public static int FindWidth(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines)
    {
        if (HasWideLines(text, lines))
        {
            return 0;
        }

        int found = 0, most = 0;
        var width = WidestBelow(lines, WidestWrap + 1);
        for (var outliers = 0; outliers <= MostOutliers && width >= NarrowestWrap; outliers++)
        {
            var breaks = CountBreaks(text, lines, width);
            (found, most) = breaks >= Math.Max(most, FewestBreaks) ? (width, breaks) : (found, most);
            width = WidestBelow(lines, width - Slack);
        }

        return found;
    }

    /// <summary>True when the line and the next are of one paragraph in a text that is wrapped at this width.</summary>
    public static bool GoesOn(ReadOnlySpan<char> text, Line line, Line next, int width) =>
        line.Width <= width + Slack
        && (HasNoRoom(text, line, next, width)
            || (line.Width > width / 2 && !EndsSentence(text, line) && CharTable.ClassOf(text[next.Start]) == CharClass.LowerLetter));

    /// <summary>A bullet or a line that is indented deeper than the one before it or after it starts a paragraph.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="lines">All lines, from the one before the line in question on; neither of these two is empty.</param>
    public static bool StartsParagraph(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines)
    {
        const int Indentation = 2;
        var (previous, line) = (lines[0], lines[1]);
        if (IsBullet(text, line) || IsBullet(text, previous))
        {
            return IsBullet(text, line);
        }

        return line.Indent >= Indentation
            && (line.Indent > previous.Indent || (lines.Length > 2 && !lines[2].IsEmpty && line.Indent >= lines[2].Indent + Indentation));
    }

    private static bool IsBullet(ReadOnlySpan<char> text, Line line) => text[line.Start] is '•' or '*' or '▪' or '‣';

    /// <summary>More than one line in twenty is wider than any wrapping and has blanks where it could have been broken.</summary>
    private static bool HasWideLines(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines)
    {
        int filled = 0, wide = 0;
        foreach (var line in lines)
        {
            filled += line.IsEmpty ? 0 : 1;
            wide += line.Width > WidestWrap && text.Slice(line.Start, WidestWrap - Math.Min(line.Indent, WidestWrap)).Contains(' ') ? 1 : 0;
        }

        return wide * 20 > filled;
    }

    private static int WidestBelow(ReadOnlySpan<Line> lines, int limit)
    {
        var width = 0;
        foreach (var line in lines)
        {
            width = line.Width < limit && !line.IsEmpty ? Math.Max(width, line.Width) : width;
        }

        return width;
    }

    /// <summary>
    /// The breaks inside a sentence that a program made at this width, or 0 when too many others are against it: breaks inside a sentence
    /// where there was room, and forced breaks that may part paragraphs.
    /// </summary>
    private static int CountBreaks(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines, int width)
    {
        int forced = 0, inSentence = 0, unforced = 0;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            var (line, next) = (lines[i], lines[i + 1]);
            if (line.IsEmpty || next.IsEmpty || StartsParagraph(text, lines[i..]))
            {
                continue;
            }

            var isForced = line.Width <= width && HasNoRoom(text, line, next, width);
            var isInSentence = !EndsSentence(text, line) && !IsCapitalised(text, next);
            forced += isForced ? 1 : 0;
            inSentence += isForced && isInSentence ? 1 : 0;
            unforced += !isForced && isInSentence ? 1 : 0;
        }

        return inSentence >= unforced * 2 && inSentence * 2 >= forced ? inSentence : 0;
    }

    /// <summary>The first word of the next line had no place on the line.</summary>
    private static bool HasNoRoom(ReadOnlySpan<char> text, Line line, Line next, int width)
    {
        var word = text[next.Start..Math.Min(next.End, next.Start + LongestWord)].IndexOfAny(' ', '\t');
        return line.Width + 1 + (word < 0 ? Math.Min(next.Length, LongestWord) : word) > width - Slack;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, Line line)
    {
        var last = line.End - 1;
        while (last > line.Start && text[last] is '"' or '\'' or '”' or '’' or '»' or ')' or ']')
        {
            last--;
        }

        return text[last] is '.' or '!' or '?' or ':' or '…' or '。' or '！' or '？' or '।' or '؟';
    }

    private static bool IsCapitalised(ReadOnlySpan<char> text, Line line) =>
        line.Length > 1 && CharTable.ClassOf(text[line.Start]) == CharClass.UpperLetter && CharTable.ClassOf(text[line.Start + 1]) == CharClass.LowerLetter;
}
