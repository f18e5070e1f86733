namespace NewsParsing;

/// <summary>How much of what one paragraph says another says, too.</summary>
internal static class WordOverlap
{
    /// <summary>Shorter words tell little.</summary>
    private const int ShortestWord = 4;

    /// <summary>Only the beginning of a long paragraph is compared, so that the work is bounded.</summary>
    private const int MostTokens = 250;

    /// <summary>The share of the content words of <paramref name="part"/> that occur in <paramref name="whole"/>; 0 when it has none.</summary>
    public static double Of(ReadOnlySpan<Token> part, ReadOnlySpan<Token> whole)
    {
        whole = whole[..Math.Min(whole.Length, MostTokens)];
        int words = 0, found = 0;
        foreach (ref readonly var token in part[..Math.Min(part.Length, MostTokens)])
        {
            if (token.Kind == TokenKind.Word && token.Length >= ShortestWord && !Abbreviations.Starters.Contains(token.Hash))
            {
                words++;
                found += Contains(whole, token.Hash) ? 1 : 0;
            }
        }

        return words == 0 ? 0 : (double)found / words;
    }

    /// <summary>The same words in the same order, whatever the marks between them.</summary>
    public static bool SameWords(ReadOnlySpan<Token> a, ReadOnlySpan<Token> b)
    {
        int i = 0, j = 0;
        while (true)
        {
            i = NextWord(a, i);
            j = NextWord(b, j);
            if (i == a.Length || j == b.Length)
            {
                return i == a.Length && j == b.Length;
            }

            if (a[i++].Hash != b[j++].Hash)
            {
                return false;
            }
        }
    }

    private static int NextWord(ReadOnlySpan<Token> tokens, int at)
    {
        while (at < tokens.Length && !tokens[at].IsWordOrNumber)
        {
            at++;
        }

        return at;
    }

    private static bool Contains(ReadOnlySpan<Token> tokens, uint hash)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.Hash == hash)
            {
                return true;
            }
        }

        return false;
    }
}
