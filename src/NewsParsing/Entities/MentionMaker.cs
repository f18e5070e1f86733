namespace NewsParsing;

/// <summary>Makes mentions of names once it is decided what they are.</summary>
internal static class MentionMaker
{
    /// <summary>Mentions between two counterparts; more would be another matter.</summary>
    private const int FarthestCounterpart = 8;

    private const NameKind Places = NameKind.AnyPlace | NameKind.Seat | NameKind.OrganisationSeat;
    private const NameKind Adjectives = NameKind.Demonym | NameKind.PlaceDemonym | NameKind.People;
    private const NameKind Named = Places | Adjectives | NameKind.Organisation;

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

    public static void AddPlace(in ParagraphText paragraph, int start, int end, NameMatch match, ref PooledList<Mention> mentions)
    {
        var mention = Mention.At(paragraph, start, end, MentionKind.Place);
        mention.Match = match;
        mention.Use = PlaceUse.Of(paragraph, start, end);
        if (match.TokenCount != end - start) // "Dublin Airport" is in Dublin, but does not act for Ireland
        {
            mention.Use = mention.Use == LocationUse.Metonymic ? LocationUse.Literal : mention.Use;
        }
        else if (paragraph.TryEntry(match, start, NameKind.Country, out var entry))
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
            var isOnlySeat = (paragraph.KindsOf(match, start) & NameKind.AnyPlace & ~NameKind.Site) == 0;
            mention.Use = isOnlySeat && mention.Use == LocationUse.Modifier ? LocationUse.Metonymic : mention.Use; // "a Kremlin statement"
        }

        mentions.Add(mention);
    }

    public static void AddOrganization(in ParagraphText paragraph, int start, int end, NameMatch match, int role, ref PooledList<Mention> mentions)
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
        if (title.IsEmpty && PersonTitle.CounterpartCountry(paragraph, start) is >= 0 and var country)
        {
            (mention.Country, mention.Role) = (country, RoleOfPerson(mentions.Items, paragraph.Index));
        }

        mentions.Add(mention);
    }

    /// <summary>The role of the person named last in a paragraph, whose counterpart has the same.</summary>
    private static int RoleOfPerson(ReadOnlySpan<Mention> mentions, int paragraph)
    {
        for (var i = mentions.Length - 1; i >= 0 && mentions[i].Paragraph == paragraph && i > mentions.Length - FarthestCounterpart; i--)
        {
            if (mentions[i].Kind == MentionKind.Person)
            {
                return mentions[i].Role;
            }
        }

        return 0;
    }

    private static bool IsNameOfPerson(in ParagraphText paragraph, int start, int end) =>
        end - start > 1 || (paragraph.KindsOf(paragraph.FindExactly(start, end), start) & NameKind.LastName) != 0
        || PersonTitle.Before(paragraph, start).Kind is not TitleKind.Occupation;
}
