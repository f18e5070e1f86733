namespace NewsParsing;

/// <summary>
/// Finds names where capital letters say nothing: in titles, in paragraphs in capitals, in bylines. Only names that the body uses, and in titles
/// those of the gazetteer, count.
/// </summary>
internal ref struct TitledNames(ReadOnlySpan<Token> tokens)
{
    private const NameKind Sure = NameKind.Country | NameKind.Demonym | NameKind.Seat | NameKind.Area;
    private const NameKind Named = NameKind.AnyPlace | NameKind.Seat | NameKind.Demonym | NameKind.PlaceDemonym | NameKind.Organisation;

    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private PooledIndex _known;

    /// <summary>Learns the names of the mentions that belong to an actor, and the surnames of people.</summary>
    public void Learn(ReadOnlySpan<Mention> mentions)
    {
        for (var i = 0; i < mentions.Length; i++)
        {
            ref readonly var mention = ref mentions[i];
            if ((mention.Kind is MentionKind.Person or MentionKind.Organization && mention.Actor >= 0) || (mention.Kind == MentionKind.Place && mention.Match.IsEmpty))
            {
                Learn(NameKey.Of(_tokens.Slice(mention.FirstToken, mention.TokenCount)), i);
                if (mention.Kind == MentionKind.Person && _tokens[mention.EndToken - 1].Kind == TokenKind.Word)
                {
                    Learn(NameKey.Of(_tokens.Slice(LastWord(mention), mention.EndToken - LastWord(mention))), i);
                }
            }
        }
    }

    public readonly void FindAll(in ParagraphText paragraph, ref PooledList<Mention> mentions)
    {
        for (var i = paragraph.Start; i < paragraph.End;)
        {
            if (!NameRun.MayStart(paragraph, i))
            {
                i++;
                continue;
            }

            var end = FindKnown(paragraph, i, mentions.Items, out var known);
            var match = paragraph.Role == ParagraphRole.Byline ? default : paragraph.Find(i, Named);
            if (end > 0 && end - i >= match.TokenCount)
            {
                mentions.Add(Mention.At(paragraph, i, end, mentions[known].Kind) with { Actor = mentions[known].Actor, Organisation = mentions[known].Organisation });
                i = end;
            }
            else if (!match.IsEmpty && IsName(paragraph, i, match))
            {
                MentionMaker.AddGazetteerName(paragraph, i, i + match.TokenCount, match, ref mentions);
                i += match.TokenCount;
            }
            else if (paragraph.Role != ParagraphRole.Byline && IsPerson(paragraph, i))
            {
                MentionMaker.AddPerson(paragraph, i, i + 2, ref mentions);
                i += 2;
            }
            else
            {
                i++;
            }
        }
    }

    public void Dispose() => _known.Dispose();

    /// <summary>Index of the first token of the surname, which may be "Shaw-Ogden".</summary>
    private readonly int LastWord(in Mention mention)
    {
        var at = mention.EndToken - 1;
        while (at > mention.FirstToken && !_tokens[at].HasSpaceBefore)
        {
            at--;
        }

        return at;
    }

    private void Learn(ulong key, int mention)
    {
        if (_known.Find(key) < 0)
        {
            _known.Set(key, mention);
        }
    }

    /// <summary>Index behind the longest known name at a token, or 0.</summary>
    private readonly int FindKnown(in ParagraphText paragraph, int start, ReadOnlySpan<Mention> mentions, out int mention)
    {
        var (key, best, words) = (0ul, 0, 0);
        mention = -1;
        for (var i = start; i < paragraph.End && words < NameKey.MaximumWords; i++)
        {
            if (_tokens[i].Kind == TokenKind.Mark)
            {
                continue;
            }

            words++;
            key = WordHash.Combine(key, _tokens[i].Hash);
            if (_known.Find(key) is >= 0 and var found && (words > 1 || !IsCommon(paragraph, start, mentions[found])))
            {
                (mention, best) = (found, i + 1);
            }
        }

        return best;
    }

    /// <summary>A surname that is also a word is not told from the word in a title, except where the title's words are known names throughout.</summary>
    private static bool IsCommon(in ParagraphText paragraph, int index, in Mention known) =>
        known.Kind != MentionKind.Person && EntityWords.Function.Contains(paragraph.Tokens[index].Hash);

    private static bool IsName(in ParagraphText paragraph, int start, NameMatch match)
    {
        var kinds = paragraph.KindsOf(match, start);
        var isShortWord = match.TokenCount == 1 && EntityWords.Function.Contains(paragraph.Tokens[start].Hash);
        if ((kinds & Named) == 0 || (isShortWord && (kinds & NameKind.Country) == 0))
        {
            return false;
        }

        if ((kinds & Sure) != 0)
        {
            return (kinds & NameKind.CommonWord) == 0 || (kinds & NameKind.Country) != 0;
        }

        if ((kinds & NameKind.CommonWord) != 0 && match.TokenCount == 1)
        {
            return false;
        }

        return (kinds & (NameKind.Organisation | NameKind.PlaceDemonym)) != 0
            || PlaceEvidence.IsPlace(paragraph, start, start + match.TokenCount, match, kinds);
    }

    private static bool IsPerson(in ParagraphText paragraph, int start)
    {
        if (!paragraph.IsCapitalised(start + 1) || !paragraph.GoesOn(start + 1))
        {
            return false;
        }

        var first = paragraph.KindsOf(paragraph.FindExactly(start, start + 1), start);
        var last = paragraph.KindsOf(paragraph.FindExactly(start + 1, start + 2), start + 1);
        return (first & NameKind.FirstName) != 0 && (last & NameKind.LastName) != 0 && ((first | last) & (NameKind.CommonWord | NameKind.Calendar | NameKind.Title)) == 0;
    }
}
