namespace NewsParsing;

/// <summary>Recognises lines that hold a place, a date or an agency and nothing else.</summary>
internal static class DatelineRule
{
    private const int MostWords = 20;
    private const int MostPlaceWords = 5;

    private static readonly uint s_ago = WordHash.Of("ago");

    /// <summary>What the words of a line are.</summary>
    private struct Parts
    {
        public int Numbers;
        public int Months;
        public int Days;
        public int Agencies;
        public int Stamps;
        public int PlaceWords;
        public int Others;
        public bool IsAgo;
        public bool StartsWithStamp;

        public readonly bool HasDate => (Months > 0 && Numbers > 0) || (Days > 0 && Numbers > 1);
    }

    /// <summary>"Published: 3 March 2024", "Updated 10:15 GMT", "Posted 2 hours ago": wherever it stands.</summary>
    public static bool IsStamp(in SegmentedText text, int paragraph)
    {
        var first = text.Paragraphs[paragraph].TokenCount == 0 ? 0 : text.TokensOf(paragraph)[0].Hash;
        if (!NewsWords.Stamps.Contains(first) && !NewsWords.StampOpeners.Contains(first))
        {
            return false;
        }

        var parts = Read(text, paragraph);
        return parts.StartsWithStamp && parts.Others + parts.PlaceWords + parts.Agencies == 0 && (parts.Numbers > 0 || parts.Days > 0 || parts.IsAgo);
    }

    /// <summary>"3 March 2024", "2024-03-05", "NAIROBI, March 3 (Agency) -", "LONDON (Reuters)", "NAIROBI, Kenya", "AFP": above the text of an article.</summary>
    public static bool IsPlaceOrDate(in SegmentedText text, int paragraph)
    {
        var parts = Read(text, paragraph);
        if (parts.Others + parts.Stamps > 0 || parts.PlaceWords > MostPlaceWords)
        {
            return false;
        }

        var tokens = text.TokensOf(paragraph);
        if (parts.PlaceWords == 0)
        {
            return parts.HasDate || parts.Agencies > 0 || IsIsoDate(text.Text, tokens);
        }

        var first = tokens[0].Hash;
        var isPlaceFirst = tokens[0].IsCapitalised && !NewsWords.Sections.Contains(first) && !NewsWords.Months.Contains(first) && !NewsWords.Days.Contains(first)
            && !NewsWords.SmallWords.Contains(first);
        var endsInDash = text.Text[tokens[^1].Start] is '-' or '–' or '—';
        return isPlaceFirst && (parts.HasDate ? HasComma(text.Text, tokens) : endsInDash || IsAgencyInBrackets(text.Text, tokens) || IsCapitalPair(text.Text, tokens));
    }

    /// <summary>"NAIROBI, Kenya".</summary>
    private static bool IsCapitalPair(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens) =>
        tokens.Length == 3 && tokens[0].Casing == Casing.Upper && text[tokens[1].Start] == ',' && tokens[2].IsCapitalised;

    /// <summary>"Nairobi, Kenya": a place and the country or state that it lies in.</summary>
    public static bool IsPlacePair(in SegmentedText text, int paragraph)
    {
        var tokens = text.TokensOf(paragraph);
        return tokens.Length is >= 3 and <= 6
            && tokens[0].IsCapitalised && tokens[0].Casing != Casing.Initial
            && text.Text[tokens[1].Start] == ','
            && Read(text, paragraph) is { Others: 0, Numbers: 0, PlaceWords: <= 4 };
    }

    private static Parts Read(in SegmentedText text, int paragraph)
    {
        var parts = default(Parts);
        if (text.Paragraphs[paragraph].WordCount is 0 or > MostWords)
        {
            parts.Others = 1;
            return parts;
        }

        var isOpening = true;
        foreach (ref readonly var token in text.TokensOf(paragraph))
        {
            if (!token.IsWordOrNumber)
            {
                continue;
            }

            var word = token.Hash;
            if (NewsWords.Stamps.Contains(word))
            {
                parts.Stamps++;
                parts.StartsWithStamp |= isOpening;
                isOpening = false;
                continue;
            }

            isOpening &= NewsWords.StampOpeners.Contains(word);
            if (isOpening)
            {
                continue;
            }

            if (token.Kind == TokenKind.Number || (token.Flags & TokenFlags.HasDigit) != 0)
            {
                parts.Numbers++;
            }
            else if (NewsWords.Months.Contains(word))
            {
                parts.Months++;
            }
            else if (NewsWords.Days.Contains(word))
            {
                parts.Days++;
            }
            else if (NewsWords.Agencies.Contains(word))
            {
                parts.Agencies++;
            }
            else if (!NewsWords.TimeWords.Contains(word))
            {
                parts.PlaceWords += token.IsCapitalised ? 1 : 0;
                parts.Others += token.IsCapitalised ? 0 : 1;
            }
            else
            {
                parts.IsAgo |= word == s_ago;
            }
        }

        return parts;
    }

    /// <summary>"2024-03-05" or "05/03/2024", with or without a time.</summary>
    private static bool IsIsoDate(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens) =>
        tokens.Length >= 5
        && tokens[0].Kind == TokenKind.Number && tokens[2].Kind == TokenKind.Number && (tokens[4].Flags & TokenFlags.HasDigit) != 0
        && text[tokens[1].Start] is '-' or '/' or '.' && text[tokens[3].Start] == text[tokens[1].Start]
        && (tokens[0].Length == 4 || tokens[4].Length == 4);

    private static bool HasComma(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (text[token.Start] is ',' or '|' or '(' or '/' or '-' or '–' or '—')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAgencyInBrackets(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (NewsWords.Agencies.Contains(tokens[i].Hash) && text[tokens[i - 1].Start] is '(' or '/' or '[')
            {
                return true;
            }
        }

        return false;
    }
}
