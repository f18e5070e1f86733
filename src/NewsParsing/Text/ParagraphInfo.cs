namespace NewsParsing;

/// <summary>A paragraph as the segmenter sees it.</summary>
internal struct ParagraphInfo
{
    public int Start;
    public int End;

    /// <summary>Index of the first token in <see cref="SegmentedText.Tokens"/>; identical paragraphs share their tokens.</summary>
    public int FirstToken;

    public int TokenCount;

    /// <summary>Number of tokens that are words or numbers.</summary>
    public int WordCount;

    /// <summary>Index of the first paragraph with the same UTF-16 code units, or -1 when this is the first.</summary>
    public int SameAs;

    public ParagraphRole Role;

    public readonly int Length => End - Start;

    public readonly bool IsFirst => SameAs < 0;
}
