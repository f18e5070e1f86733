namespace NewsParsing;

/// <summary>Hashes of the words of a name; marks and an article before it do not count.</summary>
internal static class NameKey
{
    /// <summary>No name that is looked up has more words.</summary>
    public const int MaximumWords = 8;

    public static ulong Of(ReadOnlySpan<Token> name)
    {
        var key = 0ul;
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i].Kind != TokenKind.Mark && (i > 0 || name[i].Hash != EntityWords.The))
            {
                key = WordHash.Combine(key, name[i].Hash);
            }
        }

        return key;
    }

    public static ulong Of(uint word) => WordHash.Combine(0, word);

    /// <summary>The hash of the first letters of the capitalised words, as the scanner would give it for an acronym.</summary>
    public static uint InitialsOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> name, out int count)
    {
        var hash = WordHash.Seed;
        count = 0;
        foreach (ref readonly var token in name)
        {
            if (token.Kind == TokenKind.Word && token.IsCapitalised && token.Hash != EntityWords.The)
            {
                hash = WordHash.Add(hash, CharTable.Folded[text[token.Start]]);
                count++;
            }
        }

        return WordHash.Finish(hash);
    }
}
