namespace NewsParsing;

/// <summary>What the words around an unknown name say of it.</summary>
internal static class NameEvidence
{
    private const int LongestApposition = 6;

    private static readonly HashSet<uint> s_articles = WordSet.Of("a an the");

    /// <summary>
    /// "the publisher, Gallimard,", "Garanti, a bank in Istanbul", "who runs Gallimard", "EFG Hermes": a noun for organisations or a verb of running one
    /// stands at the name, or the name begins in capitals.
    /// </summary>
    public static bool IsOrganization(in ParagraphText paragraph, int start, int end)
    {
        ref readonly var first = ref paragraph.Tokens[start];
        if (end > start + 1 && first.Casing == Casing.Upper && first.Length is > 1 and <= 5 && paragraph.Casing == ParagraphCasing.Running && paragraph.Tokens[start + 1].HasSpaceBefore
            && paragraph.Tokens[end - 1].Casing != Casing.Upper)
        {
            return true;
        }

        var before = start - 1;
        if (start > paragraph.Start && paragraph.GoesOn(start))
        {
            if (paragraph.IsIn(before, s_owning))
            {
                return !StartsLikePerson(paragraph, start, end);
            }

            before -= paragraph.IsWord(before, EntityWords.Comma) ? 1 : 0;
            if (paragraph.IsLower(before) && paragraph.IsIn(before, EntityWords.OrganizationNouns) && !StartsLikePerson(paragraph, start, end))
            {
                return true; // "the retailer Gallimard", but "contractor Ann Bell"
            }
        }

        return IsExplained(paragraph, end, EntityWords.OrganizationNouns);
    }

    private static bool StartsLikePerson(in ParagraphText paragraph, int start, int end) =>
        end > start + 1 && (paragraph.KindsOf(paragraph.FindExactly(start, start + 1), start) & NameKind.FirstName) != 0;

    /// <summary>Tells whether an unknown name stands where places stand: "in Billund", "near Bhusawal".</summary>
    public static bool IsPlace(ReadOnlySpan<Token> tokens, in Mention mention) =>
        mention.FirstToken > 0 && !tokens[mention.FirstToken].StartsSentence && s_within.Contains(tokens[mention.FirstToken - 1].Hash)
        && tokens[mention.FirstToken].Casing is Casing.Capitalised or Casing.Mixed && mention.TokenCount <= LongestApposition;

    private static readonly HashSet<uint> s_owning = WordSet.Of("runs chairs owns founded co-founded acquired owned chaired");
    private static readonly HashSet<uint> s_within = WordSet.Of("in near outside across throughout around");

    /// <summary>A comma, an article and one of the nouns follow, before the next mark.</summary>
    private static bool IsExplained(in ParagraphText paragraph, int end, HashSet<uint> nouns)
    {
        if (!paragraph.IsWord(end, EntityWords.Comma) || !paragraph.IsIn(end + 1, s_articles))
        {
            return false;
        }

        for (var i = end + 2; i < Math.Min(paragraph.End, end + LongestApposition) && paragraph.Tokens[i].IsWordOrNumber && !paragraph.IsIn(i, EntityWords.Prepositions); i++)
        {
            if (paragraph.IsIn(i, nouns) && !paragraph.IsCapitalised(i + 1))
            {
                var next = paragraph.KindsOf(paragraph.Find(Math.Min(i + 1, paragraph.End - 1), NameKind.Title | NameKind.Agent), Math.Min(i + 1, paragraph.End - 1));
                return next == NameKind.None; // "a party official" is a person
            }
        }

        return false;
    }
}
