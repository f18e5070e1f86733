namespace NewsParsing;

/// <summary>What the name of a place stands for: the place, those who act by its name, or a modifier of a noun.</summary>
internal static class PlaceUse
{
    private const int FarthestNoun = 3;
    private const int FarthestRelation = 4;

    private static readonly HashSet<uint> s_relations = WordSet.Of("with between against");
    private static readonly HashSet<uint> s_joiners = WordSet.Of("and or");

    public static LocationUse Of(in ParagraphText paragraph, int start, int end)
    {
        var possessive = paragraph.PossessiveEnd(end);
        if (possessive > end)
        {
            return OfPossessor(paragraph, possessive);
        }

        if (paragraph.IsWord(end, EntityWords.Hyphen) && !paragraph.Tokens[end].HasSpaceBefore && end + 1 < paragraph.End)
        {
            return paragraph.IsIn(end + 1, EntityWords.ActingParticiples) ? LocationUse.Metonymic : LocationUse.Modifier;
        }

        var before = paragraph.IsWord(start - 1, EntityWords.The) ? start - 2 : start - 1;
        if (paragraph.IsIn(before, EntityWords.Locative) && !IsRelated(paragraph, before))
        {
            return IsModifier(paragraph, end) ? LocationUse.Modifier : LocationUse.Literal;
        }

        if (IsSubject(paragraph, end) || IsPartner(paragraph, before))
        {
            return LocationUse.Metonymic;
        }

        return IsModifier(paragraph, end) ? LocationUse.Modifier : LocationUse.Literal;
    }

    /// <summary>"Russia's ongoing war" is a government's, "Russia's coast" is a country's.</summary>
    private static LocationUse OfPossessor(in ParagraphText paragraph, int at)
    {
        for (var i = at; i < at + FarthestNoun && paragraph.GoesOn(i) && paragraph.Tokens[i].IsWordOrNumber; i++)
        {
            if (paragraph.IsIn(i, EntityWords.PolicyNouns))
            {
                return LocationUse.Metonymic;
            }

            if (!paragraph.IsLower(i))
            {
                break;
            }
        }

        return LocationUse.Modifier;
    }

    /// <summary>A verb of speech or action follows, perhaps behind an adverb, an auxiliary or a clause between commas.</summary>
    private static bool IsSubject(in ParagraphText paragraph, int end)
    {
        var at = end;
        while (at < end + 2 && paragraph.IsIn(at, EntityWords.VerbAdverbs) && !paragraph.IsIn(at, EntityWords.Auxiliaries) && paragraph.GoesOn(at))
        {
            at++;
        }

        if (!paragraph.GoesOn(at) || !paragraph.IsLower(at))
        {
            return false;
        }

        if (!paragraph.IsIn(at, EntityWords.Auxiliaries))
        {
            return paragraph.IsIn(at, EntityWords.Acting) && !IsNounHere(paragraph, at);
        }

        at++;
        while (at < end + 5 && paragraph.IsIn(at, EntityWords.VerbAdverbs) && paragraph.GoesOn(at))
        {
            at++;
        }

        return paragraph.IsIn(at, EntityWords.Acting);
    }

    /// <summary>"Ukraine support groups", "China plans that …": a plural or base form that another verb or noun follows is a noun.</summary>
    private static bool IsNounHere(in ParagraphText paragraph, int at)
    {
        var word = paragraph.Tokens[at].Of(paragraph.Text);
        return !word.EndsWith("ed") && paragraph.IsIn(at, EntityWords.PolicyNouns)
            && (paragraph.IsIn(at + 1, EntityWords.Acting) || paragraph.IsIn(at + 1, EntityWords.Auxiliaries) || paragraph.IsIn(at + 1, s_joiners)
                || paragraph.IsIn(at + 1, EntityWords.Locative) || at + 1 == paragraph.End || paragraph.Tokens[at + 1].Kind == TokenKind.Mark);
    }

    /// <summary>"ties with X", "talks between X and Y", "by X", "accused X of".</summary>
    private static bool IsPartner(in ParagraphText paragraph, int before)
    {
        if (paragraph.IsIn(before, EntityWords.Addressing) || paragraph.IsWord(before, EntityWords.By))
        {
            return true;
        }

        if (paragraph.IsIn(before, s_joiners))
        {
            // the second of two: look behind the first
            for (var i = before - 1; i >= Math.Max(paragraph.Start, before - 6); i--)
            {
                if (paragraph.IsIn(i, s_relations))
                {
                    return IsRelated(paragraph, i);
                }

                if (paragraph.IsLower(i) && !paragraph.IsIn(i, EntityWords.Function))
                {
                    return false;
                }
            }

            return false;
        }

        return paragraph.IsIn(before, s_relations) && IsRelated(paragraph, before);
    }

    /// <summary>A noun or verb of dealing stands a few words before the preposition.</summary>
    private static bool IsRelated(in ParagraphText paragraph, int preposition)
    {
        if (!paragraph.IsIn(preposition, s_relations))
        {
            return false;
        }

        for (var i = preposition - 1; i >= Math.Max(paragraph.Start, preposition - FarthestRelation); i--)
        {
            if (paragraph.IsIn(i, EntityWords.RelationNouns))
            {
                return true;
            }

            if (paragraph.Tokens[i].Kind == TokenKind.Mark && !paragraph.IsWord(i, EntityWords.Quote))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A noun follows directly ("Alaska summit", "US economy").</summary>
    private static bool IsModifier(in ParagraphText paragraph, int end)
    {
        if (!paragraph.GoesOn(end) || paragraph.Tokens[end].Kind != TokenKind.Word || !paragraph.Tokens[end].HasSpaceBefore)
        {
            return false;
        }

        if (!paragraph.IsLower(end))
        {
            return paragraph.IsCapitalised(end);
        }

        return !paragraph.IsIn(end, EntityWords.Function) && !paragraph.IsIn(end, EntityWords.Acting) && !paragraph.IsIn(end, EntityWords.VerbAdverbs)
            && !paragraph.IsIn(end, EntityWords.DivisionNouns)
            && !paragraph.Tokens[end].Of(paragraph.Text).EndsWith("ed") && !paragraph.Tokens[end].Of(paragraph.Text).EndsWith("ly") && !paragraph.Tokens[end].Of(paragraph.Text).EndsWith("ing");
    }
}
