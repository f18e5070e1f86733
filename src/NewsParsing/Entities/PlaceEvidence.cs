namespace NewsParsing;

/// <summary>Tells places from people, companies and ordinary words that a place somewhere has the name of.</summary>
internal static class PlaceEvidence
{
    /// <summary>Prominence of a place of about 300,000 people: known without a hint.</summary>
    private const int WellKnown = 145;

    /// <summary>Tokens of the first of two joined places.</summary>
    private const int LongestFirst = 4;

    private static readonly HashSet<uint> s_governing = WordSet.Of("mayor governor sheriff bishop archbishop residents inhabitants people state states parts part");
    private static readonly uint s_between = WordHash.Of("between");

    private const NameKind Sure = NameKind.Country | NameKind.Seat | NameKind.OrganisationSeat | NameKind.Area | NameKind.Water | NameKind.Landform;
    private const NameKind Settlements = NameKind.City | NameKind.Town | NameKind.Site;
    private const NameKind Containers = NameKind.Country | NameKind.Region | NameKind.RegionAbbreviation;

    public static bool IsPlace(in ParagraphText paragraph, int start, int end, NameMatch match, NameKind kinds)
    {
        if ((kinds & Sure) != 0 || paragraph.IsIn(start - 1, EntityWords.Locative) || IsInContainer(paragraph, end) || IsJoined(paragraph, start) || IsGoverned(paragraph, start))
        {
            return true;
        }

        var all = paragraph.KindsOf(match, start);
        if ((all & NameKind.CommonWord) != 0)
        {
            return false;
        }

        if ((all & (NameKind.FirstName | NameKind.LastName)) == 0)
        {
            return (kinds & ~(NameKind.Town | NameKind.RegionAbbreviation)) != 0 || match.TokenCount > 1;
        }

        return (kinds & (NameKind.Region | Settlements)) != 0 && paragraph.ProminenceOf(match, start) >= WellKnown;
    }

    /// <summary>"in Galway and Mayo", "between Dublin and Cork": the second of two places.</summary>
    private static bool IsJoined(in ParagraphText paragraph, int start)
    {
        if (!paragraph.IsWord(start - 1, EntityWords.And))
        {
            return false;
        }

        for (var first = start - 2; first >= Math.Max(paragraph.Start + 1, start - 1 - LongestFirst); first--)
        {
            if ((paragraph.KindsOf(paragraph.FindExactly(first, start - 1), first) & NameKind.AnyPlace) != 0)
            {
                return paragraph.IsIn(first - 1, EntityWords.Locative) || paragraph.IsWord(first - 1, s_between);
            }
        }

        return false;
    }

    /// <summary>"the mayor of Macon", "the town of Jackson": a noun that only places have.</summary>
    private static bool IsGoverned(in ParagraphText paragraph, int start) =>
        paragraph.IsWord(start - 1, EntityWords.Of) && (paragraph.IsIn(start - 2, s_governing) || paragraph.IsIn(start - 2, EntityWords.PlaceNouns));

    /// <summary>"Jackson, Mississippi".</summary>
    private static bool IsInContainer(in ParagraphText paragraph, int end)
    {
        if (!paragraph.IsWord(end, EntityWords.Comma) || end + 1 >= paragraph.End)
        {
            return false;
        }

        return (paragraph.KindsOf(paragraph.Find(end + 1, Containers), end + 1) & Containers) != 0;
    }
}
