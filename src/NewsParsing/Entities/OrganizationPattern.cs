namespace NewsParsing;

/// <summary>Tells names of organisations by the words that they begin or end with.</summary>
internal static class OrganizationPattern
{
    private const int LongestWord = 3;

    /// <summary>Further words that end names of organisations and are no names of their own.</summary>
    private static readonly HashSet<uint> s_lastWords = WordSet.Of(
        "board force forces taskforce chamber band project programme program panel secretariat junta caucus newspaper airline airlines bancorp airport's tribunal legislature taskforce");

    private static readonly int s_legislature = RoleCodes.IndexOf("LEG");

    private const NameKind Owners = NameKind.Country | NameKind.City | NameKind.Region | NameKind.Seat | NameKind.FirstName;

    private static readonly HashSet<uint> s_joiners = WordSet.Of("of for on");

    public static bool IsFirstWord(in ParagraphText paragraph, int index) =>
        index >= paragraph.Start && Has(paragraph, paragraph.FindExactly(index, index + 1), index, OrganisationWordPosition.First, out _);

    /// <summary>Index after an organisation's name that starts at a token of a run, or 0; with the role that its word gives.</summary>
    public static int EndOf(in ParagraphText paragraph, int start, int end, out int role)
    {
        role = 0;
        var starts = Has(paragraph, paragraph.Find(start, NameKind.OrganisationWord), start, OrganisationWordPosition.First, out var firstRole);
        for (var last = end; last > start + 1; last--)
        {
            if (EndsIn(paragraph, start, last, out role) && !IsPersonName(paragraph, start, last) && !StartsTitle(paragraph, last - 1, end))
            {
                role = starts && role == 0 ? firstRole : role;
                return HasJoiner(paragraph, last, end) ? end : last;
            }
        }

        if (starts && HasJoiner(paragraph, start + 1, end))
        {
            // "University of Leiden" is what "Leiden University" is
            role = firstRole != 0 || !Has(paragraph, paragraph.FindExactly(start, start + 1), start, OrganisationWordPosition.Last, out var lastRole) ? firstRole : lastRole;
            return end;
        }

        return 0;
    }

    /// <summary>A legislature goes by the word alone: "Parliament", "the Senate".</summary>
    public static bool IsLegislature(in ParagraphText paragraph, int start, int end, out int role) =>
        Has(paragraph, paragraph.FindExactly(start, end), start, OrganisationWordPosition.Last, out role) && role == s_legislature;

    /// <summary>"the Securities and Investments Commission": what stands behind the "and" ends in an organisation's word and is no name alone.</summary>
    public static bool SpansAnd(in ParagraphText paragraph, int start, int and)
    {
        var isNamed = paragraph.IsWord(start - 1, EntityWords.The) && paragraph.GoesOn(start);
        if (!isNamed || (paragraph.KindsOf(paragraph.Find(and - 1, Owners), and - 1) & Owners) != 0 || EndsIn(paragraph, start - 1, and, out _))
        {
            return false;
        }

        var end = and + 1;
        while (end < and + LongestWord + 2 && paragraph.IsCapitalised(end))
        {
            end++;
        }

        return end > and + 2 && EndsIn(paragraph, and + 1, end, out _) && (paragraph.KindsOf(paragraph.Find(and + 1, Owners), and + 1) & Owners) == 0;
    }

    /// <summary>"the Workers' Congress", "the Magistrate's Court": an ordinary word owns an organisation's word.</summary>
    public static bool OwnsOrganization(in ParagraphText paragraph, int possessive, int behind)
    {
        var owner = paragraph.KindsOf(paragraph.FindExactly(possessive - 1, possessive), possessive - 1);
        var isPlural = behind == possessive + 1;
        if ((owner & (NameKind.Country | NameKind.Seat | NameKind.Demonym)) != 0 || (!isPlural && (owner & (NameKind.CommonWord | NameKind.Agent | NameKind.Title)) == 0))
        {
            return false;
        }

        for (var end = behind + 1; end <= behind + LongestWord && paragraph.IsCapitalised(end - 1); end++)
        {
            if (EndsIn(paragraph, behind - 1, end, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The letters between the brackets behind a name are the first letters of its words.</summary>
    public static bool HasAcronymBehind(in ParagraphText paragraph, int start, int end) =>
        paragraph.IsWord(end, EntityWords.OpeningBracket) && end + 2 < paragraph.End && paragraph.IsWord(end + 2, EntityWords.ClosingBracket)
        && paragraph.Tokens[end + 1].Casing is Casing.Upper or Casing.Mixed && AreInitials(paragraph, end + 1, start, end);

    /// <summary>The letters of an acronym are the initials of the words, small words left out or not.</summary>
    public static bool AreInitials(in ParagraphText paragraph, int acronym, int start, int end)
    {
        var letters = paragraph.Tokens[acronym].Of(paragraph.Text);
        var at = 0;
        for (var i = start; i < end; i++)
        {
            ref readonly var word = ref paragraph.Tokens[i];
            if (word.Kind != TokenKind.Word)
            {
                continue;
            }

            if (at < letters.Length && CharTable.Folded[letters[at]] == CharTable.Folded[paragraph.Text[word.Start]])
            {
                at++;
            }
            else if (word.IsCapitalised)
            {
                return false;
            }
        }

        return at == letters.Length;
    }

    private static bool EndsIn(in ParagraphText paragraph, int start, int end, out int role)
    {
        for (var length = Math.Min(LongestWord, end - start - 1); length > 0; length--)
        {
            if (Has(paragraph, paragraph.FindExactly(end - length, end), end - length, OrganisationWordPosition.Last, out role))
            {
                return true;
            }
        }

        role = 0;
        return end - start > 1 && paragraph.IsIn(end - 1, s_lastWords);
    }

    /// <summary>"Tina Brown", "Michael Banks": a first name and a surname that is also an organisation's word.</summary>
    private static bool IsPersonName(in ParagraphText paragraph, int start, int end) =>
        end - start == 2
        && (paragraph.KindsOf(paragraph.FindExactly(start, start + 1), start) & NameKind.FirstName) != 0
        && (paragraph.KindsOf(paragraph.FindExactly(end - 1, end), end - 1) & NameKind.LastName) != 0;

    /// <summary>"Turkish Energy Minister Ann Bell": the word belongs to a title.</summary>
    private static bool StartsTitle(in ParagraphText paragraph, int index, int end)
    {
        var title = paragraph.Find(index, NameKind.Title);
        return title.TokenCount > 1 && index + title.TokenCount <= end;
    }

    private static bool HasJoiner(in ParagraphText paragraph, int start, int end)
    {
        for (var i = start; i < end - 1; i++)
        {
            if (paragraph.IsIn(i, s_joiners))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(in ParagraphText paragraph, NameMatch match, int index, OrganisationWordPosition position, out int role)
    {
        if (paragraph.TryEntry(match, index, NameKind.OrganisationWord, out var entry) && ((OrganisationWordPosition)entry.Value & position) != 0)
        {
            role = entry.RoleIndex;
            return true;
        }

        role = 0;
        return false;
    }
}
