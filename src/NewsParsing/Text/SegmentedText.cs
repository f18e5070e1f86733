namespace NewsParsing;

/// <summary>
/// The text cut into paragraphs and tokens: what every later stage reads. A view over rented buffers, valid until they are returned.
/// Tokens exist once per distinct paragraph; those of a repeat are those of its first occurrence, shifted.
/// </summary>
internal readonly ref struct SegmentedText(ReadOnlySpan<char> text, Span<ParagraphInfo> paragraphs, ReadOnlySpan<Token> tokens)
{
    public ReadOnlySpan<char> Text { get; } = text;

    public Span<ParagraphInfo> Paragraphs { get; } = paragraphs;

    /// <summary>The tokens of all distinct paragraphs, in the order of the text.</summary>
    public ReadOnlySpan<Token> Tokens { get; } = tokens;

    /// <summary>The tokens of a paragraph; for a repeat those of its first occurrence, with that one's offsets.</summary>
    public ReadOnlySpan<Token> TokensOf(int paragraph)
    {
        ref readonly var info = ref Paragraphs[paragraph];
        return Tokens.Slice(info.FirstToken, info.TokenCount);
    }

    /// <summary>What to add to a token's offsets to place it in this paragraph; 0 for a first occurrence.</summary>
    public int ShiftOf(int paragraph)
    {
        ref readonly var info = ref Paragraphs[paragraph];
        return info.IsFirst ? 0 : info.Start - Paragraphs[info.SameAs].Start;
    }
}
