namespace NewsParsing;

/// <summary>What a paragraph looks like, apart from what it says: the evidence for its role.</summary>
internal readonly struct LineShape
{
    /// <summary>A title is shorter than this many tokens; of a longer paragraph only length and end are looked at.</summary>
    private const int LongestLine = 80;

    private LineShape(int words) => Words = words;

    public int Words { get; }

    public int Sentences { get; private init; }

    /// <summary>Words with capital and lower-case letters that a title would capitalise, without the first.</summary>
    public int TitleWords { get; private init; }

    /// <summary>Those of <see cref="TitleWords"/> that are capitalised.</summary>
    public int CapitalisedWords { get; private init; }

    /// <summary>The last character, closing quotes and brackets left out.</summary>
    public char End { get; private init; }

    public bool IsLong { get; private init; }

    /// <summary>Starts with a lower-case word or with a mark that is neither a quote nor a currency sign.</summary>
    public bool StartsLow { get; private init; }

    public bool EndsSentence => End is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟';

    /// <summary>A statement with a full stop, as running text is made of.</summary>
    public bool IsStatement => IsLong || (Words >= 6 && End is '.' or '…' or '。' or '।');

    /// <summary>At least three quarters of the words that a title would capitalise are.</summary>
    public bool IsTitleCase => TitleWords >= 2 && CapitalisedWords * 4 >= TitleWords * 3;

    public static LineShape Of(in SegmentedText text, int paragraph)
    {
        var tokens = text.TokensOf(paragraph);
        var words = text.Paragraphs[paragraph].WordCount;
        if (tokens.Length == 0)
        {
            return new LineShape(0) { StartsLow = true };
        }

        var end = EndOf(text.Text, tokens);
        if (tokens.Length > LongestLine)
        {
            return new LineShape(words) { End = end, IsLong = true };
        }

        int sentences = 0, titleWords = 0, capitalised = 0, seen = 0;
        foreach (ref readonly var token in tokens)
        {
            sentences += token.StartsSentence ? 1 : 0;
            if (!token.IsWordOrNumber || seen++ == 0 || token.Casing == Casing.None || NewsWords.SmallWords.Contains(token.Hash))
            {
                continue;
            }

            titleWords++;
            capitalised += token.IsCapitalised ? 1 : 0;
        }

        var first = text.Text[tokens[0].Start];
        return new LineShape(words)
        {
            Sentences = sentences,
            TitleWords = titleWords,
            CapitalisedWords = capitalised,
            End = end,
            StartsLow = tokens[0].IsWordOrNumber ? tokens[0].Casing == Casing.Lower : first is not ('"' or '\'' or '“' or '‘' or '«' or '$' or '£' or '€' or '¿' or '¡'),
        };
    }

    private static char EndOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var last = tokens.Length - 1;
        while (last > 0 && text[tokens[last].Start] is '"' or '\'' or '”' or '’' or '»' or ')' or ']')
        {
            last--;
        }

        return text[tokens[last].End - 1];
    }
}
