namespace NewsParsing;

/// <summary>Recognises what a publisher adds to every page by the phrases it is made of.</summary>
internal static class BoilerplateRule
{
    /// <summary>A longer paragraph says more than its phrase.</summary>
    private const int MostWords = 45;

    private static readonly PhraseTable s_alone = BoilerplatePhrases.Of("alone");
    private static readonly PhraseTable s_openings = BoilerplatePhrases.Of("openings");
    private static readonly PhraseTable s_credits = BoilerplatePhrases.Of("credits");
    private static readonly HashSet<uint> s_creditWords = WordSet.Of(
        "by in and with from for at the of to additional further reporting reported editing edited writing written compiled translated produced photo photos "
        + "photography picture pictures video graphics research files contributions agencies");

    private static readonly PhraseTable s_anywhere = BoilerplatePhrases.Of("anywhere");

    public static bool Matches(in SegmentedText text, int paragraph)
    {
        var tokens = text.TokensOf(paragraph);
        if (text.Paragraphs[paragraph].WordCount is 0 or > MostWords)
        {
            return false;
        }

        var characters = text.Text;
        var first = 0;
        while (!tokens[first].IsWordOrNumber)
        {
            if (characters[tokens[first].Start] is '©')
            {
                return true;
            }

            if (characters[tokens[first].Start] is '"' or '\'' or '“' or '‘' or '«')
            {
                return false; // somebody says so
            }

            first++;
        }

        return s_alone.IsWhole(characters, tokens)
            || s_openings.IsAt(characters, tokens, first)
            || (s_credits.IsAt(characters, tokens, first) && HoldsNamesOnly(tokens))
            || s_anywhere.IsInside(characters, tokens);
    }

    private static bool HoldsNamesOnly(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.Casing == Casing.Lower && !s_creditWords.Contains(token.Hash) && !NewsWords.NameJoints.Contains(token.Hash) && !NewsWords.Jobs.Contains(token.Hash))
            {
                return false;
            }
        }

        return true;
    }
}
