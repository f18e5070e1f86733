namespace NewsParsing.Tests.Places;

/// <summary>A text with its tokens.</summary>
internal sealed class Scanned
{
    public Scanned(string text)
    {
        Text = text;
        var tokens = default(PooledList<Token>);
        WordScanner.Scan(text, 0, text.Length, ref tokens);
        Tokens = tokens.Items.ToArray();
        tokens.Dispose();
    }

    public string Text { get; }

    public Token[] Tokens { get; }

    public NameMatch Find(int index = 0, NameKind wanted = NameKind.Any) => Gazetteer.Default.Find(Text, Tokens, index, wanted);

    /// <summary>The words that a name takes.</summary>
    public string Words(int index, NameMatch match) => match.IsEmpty ? "" : Text[Tokens[index].Start..Tokens[index + match.TokenCount - 1].End];

    /// <summary>All places named, left to right, the longest names first.</summary>
    public PlaceMention[] Mentions()
    {
        var mentions = new List<PlaceMention>();
        for (var i = 0; i < Tokens.Length;)
        {
            var match = Find(i, NameKind.AnyPlace);
            if (match.IsEmpty || !Fits(match, i))
            {
                i++;
                continue;
            }

            mentions.Add(new() { FirstToken = i, TokenCount = match.TokenCount, Match = match });
            i += match.TokenCount;
        }

        return [.. mentions];
    }

    private bool Fits(NameMatch match, int index)
    {
        foreach (var entry in Gazetteer.Default.Entries(match))
        {
            if ((entry.Kind & NameKind.AnyPlace) != 0 && entry.Fits(Tokens.AsSpan(index, match.TokenCount)))
            {
                return true;
            }
        }

        return false;
    }
}
