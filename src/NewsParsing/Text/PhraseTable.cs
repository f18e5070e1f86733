namespace NewsParsing;

/// <summary>
/// Phrases that are looked up in the words of a paragraph; marks between the words do not matter. In a phrase, <c>^</c> at the end asks for a
/// capitalised word or a number next, and <c>...</c> stands for up to six words.
/// </summary>
internal sealed class PhraseTable
{
    private const int LongestGap = 6;
    private const uint Gap = 0;
    private const int FilterWords = 64;

    private readonly Dictionary<uint, List<Phrase>> _byFirstWord = [];

    /// <summary>A bit for the low bits of each first word's hash: most words of a text start no phrase, and most of these are told here.</summary>
    private readonly ulong[] _firstWords = new ulong[FilterWords];

    private sealed record Phrase(uint[] Words, bool NeedsCapital);

    public PhraseTable(IEnumerable<string> phrases)
    {
        foreach (var line in phrases)
        {
            var words = Array.ConvertAll(line.TrimEnd('^', ' ').Split(' '), word => word == "..." ? Gap : WordHash.Of(word));
            _firstWords[words[0] / 64 % FilterWords] |= 1ul << (int)words[0];
            if (!_byFirstWord.TryGetValue(words[0], out var sameFirst))
            {
                _byFirstWord.Add(words[0], sameFirst = []);
            }

            sameFirst.Add(new Phrase(words, line.EndsWith('^')));
        }
    }

    /// <summary>A phrase starts at the token <paramref name="at"/>, which is a word.</summary>
    public bool IsAt(ReadOnlySpan<Token> tokens, int at) => Match(tokens[at..], whole: false);

    /// <summary>A phrase starts at the token <paramref name="at"/> and a colon or bar follows it.</summary>
    public bool IsLabelAt(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        var end = at;
        while (end < tokens.Length && tokens[end].IsWordOrNumber)
        {
            end++;
        }

        return end < tokens.Length && text[tokens[end].Start] is ':' or '|' && IsWhole(tokens[at..end]);
    }

    /// <summary>The words are a phrase from the first to the last.</summary>
    public bool IsWhole(ReadOnlySpan<Token> tokens) => FirstWord(tokens) is var at && at < tokens.Length && Match(tokens[at..], whole: true);

    /// <summary>A phrase starts at any word.</summary>
    public bool IsInside(ReadOnlySpan<Token> tokens)
    {
        for (var i = FirstWord(tokens); i < tokens.Length; i++)
        {
            if (tokens[i].IsWordOrNumber && Match(tokens[i..], whole: false))
            {
                return true;
            }
        }

        return false;
    }

    private bool Match(ReadOnlySpan<Token> tokens, bool whole)
    {
        var first = tokens[0].Hash;
        if ((_firstWords[first / 64 % FilterWords] >> (int)first & 1) == 0 || !_byFirstWord.TryGetValue(first, out var phrases))
        {
            return false;
        }

        foreach (var phrase in phrases)
        {
            var end = EndOf(phrase.Words, tokens);
            if (end > 0 && (whole ? FirstWord(tokens[end..]) == tokens.Length - end : !phrase.NeedsCapital || StartsHigh(tokens[end..])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index after the last token of the phrase, or 0.</summary>
    private static int EndOf(uint[] phrase, ReadOnlySpan<Token> tokens)
    {
        var at = 0;
        var skip = 0;
        foreach (var word in phrase)
        {
            if (word == Gap)
            {
                skip = LongestGap;
                continue;
            }

            at += FirstWord(tokens[at..]);
            for (; skip > 0 && at < tokens.Length && tokens[at].Hash != word; skip--)
            {
                at += 1 + FirstWord(tokens[(at + 1)..]);
            }

            if (at >= tokens.Length || tokens[at].Hash != word)
            {
                return 0;
            }

            skip = 0;
            at++;
        }

        return at;
    }

    private static bool StartsHigh(ReadOnlySpan<Token> rest) => rest.Length > 0 && (rest[0].IsCapitalised || rest[0].Kind == TokenKind.Number);

    private static int FirstWord(ReadOnlySpan<Token> tokens)
    {
        var at = 0;
        while (at < tokens.Length && !tokens[at].IsWordOrNumber)
        {
            at++;
        }

        return at;
    }
}
