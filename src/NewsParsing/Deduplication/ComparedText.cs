namespace NewsParsing;

/// <summary>One of two compared texts: its characters, tokens and units.</summary>
internal readonly ref struct ComparedText(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<CompareUnit> units)
{
    public ReadOnlySpan<char> Text { get; } = text;

    public ReadOnlySpan<Token> Tokens { get; } = tokens;

    public ReadOnlySpan<CompareUnit> Units { get; } = units;

    /// <summary>The text is cut: it ends in "…" or "..." (quotes and brackets may follow).</summary>
    public bool EndsInEllipsis
    {
        get
        {
            var last = Tokens.Length - 1;
            while (last >= 0 && Text[Tokens[last].Start] is ')' or ']' or '"' or '”')
            {
                last--;
            }

            return last >= 0 && (Text[Tokens[last].Start] == '…'
                || (last >= 2 && Text[Tokens[last].Start] == '.' && Text[Tokens[last - 1].Start] == '.' && Text[Tokens[last - 2].Start] == '.'));
        }
    }

    /// <summary>The characters of a unit.</summary>
    public ReadOnlySpan<char> Of(int unit) => Text[Tokens[Units[unit].FirstToken].Start..Tokens[Units[unit].LastToken].End];

    public ref readonly Token FirstTokenOf(int unit) => ref Tokens[Units[unit].FirstToken];

    /// <summary>A name by its looks: capitalised where no sentence starts.</summary>
    public bool LooksLikeName(int unit)
    {
        ref readonly var token = ref FirstTokenOf(unit);
        return token.IsCapitalised && !token.StartsSentence;
    }

    /// <summary>The folded mark right after a unit, or 0.</summary>
    public char MarkAfter(int unit) => MarkAt(Units[unit].LastToken + 1);

    /// <summary>The folded mark right before a unit, or 0.</summary>
    public char MarkBefore(int unit) => MarkAt(Units[unit].FirstToken - 1);

    public bool IsEnclosed(int start, int end, char open, char close) => MarkBefore(start) == open && MarkAfter(end - 1) == close;

    /// <summary>Two hyphens in a row, as in a typed dash, stand before the unit.</summary>
    public bool HasDoubleDashBefore(int unit)
    {
        var token = Units[unit].FirstToken;
        return MarkAt(token - 1) == '-' && MarkAt(token - 2) == '-';
    }

    /// <summary>The span of a run of units; an empty run stands at the end of the unit before it.</summary>
    public TextSpan SpanOf(int start, int end)
    {
        if (start < end)
        {
            return new TextSpan(FirstTokenOf(start).Start, Tokens[Units[end - 1].LastToken].End);
        }

        var at = start > 0 ? Tokens[Units[start - 1].LastToken].End : 0;
        return new TextSpan(at, at);
    }

    private char MarkAt(int token) =>
        token >= 0 && token < Tokens.Length && Tokens[token].Kind == TokenKind.Mark ? CharTable.Folded[Text[Tokens[token].Start]] : '\0';
}
