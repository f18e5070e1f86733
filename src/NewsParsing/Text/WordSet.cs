namespace NewsParsing;

/// <summary>Makes sets of words that tokens are looked up in by their <see cref="Token.Hash"/>.</summary>
internal static class WordSet
{
    /// <summary>The words, parted by single blanks.</summary>
    public static HashSet<uint> Of(string words)
    {
        var hashes = new HashSet<uint>();
        foreach (var word in words.Split(' '))
        {
            hashes.Add(WordHash.Of(word));
        }

        return hashes;
    }
}
