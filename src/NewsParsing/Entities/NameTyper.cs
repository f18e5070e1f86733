namespace NewsParsing;

/// <summary>Splits runs of capitalised words into names and decides what each is, by the gazetteer and by what stands around it.</summary>
internal static class NameTyper
{
    private const NameKind Places = NameKind.AnyPlace | NameKind.Seat | NameKind.OrganisationSeat;
    private const NameKind Adjectives = NameKind.Demonym | NameKind.PlaceDemonym | NameKind.People;
    private const NameKind Named = Places | Adjectives | NameKind.Organisation;
    private const NameKind Nothing = NameKind.Calendar | NameKind.NotAName;
    private const int LongestPerson = 5;
    private const int LongestAcronym = 6;

    /// <summary>Makes the mentions of a paragraph of running text.</summary>
    public static void FindAll(in ParagraphText paragraph, in ArticleWords words, ref PooledList<Mention> mentions)
    {
        for (var i = paragraph.Start; i < paragraph.End;)
        {
            if (!NameRun.MayStart(paragraph, i) || !CountsAsName(paragraph, words, i))
            {
                i++;
                continue;
            }

            var end = NameRun.EndOf(paragraph, i);
            for (var at = i; at < end;)
            {
                at = NameRun.MayStart(paragraph, at) ? Take(paragraph, words, at, ref end, ref mentions) : at + 1;
            }

            i = mentions.Count == 0 ? end : Math.Max(end, Math.Min(mentions[mentions.Count - 1].EndToken, paragraph.End)); // behind a short form in brackets
        }
    }

    /// <summary>A capital letter that starts a sentence makes a name only of a word that is one elsewhere, or that no text writes small.</summary>
    private static bool CountsAsName(in ParagraphText paragraph, in ArticleWords words, int index)
    {
        if (!paragraph.IsStartLike(index))
        {
            return true;
        }

        ref readonly var token = ref paragraph.Tokens[index];
        var match = paragraph.Find(index, NameKind.Any);
        var kinds = paragraph.KindsOf(match, index);
        if (match.TokenCount > 1 && (kinds & (Named | Nothing | NameKind.Title)) != 0)
        {
            return true;
        }

        if (EntityWords.Particles.Contains(token.Hash) && NameRun.EndOf(paragraph, index) > index + 1)
        {
            return true; // "De la Croix said"
        }

        if (EntityWords.Function.Contains(token.Hash) && token.Casing != Casing.Upper)
        {
            return false;
        }

        var startsRun = index + 1 < paragraph.End && paragraph.GoesOn(index + 1) && NameRun.EndOf(paragraph, index) > index + 1;
        if (words.IsLower(token.Hash) && (kinds & NameKind.Title) == 0)
        {
            return (kinds & (NameKind.Country | NameKind.FirstName)) != 0 && (kinds & NameKind.CommonWord) == 0;
        }

        if (words.IsCapitalised(token.Hash) || (startsRun && (kinds & (NameKind.Title | NameKind.OrganisationWord)) != 0))
        {
            return true;
        }

        if ((kinds & NameKind.CommonWord) != 0)
        {
            return (kinds & (NameKind.Country | NameKind.Demonym | NameKind.Seat | NameKind.Organisation)) != 0 && token.Casing != Casing.Initial;
        }

        return startsRun || token.Casing != Casing.Initial; // a word that nobody knows: a name if something else explains it
    }

    /// <summary>Takes the name, title or other word at a token of a run and returns the index behind it.</summary>
    private static int Take(in ParagraphText paragraph, in ArticleWords words, int start, ref int end, ref PooledList<Mention> mentions)
    {
        var nothing = paragraph.Find(start, Nothing);
        if ((paragraph.KindsOf(nothing, start) & Nothing) != 0 && !IsPartOfName(paragraph, start, nothing, end))
        {
            return start + nothing.TokenCount;
        }

        var match = paragraph.Find(start, Named);
        var kinds = paragraph.KindsOf(match, start) & Named;
        var matchEnd = kinds == NameKind.None ? start : start + match.TokenCount;
        end = Math.Max(end, matchEnd);
        var organizationEnd = OrganizationPattern.EndOf(paragraph, start, end, out var role);
        var title = paragraph.Find(start, NameKind.Title);
        if ((paragraph.KindsOf(title, start) & NameKind.Title) != 0 && organizationEnd == 0)
        {
            var behind = BehindTitle(paragraph, start + title.TokenCount);
            var isWhole = title.TokenCount >= matchEnd - start && (behind < end || title.TokenCount > 1 || !IsSurname(paragraph, words, start));
            if (isWhole && (matchEnd == start || behind < end || title.TokenCount > 1) && (kinds & (NameKind.Organisation | NameKind.Country)) == 0)
            {
                return behind;
            }
        }

        if ((kinds & NameKind.Organisation) != 0 && organizationEnd <= matchEnd)
        {
            MentionMaker.AddOrganization(paragraph, start, matchEnd, match, 0, ref mentions);
            return matchEnd;
        }

        if (kinds != NameKind.None && matchEnd < end)
        {
            var taken = TakeBeforeMore(paragraph, start, matchEnd, end, organizationEnd, role, match, kinds, ref mentions);
            if (taken > 0)
            {
                return taken;
            }
        }

        if (organizationEnd > matchEnd)
        {
            MentionMaker.AddOrganization(paragraph, start, organizationEnd, default, role, ref mentions);
            return organizationEnd;
        }

        if (matchEnd == end)
        {
            MentionMaker.AddGazetteerName(paragraph, start, end, match, ref mentions);
            return end;
        }

        if (InnerStart(paragraph, words, start, end) is > 0 and var inner)
        {
            return inner;
        }

        AddOther(paragraph, words, start, end, ref mentions);
        return end;
    }

    private static int BehindTitle(in ParagraphText paragraph, int end) =>
        paragraph.IsWord(end, EntityWords.FullStop) && !paragraph.Tokens[end].HasSpaceBefore ? end + 1 : end;

    private static bool IsSurname(in ParagraphText paragraph, in ArticleWords words, int index) =>
        words.IsCapitalised(paragraph.Tokens[index].Hash) && !words.IsLower(paragraph.Tokens[index].Hash)
        && (paragraph.KindsOf(paragraph.FindExactly(index, index + 1), index) & NameKind.LastName) != 0;

    /// <summary>Where the name starts behind a title ("Digital Minister Ann Bell") or an ordinary word ("Pollster Ann Bell") inside a run, or 0.</summary>
    private static int InnerStart(in ParagraphText paragraph, in ArticleWords words, int start, int end)
    {
        for (var i = end - 2; i > start; i--)
        {
            var title = paragraph.Find(i, NameKind.Title);
            if (paragraph.IsCapitalised(i) && paragraph.TryEntry(title, i, NameKind.Title, out var entry) && (TitleKind)entry.Value != TitleKind.Address
                && BehindTitle(paragraph, i + title.TokenCount) is var behind && behind < end
                && (paragraph.KindsOf(paragraph.FindExactly(i, i + 1), i) & NameKind.FirstName) == 0)
            {
                return behind;
            }
        }

        var first = paragraph.KindsOf(paragraph.FindExactly(start, start + 1), start);
        var isWord = paragraph.IsStartLike(start) || paragraph.IsOrdinary(start) || words.IsLower(paragraph.Tokens[start].Hash) || (first & NameKind.Agent) != 0;
        var startsName = (first & (NameKind.FirstName | NameKind.LastName)) == 0 && isWord && end - start > 2 && paragraph.Tokens[start + 1].Kind == TokenKind.Word
            && (paragraph.KindsOf(paragraph.FindExactly(start + 1, start + 2), start + 1) & NameKind.FirstName) != 0;
        return startsName ? start + 1 : 0;
    }

    /// <summary>A gazetteer's name that more capitalised words follow: part of a longer name, or a name of its own before one.</summary>
    private static int TakeBeforeMore(
        in ParagraphText paragraph, int start, int matchEnd, int end, int organizationEnd, int role, NameMatch match, NameKind kinds, ref PooledList<Mention> mentions)
    {
        if (organizationEnd > matchEnd)
        {
            if ((kinds & (NameKind.Demonym | NameKind.Country)) != 0 && EntityWords.GovernmentNouns.Contains(paragraph.Tokens[organizationEnd - 1].Hash))
            {
                MentionMaker.AddGazetteerName(paragraph, start, matchEnd, match, ref mentions);
                return organizationEnd;
            }

            MentionMaker.AddOrganization(paragraph, start, organizationEnd, match, role, ref mentions);
            return organizationEnd;
        }

        if ((kinds & NameKind.AnyPlace) != 0 && paragraph.IsIn(end - 1, EntityWords.PlaceLast) && end <= matchEnd + 2)
        {
            MentionMaker.AddPlace(paragraph, start, end, match, ref mentions);
            return end;
        }

        var first = paragraph.FindExactly(start, start + 1);
        var isFirstName = matchEnd == start + 1 && (paragraph.KindsOf(first, start) & NameKind.FirstName) != 0;
        var next = paragraph.KindsOf(paragraph.Find(matchEnd, NameKind.Any), matchEnd);
        var nextIsName = (next & (NameKind.Title | NameKind.Organisation | NameKind.Demonym | NameKind.Country)) == 0
            && ((next & NameKind.LastName) != 0 || (next & (NameKind.CommonWord | Named | Nothing)) == 0);
        var mustBePlace = (kinds & (NameKind.Country | NameKind.Demonym | NameKind.Seat)) != 0;
        if (isFirstName && nextIsName && (!mustBePlace || (next & NameKind.LastName) != 0) && !paragraph.IsIn(start - 1, EntityWords.Locative))
        {
            return 0;
        }

        if (paragraph.IsIn(matchEnd, EntityWords.Particles) && !mustBePlace)
        {
            MentionMaker.AddPlace(paragraph, start, end, default, ref mentions);
            return end;
        }

        if (mustBePlace || (next & NameKind.Title) != 0 || match.TokenCount > 1)
        {
            MentionMaker.AddGazetteerName(paragraph, start, matchEnd, match, ref mentions);
            return matchEnd;
        }

        if ((kinds & (Adjectives | NameKind.Area)) != 0)
        {
            return matchEnd;
        }

        return 0;
    }

    /// <summary>A name that the gazetteer does not hold as a whole.</summary>
    private static void AddOther(in ParagraphText paragraph, in ArticleWords words, int start, int end, ref PooledList<Mention> mentions)
    {
        if (OrganizationPattern.HasAcronymBehind(paragraph, start, end) && end > start + 1)
        {
            MentionMaker.AddOrganization(paragraph, start, end, default, 0, ref mentions);
            return;
        }

        if (end > start + 1 && (paragraph.IsIn(end - 1, EntityWords.PlaceLast) || paragraph.IsIn(start, EntityWords.PlaceFirst)))
        {
            MentionMaker.AddPlace(paragraph, start, end, default, ref mentions);
            return;
        }

        if (OrganizationPattern.IsLegislature(paragraph, start, end, out var role))
        {
            MentionMaker.AddOrganization(paragraph, start, end, default, role, ref mentions);
            return;
        }

        if (IsAcronym(paragraph, start, end))
        {
            mentions.Add(Mention.At(paragraph, start, end, MentionKind.Organization));
            return;
        }

        if (NameEvidence.IsOrganization(paragraph, start, end))
        {
            MentionMaker.AddOrganization(paragraph, start, end, default, 0, ref mentions);
            return;
        }

        var hasTitle = !PersonTitle.Before(paragraph, start).IsEmpty;
        if (hasTitle || (IsFullName(paragraph, words, start, end) && !(paragraph.IsWord(start - 1, EntityWords.The) && paragraph.GoesOn(start))))
        {
            MentionMaker.AddPerson(paragraph, start, end, ref mentions);
            return;
        }

        mentions.Add(Mention.At(paragraph, start, end, MentionKind.Unknown));
    }

    private static bool IsAcronym(in ParagraphText paragraph, int start, int end)
    {
        ref readonly var token = ref paragraph.Tokens[start];
        return end == start + 1 && token.Casing == Casing.Upper && token.Length is > 1 and <= LongestAcronym && (token.Flags & TokenFlags.HasDigit) == 0;
    }

    /// <summary>Two or more words of which one is a known given name or surname and none an ordinary word; or a name with an initial.</summary>
    private static bool IsFullName(in ParagraphText paragraph, in ArticleWords words, int start, int end)
    {
        int count = 0, known = 0, common = 0, initials = 0;
        for (var i = start; i < end; i++)
        {
            ref readonly var token = ref paragraph.Tokens[i];
            if (token.Kind != TokenKind.Word || !token.IsCapitalised)
            {
                continue;
            }

            count++;
            var kinds = paragraph.KindsOf(paragraph.FindExactly(i, i + 1), i);
            known += (kinds & (NameKind.FirstName | NameKind.LastName)) != 0 ? 1 : 0;
            common += paragraph.IsOrdinary(i) || words.IsLower(token.Hash) ? 1 : 0;
            initials += token.Casing == Casing.Initial ? 1 : 0;
        }

        if (count is < 2 or > LongestPerson || initials == count)
        {
            return false;
        }

        var endsInHyphenated = end - start >= 4 && paragraph.IsLower(end - 1) && paragraph.IsWord(end - 2, EntityWords.Hyphen); // "Park Ji-won"
        if (endsInHyphenated && known > 0)
        {
            return true;
        }

        var first = paragraph.KindsOf(paragraph.FindExactly(start, start + 1), start);
        var startsWell = (first & NameKind.FirstName) != 0 && !paragraph.IsOrdinary(start);
        return startsWell ? common < count : common == 0 && (known > 0 || count <= 3);
    }

    /// <summary>"May" and "April" are people where a surname follows, "Central" begins a bank.</summary>
    private static bool IsPartOfName(in ParagraphText paragraph, int start, NameMatch nothing, int end)
    {
        var behind = start + nothing.TokenCount;
        if (nothing.TokenCount > 1)
        {
            return false;
        }

        if (OrganizationPattern.EndOf(paragraph, start, end, out _) > behind || paragraph.Find(start, Named).TokenCount > nothing.TokenCount)
        {
            return (paragraph.KindsOf(nothing, start) & NameKind.Calendar) == 0;
        }

        var isNamePart = (paragraph.KindsOf(paragraph.FindExactly(start, behind), start) & NameKind.FirstName) != 0;
        return isNamePart && behind < end && (paragraph.KindsOf(paragraph.FindExactly(behind, behind + 1), behind) & NameKind.LastName) != 0
            && (paragraph.KindsOf(paragraph.FindExactly(behind, behind + 1), behind) & NameKind.CommonWord) == 0;
    }
}
