namespace NewsParsing;

/// <summary>Tells places from people, companies and ordinary words that a place somewhere has the name of.</summary>
internal static class PlaceEvidence
{
    /// <summary>Prominence of a place of about 300,000 people: known without a hint.</summary>
    private const int WellKnown = 145;

    private const NameKind Sure = NameKind.Country | NameKind.Seat | NameKind.OrganisationSeat | NameKind.Area | NameKind.Water | NameKind.Landform;
    private const NameKind Settlements = NameKind.City | NameKind.Town | NameKind.Site;
    private const NameKind Containers = NameKind.Country | NameKind.Region | NameKind.RegionAbbreviation;

    public static bool IsPlace(in ParagraphText paragraph, int start, int end, NameMatch match, NameKind kinds)
    {
        if ((kinds & Sure) != 0 || paragraph.IsIn(start - 1, EntityWords.Locative) || IsInContainer(paragraph, end))
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
