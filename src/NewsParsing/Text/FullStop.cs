namespace NewsParsing;

/// <summary>Tells whether a full stop belongs to an abbreviation, an initial or an ordinal rather than to the end of a sentence.</summary>
internal static class FullStop
{
    /// <summary>"1." to "999." at the start of a sentence number a list.</summary>
    private const int LongestEnumerator = 3;

    private static readonly uint s_a = WordHash.Of("a");
    private static readonly uint s_p = WordHash.Of("p");
    private static readonly uint s_m = WordHash.Of("m");
    private static readonly uint s_stop = WordHash.Of(".");

    /// <param name="tokens">The tokens of the paragraph.</param>
    /// <param name="mark">Index of the full stop; white space follows it.</param>
    /// <param name="next">Index of the first token after it that is no opening quote or bracket; not in lower case.</param>
    public static bool IsExplained(ReadOnlySpan<Token> tokens, int mark, int next)
    {
        if (mark == 0 || tokens[mark].HasSpaceBefore || !tokens[mark - 1].IsWordOrNumber)
        {
            return false;
        }

        ref readonly var word = ref tokens[mark - 1];
        if (word.Kind == TokenKind.Number)
        {
            return word.StartsSentence && word.Length <= LongestEnumerator;
        }

        ref readonly var follower = ref tokens[next];
        var isNumberNext = (follower.Flags & TokenFlags.HasDigit) != 0;
        if (isNumberNext && Abbreviations.BeforeNumbers.Contains(word.Hash))
        {
            return true;
        }

        if (word.Casing == Casing.Lower)
        {
            return Abbreviations.Links.Contains(word.Hash)
                || (IsDottedRun(tokens, mark) && (!IsHalfOfDay(tokens, mark) || Abbreviations.TimeWords.Contains(follower.Hash)));
        }

        if (word.Casing == Casing.Initial)
        {
            return IsInitial(tokens, mark) && !StartsSentence(tokens, next);
        }

        if (!word.IsCapitalised || (word.Casing == Casing.Upper && follower.Casing == Casing.Capitalised))
        {
            return false; // "MS. Doctors" is no title, unlike "MS. BELL"
        }

        return Abbreviations.Titles.Contains(word.Hash)
            || (Abbreviations.Dates.Contains(word.Hash) && (isNumberNext || Abbreviations.TimeWords.Contains(follower.Hash)))
            || (Abbreviations.Endings.Contains(word.Hash) && !StartsSentence(tokens, next));
    }

    /// <summary>The blank after the full stop was lost: "ended.The".</summary>
    public static bool LacksSpace(ReadOnlySpan<Token> tokens, int mark) =>
        mark > 0
        && tokens[mark - 1].Casing == Casing.Lower
        && tokens[mark - 1].Length > 2
        && tokens[mark + 1].Casing == Casing.Capitalised
        && Abbreviations.Starters.Contains(tokens[mark + 1].Hash);

    /// <summary>"e.g.", "a.m.": single letters, each with a full stop.</summary>
    private static bool IsDottedRun(ReadOnlySpan<Token> tokens, int mark) =>
        mark >= 3 && tokens[mark - 1].Length == 1 && !tokens[mark - 1].HasSpaceBefore && tokens[mark - 2].Kind == TokenKind.Mark && tokens[mark - 3].Length == 1;

    /// <summary>A letter that stands alone or after another initial, unlike those of "AT&amp;T" and "Jay-Z".</summary>
    private static bool IsInitial(ReadOnlySpan<Token> tokens, int mark) =>
        tokens[mark - 1].HasSpaceBefore || mark < 2 || tokens[mark - 2].Hash == s_stop;

    private static bool IsHalfOfDay(ReadOnlySpan<Token> tokens, int mark) =>
        tokens[mark - 1].Hash == s_m && (tokens[mark - 3].Hash == s_a || tokens[mark - 3].Hash == s_p);

    /// <summary>A capitalised word that starts sentences, and not the next initial of a name: "J. A. Bell".</summary>
    private static bool StartsSentence(ReadOnlySpan<Token> tokens, int next)
    {
        var isInitial = tokens[next].Casing == Casing.Initial && next + 1 < tokens.Length && tokens[next + 1].Hash == s_stop
            && !tokens[next + 1].HasSpaceBefore;
        return !isInitial && Abbreviations.Starters.Contains(tokens[next].Hash);
    }
}
