using System.Buffers;

namespace NewsParsing;

/// <summary>A line without its break and without surrounding white space.</summary>
internal readonly record struct Line(int Start, int End, int Indent)
{
    public bool IsEmpty => Start == End;

    public int Length => End - Start;

    /// <summary>Columns from the left edge, as far as a character takes one.</summary>
    public int Width => Indent + Length;
}

/// <summary>Cuts text at LF, CR LF, CR, NEL, LS and PS.</summary>
internal static class LineScanner
{
    private static readonly SearchValues<char> s_breaks = SearchValues.Create("\n\r\u0085\u2028\u2029");

    public static void Scan(ReadOnlySpan<char> text, ref PooledList<Line> lines)
    {
        var start = 0;
        while (start < text.Length)
        {
            var length = text[start..].IndexOfAny(s_breaks);
            var end = length < 0 ? text.Length : start + length;
            lines.Add(Trim(text, start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private static Line Trim(ReadOnlySpan<char> text, int lineStart, int lineEnd)
    {
        var start = lineStart;
        while (start < lineEnd && IsBlank(text[start]))
        {
            start++;
        }

        var end = lineEnd;
        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return new Line(start, end, start - lineStart);
    }

    /// <summary>
    /// White space and default-ignorables, the byte order mark among them, carry no text at the edge of a line; a variation selector does,
    /// together with the character before it.
    /// </summary>
    private static bool IsBlank(char c) => CharTable.ClassOf(c) is CharClass.White or CharClass.Ignorable && c is not (>= '\uFE00' and <= '\uFE0F');
}
