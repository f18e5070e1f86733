namespace NewsParsing;

/// <summary>
/// Joins the names of one person inside an article: full names first, then surnames, initials and given names. Two full names with the same
/// surname are two people unless one is the other with an initial or a middle name. A bare surname of several people goes to the one whose full
/// name or title stands last before it in the same paragraph, else to nobody.
/// </summary>
internal ref struct PersonMerger(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
{
    /// <summary>People of one surname that a name is compared with: more are a list, and the work stays linear.</summary>
    private const int MostNamesakes = 16;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private PooledIndex _byName;
    private PooledIndex _byFirstTwo;
    private PooledIndex _byLast;
    private PooledIndex _byFirst;

    /// <summary>Makes a person of every full name.</summary>
    public void AddFullNames(Span<Mention> mentions, ref PooledList<ActorDraft> actors)
    {
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Kind == MentionKind.Person && mentions[i].Actor < 0 && WordCount(mentions[i]) > 1 && !IsKnownSurname(mentions[i]))
            {
                Join(mentions, i, FindFull(mentions, actors.Items, i), ref actors);
            }
        }
    }

    /// <summary>Gives surnames and given names to the people they belong to; a name with a title makes a person when nobody fits.</summary>
    public readonly void AddShortNames(Span<Mention> mentions, ref PooledList<ActorDraft> actors)
    {
        for (var i = 0; i < mentions.Length; i++)
        {
            ref var mention = ref mentions[i];
            if (mention.Actor >= 0)
            {
                if (mention.Kind == MentionKind.Person)
                {
                    actors[mention.Actor].LastParagraph = mention.Paragraph;
                }

                continue;
            }

            if (mention.Kind is MentionKind.Person or MentionKind.Unknown || (mention.Kind == MentionKind.Place && IsFreePlace(mention)))
            {
                var person = FindShort(mention, actors.Items);
                if (person >= 0)
                {
                    mention.Kind = MentionKind.Person;
                    mention.Actor = person;
                    actors[person].Learn(mention);
                }
            }
        }
    }

    /// <summary>Makes people of the single names that stand with a title and belong to nobody else.</summary>
    public void AddTitledNames(Span<Mention> mentions, ref PooledList<ActorDraft> actors)
    {
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Kind == MentionKind.Person && mentions[i].Actor < 0 && WordCount(mentions[i]) == 1)
            {
                var known = _byName.Find(NameKey.Of(NameOf(mentions[i])));
                var hasNamesakes = known < 0 && _byLast.Find(LastKey(mentions[i], 1)) >= 0;
                if (!hasNamesakes)
                {
                    Join(mentions, i, known, ref actors);
                }
            }
        }
    }

    public void Dispose()
    {
        _byName.Dispose();
        _byFirstTwo.Dispose();
        _byLast.Dispose();
        _byFirst.Dispose();
    }

    private readonly ReadOnlySpan<Token> NameOf(in Mention mention) => _tokens.Slice(mention.FirstToken, mention.TokenCount);

    /// <summary>Words that stand apart; "Shaw-Ogden" and "O'Neill" are one.</summary>
    private readonly int WordCount(in Mention mention)
    {
        var count = 0;
        var name = NameOf(mention);
        for (var i = 0; i < name.Length; i++)
        {
            count += name[i].Kind == TokenKind.Word && (i == 0 || name[i].HasSpaceBefore || IsDotted(name, i)) ? 1 : 0;
        }

        return count;
    }

    private static bool IsDotted(ReadOnlySpan<Token> name, int index) => name[index - 1].Hash == EntityWords.FullStop;

    /// <summary>The last words of a name from the one with that number, 1 for the last; "Jr" and the like do not count.</summary>
    private readonly ulong LastKey(in Mention mention, int words)
    {
        var name = NameOf(mention);
        var end = name.Length;
        while (end > 1 && (name[end - 1].Kind == TokenKind.Mark || s_suffixes.Contains(name[end - 1].Hash)))
        {
            end--;
        }

        var start = end - 1;
        for (; start > 0; start--)
        {
            var isStart = name[start].Kind == TokenKind.Word && (name[start].HasSpaceBefore || IsDotted(name, start));
            if (isStart && --words == 0)
            {
                break;
            }
        }

        return NameKey.Of(name[start..end]);
    }

    private readonly ulong FirstKey(in Mention mention)
    {
        var name = NameOf(mention);
        var end = 1;
        while (end < name.Length && !name[end].HasSpaceBefore && name[end].Hash != EntityWords.FullStop)
        {
            end++;
        }

        return NameKey.Of(name[..end]);
    }

    private static readonly HashSet<uint> s_suffixes = WordSet.Of("jr sr ii iii iv");

    private void Join(Span<Mention> mentions, int index, int person, ref PooledList<ActorDraft> actors)
    {
        ref var mention = ref mentions[index];
        if (person < 0)
        {
            person = actors.Count;
            var draft = ActorDraft.Of(ActorKind.Person, index);
            var last = LastKey(mention, 1);
            var first = FirstKey(mention);
            draft.NextOfLast = _byLast.Find(last);
            _byLast.Set(last, person);
            draft.NextOfFirst = _byFirst.Find(first);
            _byFirst.Set(first, person);
            actors.Add(draft);
        }
        else if (mention.TokenCount > mentions[actors[person].Name].TokenCount)
        {
            actors[person].Name = index;
        }

        _byName.Set(NameKey.Of(NameOf(mention)), person);
        if (FirstTwo(mention) is var two and not 0 && _byFirstTwo.Find(two) < 0)
        {
            _byFirstTwo.Set(two, person);
        }

        if (WordCount(mention) > 2 && LastKey(mention, 2) is var lastTwo && _byName.Find(lastTwo) < 0)
        {
            _byName.Set(lastTwo, person); // "García Márquez"
        }

        mention.Actor = person;
        actors[person].Learn(mention);
    }

    /// <summary>The key of the first two words when both are written out, so that a second surname or "Jr" does not part two names; or 0.</summary>
    private readonly ulong FirstTwo(in Mention mention)
    {
        var name = NameOf(mention);
        return name.Length > 1 && name[0].Length > 1 && name[1].Length > 1 && name[1].Casing != Casing.Lower
            ? NameKey.Of(name[..2])
            : 0;
    }

    private readonly int FindFull(ReadOnlySpan<Mention> mentions, ReadOnlySpan<ActorDraft> actors, int index)
    {
        ref readonly var mention = ref mentions[index];
        var exact = _byName.Find(NameKey.Of(NameOf(mention)));
        if (exact >= 0)
        {
            return exact;
        }

        var two = FirstTwo(mention);
        var byTwo = two == 0 ? -1 : _byFirstTwo.Find(two);
        if (byTwo >= 0 && (mention.TokenCount == 2 || mentions[actors[byTwo].Name].TokenCount == 2))
        {
            return byTwo;
        }

        var person = _byLast.Find(LastKey(mention, 1));
        for (var steps = 0; person >= 0 && steps < MostNamesakes; steps++)
        {
            if (IsSameFirstName(mention, mentions[actors[person].Name]))
            {
                return person;
            }

            person = actors[person].NextOfLast;
        }

        return -1;
    }

    /// <summary>The same given name, or an initial of it.</summary>
    private readonly bool IsSameFirstName(in Mention a, in Mention b)
    {
        ref readonly var first = ref _tokens[a.FirstToken];
        ref readonly var other = ref _tokens[b.FirstToken];
        return first.Hash == other.Hash
            || ((first.Length == 1 || other.Length == 1) && CharTable.Folded[_text[first.Start]] == CharTable.Folded[_text[other.Start]]);
    }

    private readonly bool IsKnownSurname(in Mention mention) => IsSurnameWithParticles(mention) && _byLast.Find(LastKey(mention, 1)) >= 0;

    /// <summary>"Van den Berg", "De la Croix": everything before the last word is a particle.</summary>
    private readonly bool IsSurnameWithParticles(in Mention mention)
    {
        var name = NameOf(mention);
        for (var i = 0; i < name.Length - 1; i++)
        {
            if (!EntityWords.Particles.Contains(name[i].Hash))
            {
                return false;
            }
        }

        return true;
    }

    private readonly int FindShort(in Mention mention, ReadOnlySpan<ActorDraft> actors)
    {
        if (WordCount(mention) > 1)
        {
            var exact = _byName.Find(NameKey.Of(NameOf(mention)));
            return exact >= 0 || !IsSurnameWithParticles(mention) ? exact : Choose(_byLast.Find(LastKey(mention, 1)), mention.Paragraph, actors, byFirst: false);
        }

        var word = NameKey.Of(NameOf(mention));
        var byLast = _byLast.Find(word);
        if (byLast >= 0)
        {
            return Choose(byLast, mention.Paragraph, actors, byFirst: false);
        }

        return Choose(_byFirst.Find(word), mention.Paragraph, actors, byFirst: true);
    }

    /// <summary>The only person of a chain, or the only one named last in this paragraph.</summary>
    private static int Choose(int person, int paragraph, ReadOnlySpan<ActorDraft> actors, bool byFirst)
    {
        if (person < 0)
        {
            return -1;
        }

        var only = byFirst ? actors[person].NextOfFirst < 0 : actors[person].NextOfLast < 0;
        if (only)
        {
            return person;
        }

        var chosen = -1;
        for (var steps = 0; person >= 0 && steps < MostNamesakes; steps++)
        {
            if (actors[person].LastParagraph == paragraph)
            {
                if (chosen >= 0)
                {
                    return -1;
                }

                chosen = person;
            }

            person = byFirst ? actors[person].NextOfFirst : actors[person].NextOfLast;
        }

        return chosen;
    }

    /// <summary>A place that may as well be a surname; a country stays one.</summary>
    private readonly bool IsFreePlace(in Mention mention) => mention.Country < 0 && WordCount(mention) == 1
        && (mention.FirstToken == 0 || _tokens[mention.FirstToken].StartsSentence || !EntityWords.Locative.Contains(_tokens[mention.FirstToken - 1].Hash));
}
