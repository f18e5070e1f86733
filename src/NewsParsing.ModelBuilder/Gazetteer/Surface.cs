using System.Text;

namespace NewsParsing.ModelBuilder;

/// <summary>A name as the gazetteer stores it: its folded tokens, as the scanner cuts them, and the hashes of its beginnings.</summary>
internal sealed class Surface
{
    private Surface(string original, string text, uint hash, int tokenCount)
    {
        Original = original;
        Text = text;
        Hash = hash;
        TokenCount = tokenCount;
    }

    /// <summary>The name as it was given.</summary>
    public string Original { get; }

    /// <summary>Folded tokens with a space between; the key of the name.</summary>
    public string Text { get; }

    public uint Hash { get; }

    public int TokenCount { get; }

    /// <summary>Null when the name has no token, too many, or more characters than a length byte tells.</summary>
    public static Surface? Of(string name)
    {
        name = name.Replace('\u02BC', '\'').Replace('\u02BB', '\''); // letters in Unicode; news writes apostrophes
        var tokens = default(PooledList<Token>);
        try
        {
            WordScanner.Scan(name, 0, name.Length, ref tokens);
            if (tokens.Count is 0 or > GazetteerFormat.MaximumTokens)
            {
                return null;
            }

            var text = new StringBuilder();
            var state = 0ul;
            for (var i = 0; i < tokens.Count; i++)
            {
                text.Append(i > 0 ? " " : "");
                text.Append(Fold(tokens[i].Of(name)));
                state = WordHash.Combine(state, tokens[i].Hash);
            }

            var folded = text.ToString();
            return Encode(folded).Length > byte.MaxValue ? null : new(name, folded, GazetteerFormat.NameHash(state), tokens.Count);
        }
        finally
        {
            tokens.Dispose();
        }
    }

    /// <summary>The folded form of a text: lower case, one form of each quote and dash.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        var folding = new FoldedChars(text);
        while (folding.MoveNext())
        {
            folded.Append(folding.Current);
        }

        return folded.ToString();
    }

    /// <summary>The bytes of a folded text in the payload.</summary>
    public static byte[] Encode(string folded)
    {
        var bytes = new byte[3 * folded.Length];
        var length = 0;
        foreach (var c in folded)
        {
            length += GazetteerFormat.Encode(c, bytes.AsSpan(length));
        }

        return bytes[..length];
    }
}
