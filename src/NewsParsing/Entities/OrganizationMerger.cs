namespace NewsParsing;

/// <summary>
/// Joins the names of one organisation inside an article: the same words, names that the gazetteer knows for the same one, the short form in
/// brackets, the initials, and the first word of a longer name where it is no word of its own.
/// </summary>
internal ref struct OrganizationMerger(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Gazetteer gazetteer)
{
    private const ulong GazetteerKey = 1ul << 40;
    private const int FewestInitials = 2;
    private const int ShortestFirstWord = 3;
    private const NameKind OwnMeaning = NameKind.AnyPlace | NameKind.Demonym | NameKind.PlaceDemonym | NameKind.People | NameKind.FirstName | NameKind.LastName
        | NameKind.OrganisationWord | NameKind.CommonWord | NameKind.Title | NameKind.NotAName | NameKind.Calendar;

    private static readonly HashSet<uint> s_legalForms = WordSet.Of("inc corp corporation incorporated ltd limited llc llp plc ag sa se nv bv co gmbh spa ab asa oyj holdings group");

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly Gazetteer _gazetteer = gazetteer;
    private PooledIndex _byName;
    private PooledIndex _byShort;

    public void AddNames(Span<Mention> mentions, ref PooledList<ActorDraft> actors)
    {
        for (var i = 0; i < mentions.Length; i++) // full names before their short forms
        {
            if (mentions[i].Kind == MentionKind.Organization && mentions[i].Actor < 0 && !IsAcronym(mentions[i]))
            {
                Join(mentions, i, ref actors);
            }
        }

        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Kind == MentionKind.Organization && mentions[i].Actor < 0)
            {
                Join(mentions, i, ref actors);
            }
        }
    }

    /// <summary>Names that look like people's, but are an organisation's without its legal form ("Peach Waste" of "Peach Waste Inc").</summary>
    public readonly void AddBareNames(Span<Mention> mentions, ref PooledList<ActorDraft> actors)
    {
        foreach (ref var mention in mentions)
        {
            if (mention.Kind is MentionKind.Person or MentionKind.Unknown && mention.Actor < 0 && mention.TitleCount == 0 && _byName.Find(NameKey.Of(NameOf(mention))) is >= 0 and var actor)
            {
                mention.Kind = MentionKind.Organization;
                mention.Actor = actor;
                actors[actor].LastParagraph = mention.Paragraph;
            }
        }
    }

    /// <summary>Gives names that nothing else explains to the organisations that they are short for.</summary>
    public readonly void AddShortNames(Span<Mention> mentions, ref PooledList<ActorDraft> actors)
    {
        foreach (ref var mention in mentions)
        {
            if (mention.Kind == MentionKind.Unknown && mention.Actor < 0 && Find(mention) is >= 0 and var actor)
            {
                mention.Kind = MentionKind.Organization;
                mention.Actor = actor;
                actors[actor].LastParagraph = mention.Paragraph;
            }
        }
    }

    public void Dispose()
    {
        _byName.Dispose();
        _byShort.Dispose();
    }

    private readonly ReadOnlySpan<Token> NameOf(in Mention mention) => _tokens.Slice(mention.FirstToken, mention.TokenCount);

    private readonly bool IsAcronym(in Mention mention) => mention.TokenCount == 1 && _tokens[mention.FirstToken].Casing == Casing.Upper && mention.Organisation < 0;

    private readonly int Find(in Mention mention)
    {
        var key = NameKey.Of(NameOf(mention));
        var actor = _byName.Find(key);
        return actor >= 0 || mention.TokenCount > 1 ? actor : _byShort.Find(key);
    }

    private void Join(Span<Mention> mentions, int index, ref PooledList<ActorDraft> actors)
    {
        ref var mention = ref mentions[index];
        var actor = mention.AliasOf >= 0 ? mentions[mention.AliasOf].Actor : -1;
        var known = mention.Organisation >= 0 ? GazetteerKey + (ulong)mention.Organisation : 0;
        actor = actor < 0 ? Find(mention) : actor;
        actor = actor < 0 && known != 0 ? _byName.Find(known) : actor;
        if (actor < 0)
        {
            actor = actors.Count;
            actors.Add(ActorDraft.Of(ActorKind.Organization, index));
        }
        else if (mention.TokenCount > mentions[actors[actor].Name].TokenCount)
        {
            actors[actor].Name = index;
        }

        mention.Actor = actor;
        actors[actor].Learn(mention);
        _byName.Set(NameKey.Of(NameOf(mention)), actor);
        if (known != 0)
        {
            _byName.Set(known, actor);
        }

        AddShortForms(mention, actor);
    }

    private void AddShortForms(in Mention mention, int actor)
    {
        var name = NameOf(mention);
        if (name.Length < 2)
        {
            return;
        }

        var bare = name.Length;
        while (bare > 1 && (name[bare - 1].Kind == TokenKind.Mark || s_legalForms.Contains(name[bare - 1].Hash)))
        {
            bare--;
        }

        if (bare < name.Length && _byName.Find(NameKey.Of(name[..bare])) < 0)
        {
            _byName.Set(NameKey.Of(name[..bare]), actor);
        }

        var initials = NameKey.Of(NameKey.InitialsOf(_text, name, out var count));
        if (count >= FewestInitials && _byShort.Find(initials) < 0)
        {
            _byShort.Set(initials, actor);
        }

        var first = name[0].Hash == EntityWords.The ? 1 : 0;
        var word = NameKey.Of(name[first].Hash);
        if (name[first].Length >= ShortestFirstWord && _byShort.Find(word) < 0 && !_gazetteer.FindExactly(_text, name.Slice(first, 1)).Has(OwnMeaning))
        {
            _byShort.Set(word, actor);
        }
    }
}
