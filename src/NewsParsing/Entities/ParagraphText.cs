namespace NewsParsing;

/// <summary>How the capital letters of a paragraph are to be read.</summary>
internal enum ParagraphCasing : byte
{
    /// <summary>Names are capitalised, other words are not.</summary>
    Running,

    /// <summary>Every word of weight is capitalised ("Senate Passes Budget"): capitals say nothing.</summary>
    Titled,

    /// <summary>Everything is in capitals.</summary>
    Capitals,
}

/// <summary>A paragraph as the entity rules see it. Indices are those of the article's tokens; names never reach over its end.</summary>
internal readonly ref struct ParagraphText
{
    /// <summary>A longer paragraph of capitalised words is a list of names.</summary>
    private const int LongestTitle = 40;

    private readonly Gazetteer _gazetteer;

    public ParagraphText(in SegmentedText text, int paragraph, Gazetteer gazetteer)
    {
        ref readonly var info = ref text.Paragraphs[paragraph];
        Text = text.Text;
        Index = paragraph;
        Start = info.FirstToken;
        End = info.FirstToken + info.TokenCount;
        Tokens = text.Tokens[..End];
        Role = info.Role;
        _gazetteer = gazetteer;
        Casing = CasingOf(Tokens[Start..]);
    }

    public ReadOnlySpan<char> Text { get; }

    /// <summary>The tokens from the beginning of the article to the end of this paragraph.</summary>
    public ReadOnlySpan<Token> Tokens { get; }

    public int Index { get; }

    public int Start { get; }

    public int End { get; }

    public ParagraphRole Role { get; }

    public ParagraphCasing Casing { get; }

    /// <summary>The longest name of the gazetteer at a token.</summary>
    public NameMatch Find(int index, NameKind wanted) => _gazetteer.Find(Text, Tokens, index, wanted);

    /// <summary>The name that these tokens are as a whole.</summary>
    public NameMatch FindExactly(int start, int end) => _gazetteer.FindExactly(Text, Tokens[start..end]);

    /// <summary>The meanings that a match can have in the way it is written here.</summary>
    public NameKind KindsOf(NameMatch match, int start)
    {
        var kinds = NameKind.None;
        var written = Tokens.Slice(start, match.TokenCount);
        foreach (var entry in _gazetteer.Entries(match))
        {
            kinds |= entry.Fits(written) ? entry.Kind : NameKind.None;
        }

        return kinds;
    }

    /// <summary>The first fitting meaning among the wanted kinds.</summary>
    public bool TryEntry(NameMatch match, int start, NameKind wanted, out NameEntry found)
    {
        var written = Tokens.Slice(start, match.TokenCount);
        foreach (var entry in _gazetteer.Entries(match))
        {
            if ((entry.Kind & wanted) != 0 && entry.Fits(written))
            {
                found = entry;
                return true;
            }
        }

        found = default;
        return false;
    }

    /// <summary>The country of a place, or <see cref="Mention.None"/>.</summary>
    public int CountryOf(int place) => _gazetteer.Place(place).Country is var country && country == PlaceRecord.NoCountry ? Mention.None : country;

    /// <summary>The highest prominence among the places that a name can mean.</summary>
    public int ProminenceOf(NameMatch match, int start)
    {
        var highest = 0;
        var written = Tokens.Slice(start, match.TokenCount);
        foreach (var entry in _gazetteer.Entries(match))
        {
            if ((entry.Kind & NameKind.AnyPlace) != 0 && entry.Fits(written))
            {
                highest = Math.Max(highest, _gazetteer.Place(entry.Value).Prominence);
            }
        }

        return highest;
    }

    public bool IsWord(int index, uint hash) => index >= Start && index < End && Tokens[index].Hash == hash;

    public bool IsIn(int index, HashSet<uint> words) => index >= Start && index < End && words.Contains(Tokens[index].Hash);

    /// <summary>A word with a capital letter; a number is none.</summary>
    public bool IsCapitalised(int index) => index >= Start && index < End && Tokens[index].Kind == TokenKind.Word && Tokens[index].IsCapitalised;

    /// <summary>A word that is no name by its letters: in lower case, or any where capitals say nothing.</summary>
    public bool IsPlain(int index) => IsLower(index) || (Casing != ParagraphCasing.Running && index >= Start && index < End && Tokens[index].Kind == TokenKind.Word);

    /// <summary>The word is an ordinary one in the language as a whole.</summary>
    public bool IsOrdinary(int index) => TryEntry(FindExactly(index, index + 1), index, NameKind.CommonWord, out var entry) && entry.Value > 0;

    public bool IsLower(int index) => index >= Start && index < End && Tokens[index].Casing == NewsParsing.Casing.Lower;

    /// <summary>The token stands in the same sentence as the one before it.</summary>
    public bool GoesOn(int index) => index > Start && index < End && !Tokens[index].StartsSentence;

    /// <summary>"'s" or a bare apostrophe after a plural, directly behind a word.</summary>
    public int PossessiveEnd(int index)
    {
        if (!IsWord(index, EntityWords.Apostrophe) || Tokens[index].HasSpaceBefore)
        {
            return index;
        }

        if (IsWord(index + 1, EntityWords.S) && !Tokens[index + 1].HasSpaceBefore)
        {
            return index + 2;
        }

        var endsInS = Text[Tokens[index - 1].End - 1] is 's' or 'S';
        return endsInS && index + 1 < End && Tokens[index + 1].HasSpaceBefore && !IsQuoted(index) ? index + 1 : index;
    }

    /// <summary>The first token of a sentence or of what is quoted, or what follows a colon or bullet: capital letters need not mean a name.</summary>
    public bool IsStartLike(int index)
    {
        if (index <= Start || Tokens[index].StartsSentence)
        {
            return true;
        }

        ref readonly var previous = ref Tokens[index - 1];
        return previous.Kind == TokenKind.Mark
            && (previous.StartsSentence || index - 1 == Start || (previous.Hash == EntityWords.Quote && !Tokens[index].HasSpaceBefore)
                || previous.Hash == EntityWords.Colon || (previous.Hash == EntityWords.Apostrophe && previous.HasSpaceBefore)
                || IsDash(index - 1) || Text[previous.Start] is '•' or '…' or '|' or '*');
    }

    private bool IsDash(int index) => Tokens[index].Hash == EntityWords.Hyphen && Tokens[index].HasSpaceBefore && Tokens[index + 1].HasSpaceBefore;

    /// <summary>A single quote opened before, not far away.</summary>
    private bool IsQuoted(int index)
    {
        for (var i = index - 1; i >= Math.Max(Start, index - 12); i--)
        {
            if (Tokens[i].Hash == EntityWords.Apostrophe && Tokens[i].HasSpaceBefore)
            {
                return true;
            }
        }

        return false;
    }

    private static ParagraphCasing CasingOf(ReadOnlySpan<Token> tokens)
    {
        int words = 0, capitalised = 0, upper = 0, lower = 0, others = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind != TokenKind.Word || token.Casing == NewsParsing.Casing.None)
            {
                others++;
                continue;
            }

            upper += token.Casing is NewsParsing.Casing.Upper or NewsParsing.Casing.Initial ? 1 : 0;
            lower += token.Casing == NewsParsing.Casing.Lower ? 1 : 0;
            if (!token.StartsSentence && !NewsWords.SmallWords.Contains(token.Hash))
            {
                words++;
                capitalised += token.IsCapitalised ? 1 : 0;
            }
        }

        if (lower == 0 && upper >= 3)
        {
            return ParagraphCasing.Capitals;
        }

        var isList = others * 3 > words || tokens.Length > LongestTitle;
        return !isList && words >= 3 && capitalised * 4 >= words * 3 ? ParagraphCasing.Titled : ParagraphCasing.Running;
    }
}
