namespace NewsParsing;

/// <summary>Recognises lines that name the writers.</summary>
internal static class BylineRule
{
    private const int MostWords = 25;
    private const int LongestName = 5;
    private const int LongestPlace = 3;

    private static readonly uint s_by = WordHash.Of("by");
    private static readonly uint s_and = WordHash.Of("and");
    private static readonly uint s_in = WordHash.Of("in");

    /// <summary>"Words by", "Story and photos by", "Special report by".</summary>
    private static readonly HashSet<uint> s_openers = WordSet.Of(
        "words text story written report analysis review interview posted submitted opinion commentary essay column article pictures photographs photos and a an special exclusive");

    /// <summary>"By Jane Roe and John Doe, Science Editor", "Words by Jane Roe | 3 March": wherever it stands.</summary>
    public static bool IsByline(in SegmentedText text, int paragraph)
    {
        var tokens = text.TokensOf(paragraph);
        if (text.Paragraphs[paragraph].WordCount is < 2 or > MostWords)
        {
            return false;
        }

        var at = 0;
        while (at < tokens.Length && tokens[at].Hash != s_by && (!tokens[at].IsWordOrNumber || s_openers.Contains(tokens[at].Hash)))
        {
            at++;
        }

        return at < tokens.Length && tokens[at].Hash == s_by && HoldsWriters(text.Text, tokens[(at + 1)..]);
    }

    /// <summary>"Jane Roe, Science Editor", "Our Correspondent in Nairobi": names, a job and perhaps a place, below another line of the header.</summary>
    public static bool IsJobLine(in SegmentedText text, int paragraph)
    {
        var tokens = text.TokensOf(paragraph);
        if (text.Paragraphs[paragraph].WordCount > LongestName + LongestPlace || !tokens[0].IsCapitalised || !tokens[^1].IsWordOrNumber)
        {
            return false;
        }

        var wordsAfterJob = -1;
        foreach (ref readonly var token in tokens)
        {
            if (NewsWords.Jobs.Contains(token.Hash))
            {
                wordsAfterJob = 0;
            }
            else if (token.IsWordOrNumber && !NewsWords.NameJoints.Contains(token.Hash) && token.Hash != s_and)
            {
                if (token.Casing == Casing.Lower && !NewsWords.Sections.Contains(token.Hash))
                {
                    return false;
                }

                wordsAfterJob += wordsAfterJob < 0 ? 0 : 1;
            }
        }

        return wordsAfterJob is >= 0 and < LongestPlace;
    }

    /// <summary>"Jane Roe", "Jane Roe in Nairobi", "Jane Roe and John Doe": too little to be sure without what stands around it.</summary>
    public static bool IsNameLine(in SegmentedText text, int paragraph)
    {
        var words = 0;
        var hasPlace = false;
        var tokens = text.TokensOf(paragraph);
        foreach (ref readonly var token in tokens)
        {
            if (token.Hash == s_and && words >= 2)
            {
                words = 0;
            }
            else if (token.Hash == s_in && words >= 2)
            {
                hasPlace = true;
            }
            else if (token.IsWordOrNumber)
            {
                if (!(token.IsCapitalised || NewsWords.NameJoints.Contains(token.Hash)) || IsNoName(token.Hash))
                {
                    return false;
                }

                words++;
            }
            else if (!IsInNames(text.Text[token.Start]))
            {
                return false;
            }
        }

        return (words is 2 or 3 || (hasPlace && words <= LongestName)) && text.Paragraphs[paragraph].WordCount <= LongestName * 2;
    }

    private static bool IsNoName(uint word) =>
        NewsWords.Sections.Contains(word) || NewsWords.Months.Contains(word) || NewsWords.Days.Contains(word) || Abbreviations.Starters.Contains(word);

    private static bool IsInNames(char mark) => mark is '.' or '\'' or '’' or '-';

    /// <summary>
    /// What follows "by": names, then perhaps jobs, places, agencies and dates behind commas or dashes; no word of a sentence among them.
    /// </summary>
    private static bool HoldsWriters(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        int segment = 0, capitals = 0, known = 0, words = 0;
        foreach (ref readonly var token in tokens)
        {
            if (token.Kind == TokenKind.Mark)
            {
                var mark = text[token.Start];
                if (mark == ':' && words == 0)
                {
                    continue;
                }

                if (!IsInNames(mark) || (mark == '-' && token.HasSpaceBefore))
                {
                    if (!IsWriterSegment(segment, capitals, known, words))
                    {
                        return false;
                    }

                    (segment, capitals, known, words) = (segment + 1, 0, 0, 0);
                }

                continue;
            }

            if (token.Hash == s_and || token.Hash == s_in)
            {
                if (!IsWriterSegment(segment, capitals, known, words))
                {
                    return false;
                }

                (capitals, known, words) = (0, 0, 0);
                continue;
            }

            words++;
            var isDate = token.Kind == TokenKind.Number || NewsWords.Months.Contains(token.Hash) || NewsWords.Days.Contains(token.Hash);
            if (isDate && segment == 0 && words == 1)
            {
                return false;
            }

            if (isDate || NewsWords.Jobs.Contains(token.Hash) || NewsWords.Media.Contains(token.Hash) || NewsWords.Agencies.Contains(token.Hash))
            {
                known++;
            }
            else if (token.IsCapitalised)
            {
                capitals++;
            }
            else if (!NewsWords.NameJoints.Contains(token.Hash) && !NewsWords.Stamps.Contains(token.Hash) && !NewsWords.Sections.Contains(token.Hash)
                && !NewsWords.TimeWords.Contains(token.Hash) && token.Casing == Casing.Lower)
            {
                return false;
            }
        }

        return IsWriterSegment(segment, capitals, known, words);
    }

    private static bool IsWriterSegment(int segment, int capitals, int known, int words) => segment == 0
        ? known > 0 || capitals is >= 2 and <= LongestName
        : known > 0 || words <= LongestPlace;
}
