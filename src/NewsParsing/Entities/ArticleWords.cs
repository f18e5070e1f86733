namespace NewsParsing;

/// <summary>
/// How the words of an article are written where capital letters mean something: inside the sentences of running text. Tells names from words
/// that only start a sentence or stand in a title.
/// </summary>
internal struct ArticleWords : IDisposable
{
    private const int Capital = 1;
    private const int Lower = 2;

    private PooledIndex _seen;

    public void Add(in ParagraphText paragraph)
    {
        if (paragraph.Casing != ParagraphCasing.Running)
        {
            return;
        }

        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            ref readonly var token = ref paragraph.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Casing == Casing.None)
            {
                continue;
            }

            var mark = token.Casing == Casing.Lower ? Lower : paragraph.IsStartLike(i) ? 0 : Capital;
            var seen = _seen.Find(token.Hash);
            if (mark > 0 && (seen < 0 || (seen & mark) == 0))
            {
                _seen.Set(token.Hash, Math.Max(seen, 0) | mark);
            }
        }
    }

    /// <summary>The word is capitalised inside a sentence somewhere.</summary>
    public readonly bool IsCapitalised(uint word) => _seen.Find(word) is > 0 and var seen && (seen & Capital) != 0;

    /// <summary>The word is in lower case somewhere.</summary>
    public readonly bool IsLower(uint word) => _seen.Find(word) is > 0 and var seen && (seen & Lower) != 0;

    public void Dispose() => _seen.Dispose();
}
