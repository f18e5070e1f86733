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

            i = end;
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
            return (kinds & (NameKind.Country | NameKind.Seat | NameKind.Organisation)) != 0 && token.Casing != Casing.Initial;
        }

        return startsRun || (kinds & (Named | NameKind.FirstName | NameKind.LastName)) != 0 || (token.Casing is Casing.Upper or Casing.Mixed && token.Length > 1);
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
        if ((paragraph.KindsOf(title, start) & NameKind.Title) != 0 && start + title.TokenCount > Math.Max(matchEnd, start) && organizationEnd == 0 && matchEnd < start + 2)
        {
            var behind = start + title.TokenCount;
            if (behind < end || title.TokenCount > 1 || !words.IsCapitalised(paragraph.Tokens[start].Hash))
            {
                return behind;
            }
        }

        if ((kinds & NameKind.Organisation) != 0 && organizationEnd <= matchEnd)
        {
            AddOrganization(paragraph, start, matchEnd, match, 0, ref mentions);
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
            AddOrganization(paragraph, start, organizationEnd, default, role, ref mentions);
            return organizationEnd;
        }

        if (matchEnd == end)
        {
            AddGazetteerName(paragraph, start, end, match, ref mentions);
            return end;
        }

        AddOther(paragraph, words, start, end, ref mentions);
        return end;
    }

    /// <summary>A gazetteer's name that more capitalised words follow: part of a longer name, or a name of its own before one.</summary>
    private static int TakeBeforeMore(
        in ParagraphText paragraph, int start, int matchEnd, int end, int organizationEnd, int role, NameMatch match, NameKind kinds, ref PooledList<Mention> mentions)
    {
        if (organizationEnd > matchEnd)
        {
            if ((kinds & (NameKind.Demonym | NameKind.Country)) != 0 && EntityWords.GovernmentNouns.Contains(paragraph.Tokens[organizationEnd - 1].Hash))
            {
                AddGazetteerName(paragraph, start, matchEnd, match, ref mentions);
                return organizationEnd;
            }

            AddOrganization(paragraph, start, organizationEnd, match, role, ref mentions);
            return organizationEnd;
        }

        if ((kinds & NameKind.AnyPlace) != 0 && paragraph.IsIn(matchEnd, EntityWords.PlaceLast) && matchEnd + 1 == end)
        {
            AddPlace(paragraph, start, end, match, ref mentions);
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

        if (mustBePlace || (next & NameKind.Title) != 0 || match.TokenCount > 1)
        {
            AddGazetteerName(paragraph, start, matchEnd, match, ref mentions);
            return matchEnd;
        }

        if ((kinds & (Adjectives | NameKind.Area)) != 0)
        {
            return matchEnd;
        }

        return 0;
    }

    public static void AddGazetteerName(in ParagraphText paragraph, int start, int end, NameMatch match, ref PooledList<Mention> mentions)
    {
        var kinds = paragraph.KindsOf(match, start) & Named;
        if ((kinds & NameKind.Organisation) != 0)
        {
            AddOrganization(paragraph, start, end, match, 0, ref mentions);
            return;
        }

        if (!PersonTitle.Before(paragraph, start).IsEmpty && (kinds & (NameKind.Country | Adjectives)) == 0 && IsNameOfPerson(paragraph, start, end))
        {
            AddPerson(paragraph, start, end, ref mentions);
            return;
        }

        if ((kinds & Places) != 0)
        {
            if (PlaceEvidence.IsPlace(paragraph, start, end, match, kinds))
            {
                AddPlace(paragraph, start, end, match, ref mentions);
            }
            else
            {
                mentions.Add(Mention.At(paragraph, start, end, MentionKind.Unknown) with { Match = match });
            }

            return;
        }

        AddDemonym(paragraph, start, end, match, ref mentions);
    }

    private static void AddDemonym(in ParagraphText paragraph, int start, int end, NameMatch match, ref PooledList<Mention> mentions)
    {
        var country = Mention.None;
        if (paragraph.TryEntry(match, start, NameKind.Demonym, out var entry))
        {
            country = entry.Value;
        }
        else if (paragraph.TryEntry(match, start, NameKind.PlaceDemonym, out entry))
        {
            country = paragraph.CountryOf(entry.Value);
        }

        if (!AgentPhrase.TryFind(paragraph, start, end, country, out var mention))
        {
            mention = Mention.At(paragraph, start, end, MentionKind.Demonym);
            (mention.Match, mention.Country) = (match, country);
        }

        mentions.Add(mention);
    }

    private static void AddPlace(in ParagraphText paragraph, int start, int end, NameMatch match, ref PooledList<Mention> mentions)
    {
        var mention = Mention.At(paragraph, start, end, MentionKind.Place);
        mention.Match = match;
        mention.Use = PlaceUse.Of(paragraph, start, end);
        if (paragraph.TryEntry(match, start, NameKind.Country, out var entry))
        {
            mention.Country = entry.Value;
            if (AgentPhrase.TryFind(paragraph, start, end, entry.Value, out var phrase))
            {
                mention.Use = LocationUse.Modifier;
                mentions.Add(phrase);
            }
        }
        else if (paragraph.TryEntry(match, start, NameKind.Seat, out entry))
        {
            mention.Country = entry.Value;
        }

        mentions.Add(mention);
    }

    private static void AddOrganization(in ParagraphText paragraph, int start, int end, NameMatch match, int role, ref PooledList<Mention> mentions)
    {
        var mention = Mention.At(paragraph, start, end, MentionKind.Organization);
        (mention.Match, mention.Role) = (match, role);
        if (match.TokenCount == end - start && paragraph.TryEntry(match, start, NameKind.Organisation, out var entry))
        {
            mention.Organisation = entry.Value;
        }

        mentions.Add(mention);
        AddAlias(paragraph, end, ref mentions);
    }

    /// <summary>The short form in brackets behind a full name: "(RHC)".</summary>
    private static void AddAlias(in ParagraphText paragraph, int end, ref PooledList<Mention> mentions)
    {
        var isAlias = paragraph.IsWord(end, EntityWords.OpeningBracket) && end + 2 < paragraph.End && paragraph.IsWord(end + 2, EntityWords.ClosingBracket)
            && paragraph.IsCapitalised(end + 1) && paragraph.Tokens[end + 1].Casing is Casing.Upper or Casing.Mixed;
        if (isAlias)
        {
            mentions.Add(Mention.At(paragraph, end + 1, end + 2, MentionKind.Organization) with { AliasOf = mentions.Count - 1 });
        }
    }

    public static void AddPerson(in ParagraphText paragraph, int start, int end, ref PooledList<Mention> mentions)
    {
        var mention = Mention.At(paragraph, start, end, MentionKind.Person);
        var title = PersonTitle.Before(paragraph, start);
        if (title.IsEmpty || title.Kind == TitleKind.Address)
        {
            var behind = PersonTitle.Behind(paragraph, end);
            title = behind.IsEmpty ? title : behind;
        }

        (mention.TitleStart, mention.TitleCount, mention.Role, mention.Country) = (title.Start, title.Count, title.Role, title.Country);
        mentions.Add(mention);
    }

    /// <summary>A name that the gazetteer does not hold as a whole.</summary>
    private static void AddOther(in ParagraphText paragraph, in ArticleWords words, int start, int end, ref PooledList<Mention> mentions)
    {
        if (OrganizationPattern.HasAcronymBehind(paragraph, start, end) && end > start + 1)
        {
            AddOrganization(paragraph, start, end, default, 0, ref mentions);
            return;
        }

        if (end > start + 1 && (paragraph.IsIn(end - 1, EntityWords.PlaceLast) || paragraph.IsIn(start, EntityWords.PlaceFirst)))
        {
            AddPlace(paragraph, start, end, default, ref mentions);
            return;
        }

        if (IsAcronym(paragraph, start, end))
        {
            mentions.Add(Mention.At(paragraph, start, end, MentionKind.Organization));
            return;
        }

        var hasTitle = !PersonTitle.Before(paragraph, start).IsEmpty;
        if (hasTitle || IsFullName(paragraph, words, start, end))
        {
            AddPerson(paragraph, start, end, ref mentions);
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
            common += (kinds & NameKind.CommonWord) != 0 || words.IsLower(token.Hash) ? 1 : 0;
            initials += token.Casing == Casing.Initial ? 1 : 0;
        }

        if (count is < 2 or > LongestPerson || initials == count)
        {
            return false;
        }

        var first = paragraph.KindsOf(paragraph.FindExactly(start, start + 1), start);
        var startsWell = (first & NameKind.FirstName) != 0 && (first & NameKind.CommonWord) == 0;
        return startsWell ? common < count : common == 0 && (known > 0 || count <= 3);
    }

    private static bool IsNameOfPerson(in ParagraphText paragraph, int start, int end) =>
        end - start > 1 || (paragraph.KindsOf(paragraph.FindExactly(start, end), start) & NameKind.LastName) != 0
        || PersonTitle.Before(paragraph, start).Kind is not TitleKind.Occupation;

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
