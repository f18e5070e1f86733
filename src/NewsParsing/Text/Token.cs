namespace NewsParsing;

/// <summary>A word, number or mark of the text: its UTF-16 span and its hash after folding.</summary>
internal struct Token
{
    public int Start;
    public int End;

    /// <summary><see cref="WordHash"/> of the folded characters; for a mark, of the folded mark.</summary>
    public uint Hash;

    public TokenKind Kind;
    public Casing Casing;
    public TokenFlags Flags;

    public readonly int Length => End - Start;

    public readonly bool IsWordOrNumber => Kind != TokenKind.Mark;

    public readonly bool StartsSentence => (Flags & TokenFlags.SentenceStart) != 0;

    public readonly bool HasSpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;

    public readonly bool IsCapitalised => Casing is Casing.Capitalised or Casing.Initial or Casing.Upper
        || (Casing == Casing.Mixed);

    public readonly ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>The same token in an identical paragraph that stands <paramref name="delta"/> code units later.</summary>
    public readonly Token Shift(int delta) => this with { Start = Start + delta, End = End + delta };
}
