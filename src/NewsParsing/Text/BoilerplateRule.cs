namespace NewsParsing;

/// <summary>Recognises what a publisher adds to every page by the phrases it is made of.</summary>
internal static class BoilerplateRule
{
    /// <summary>A longer paragraph says more than its phrase.</summary>
    private const int MostWords = 45;

    private static readonly PhraseTable s_alone = BoilerplatePhrases.Of("alone");
    private static readonly PhraseTable s_openings = BoilerplatePhrases.Of("openings");
    private static readonly PhraseTable s_labels = BoilerplatePhrases.Of("labels");
    private static readonly PhraseTable s_credits = BoilerplatePhrases.Of("credits");
    private static readonly HashSet<uint> s_creditWords = WordSet.Of(
        "by in and with from for at the of to additional further reporting reported editing edited writing written compiled translated produced photo photos "
        + "photography picture pictures video graphics research files contributions agencies");

    private static readonly HashSet<uint> s_readingWords = WordSet.Of("min mins minute minutes read listen watch");
    private static readonly uint s_photo = WordHash.Of("photo");
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

        return s_alone.IsWhole(tokens)
            || s_openings.IsAt(tokens, first)
            || (paragraph > 0 && s_labels.IsLabelAt(characters, tokens, first))
            || (s_credits.IsAt(tokens, first) && HoldsNamesOnly(tokens))
            || s_anywhere.IsInside(tokens)
            || IsReadingTime(tokens)
            || EndsInPictureCredit(characters, tokens);
    }

    /// <summary>"4 min", "5 minute read".</summary>
    private static bool IsReadingTime(ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length > 4 || tokens[0].Kind != TokenKind.Number)
        {
            return false;
        }

        var words = 0;
        foreach (ref readonly var token in tokens[1..])
        {
            words += s_readingWords.Contains(token.Hash) ? 1 : token.IsWordOrNumber ? -tokens.Length : 0;
        }

        return words > 0;
    }

    /// <summary>"Cars cross the bridge. (Eve Ford/The Orla Times)", "... (AP Photo)".</summary>
    private static bool EndsInPictureCredit(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        if (text[tokens[^1].Start] != ')')
        {
            return false;
        }

        var isCredit = false;
        var isPhoto = false;
        for (var i = tokens.Length - 2; i >= 0; i--)
        {
            var c = text[tokens[i].Start];
            if (c == '(')
            {
                return isPhoto || (isCredit && (i == 0 || text[tokens[i - 1].Start] is '.' or '!' or '?')); // behind a sentence, not in it
            }

            if (tokens[i].Casing == Casing.Lower && !NewsWords.NameJoints.Contains(tokens[i].Hash) && tokens[i].Hash != s_photo)
            {
                return false;
            }

            isPhoto |= tokens[i].Hash == s_photo;
            isCredit |= c == '/';
        }

        return false;
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
