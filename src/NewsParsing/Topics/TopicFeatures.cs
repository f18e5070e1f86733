namespace NewsParsing;

/// <summary>
/// The features of topic models: words, and pairs of neighbouring words of a sentence, as 32-bit keys. Training and scoring read a text
/// through this type alone, so that both see the same. Repeated paragraphs count once, boilerplate not at all.
/// </summary>
internal ref struct TopicFeatures(in SegmentedText text)
{
    private readonly ReadOnlySpan<ParagraphInfo> _paragraphs = text.Paragraphs;
    private readonly ReadOnlySpan<Token> _tokens = text.Tokens;
    private int _paragraph = -1;
    private int _next;
    private int _end;
    private int _previous = -1;

    /// <summary>Index of the current word in the tokens of the text.</summary>
    public int Token { get; private set; } = -1;

    /// <summary>Index of the word before it in its sentence, or -1.</summary>
    public readonly int Previous => _previous;

    /// <summary>Key of the current word.</summary>
    public readonly uint Word => _tokens[Token].Hash;

    /// <summary>Key of the pair of the previous and the current word; only when <see cref="Previous"/> is not -1.</summary>
    public readonly uint Pair => PairOf(_tokens[_previous].Hash, _tokens[Token].Hash);

    /// <summary>Key of a pair of words; not symmetric.</summary>
    public static uint PairOf(uint first, uint second) => WordHash.Finish((first * 0x9E3779B1u) + (second ^ 0x5BD1E995u));

    /// <summary>Goes to the next word of two or more code units.</summary>
    public bool MoveNext()
    {
        _previous = Token;
        while (true)
        {
            while (_next == _end)
            {
                if (!MoveToNextParagraph())
                {
                    return false;
                }
            }

            var index = _next++;
            ref readonly var token = ref _tokens[index];
            if (token.StartsSentence)
            {
                _previous = -1;
            }

            if (token.IsWordOrNumber && token.Length > 1)
            {
                Token = index;
                return true;
            }
        }
    }

    private bool MoveToNextParagraph()
    {
        while (++_paragraph < _paragraphs.Length)
        {
            ref readonly var info = ref _paragraphs[_paragraph];
            if (info.IsFirst && info.Role != ParagraphRole.Boilerplate)
            {
                _next = info.FirstToken;
                _end = info.FirstToken + info.TokenCount;
                _previous = -1;
                return true;
            }
        }

        return false;
    }
}
