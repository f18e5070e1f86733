namespace NewsParsing;

/// <summary>What the name of a place stands for: the place, those who act by its name, or a modifier of a noun.</summary>
internal static class PlaceUse
{
    private const int FarthestNoun = 3;
    private const int FarthestRelation = 4;
    private const int MostSubjects = 6;
    private const int LongestRelative = 14;
    private const int FarthestPolicy = 6;
    private const int ShortestPast = 5;

    private static readonly HashSet<uint> s_relations = WordSet.Of("with between against");
    private static readonly HashSet<uint> s_regarding = WordSet.Of("concerning regarding toward towards");
    private static readonly HashSet<uint> s_relatives = WordSet.Of("which whose who");
    private static readonly HashSet<uint> s_joiners = WordSet.Of("and or");
    private static readonly HashSet<uint> s_sources = WordSet.Of("of from to");
    private static readonly HashSet<uint> s_be = WordSet.Of("is are was were has have had been");
    private static readonly HashSet<uint> s_directions = WordSet.Of("north south east west northern southern eastern western central north-eastern all most");
    private static readonly uint s_on = WordHash.Of("on");
    private static readonly uint s_to = WordHash.Of("to");

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

        var hasArticle = paragraph.IsWord(start - 1, EntityWords.The);
        var before = hasArticle ? start - 2 : start - 1;
        before -= paragraph.IsIn(before, s_directions) ? 1 : 0;
        var follows = start > paragraph.Start && paragraph.GoesOn(start);
        if (follows && IsPartner(paragraph, before))
        {
            return LocationUse.Metonymic;
        }

        var isObject = follows && (paragraph.IsIn(before, EntityWords.Prepositions) || paragraph.IsIn(before, EntityWords.Locative));
        if (isObject)
        {
            return hasArticle && IsNounAt(paragraph, end) ? LocationUse.Modifier : LocationUse.Literal;
        }

        if (IsSubject(paragraph, end))
        {
            return LocationUse.Metonymic;
        }

        return IsNounAt(paragraph, end) || (paragraph.IsCapitalised(end) && paragraph.GoesOn(end) && !IsVerbal(paragraph, end)) ? LocationUse.Modifier : LocationUse.Literal;
    }

    /// <summary>A noun stands at a token, as far as the words that it is not can tell ("Alaska summit", "US economy").</summary>
    public static bool IsNounAt(in ParagraphText paragraph, int index)
    {
        if (!paragraph.GoesOn(index) || paragraph.Tokens[index].Kind != TokenKind.Word || !paragraph.Tokens[index].HasSpaceBefore || !paragraph.IsPlain(index))
        {
            return false;
        }

        var word = paragraph.Tokens[index].Of(paragraph.Text);
        return !IsVerbal(paragraph, index) && !paragraph.IsIn(index, EntityWords.DivisionNouns) && !word.EndsWith("ed") && !word.EndsWith("ly") && !word.EndsWith("ing");
    }

    private static bool IsVerbal(in ParagraphText paragraph, int index) =>
        paragraph.IsIn(index, EntityWords.Prepositions) || paragraph.IsIn(index, EntityWords.VerbAdverbs) || paragraph.IsIn(index, EntityWords.Auxiliaries)
        || (paragraph.IsIn(index, EntityWords.Function) && !paragraph.IsIn(index, EntityWords.FunctionNouns))
        || (paragraph.IsIn(index, EntityWords.Acting) && !IsNounHere(paragraph, index));

    /// <summary>"Russia's ongoing war" is a government's, "Russia's coast" is a country's.</summary>
    private static LocationUse OfPossessor(in ParagraphText paragraph, int at)
    {
        for (var i = at; i < at + FarthestNoun && paragraph.GoesOn(i) && paragraph.Tokens[i].IsWordOrNumber; i++)
        {
            if (paragraph.IsIn(i, EntityWords.PolicyNouns))
            {
                return LocationUse.Metonymic;
            }

            if (paragraph.IsIn(i, EntityWords.PlaceNouns))
            {
                return LocationUse.Literal;
            }

            if (!paragraph.IsPlain(i))
            {
                break;
            }
        }

        return LocationUse.Modifier;
    }

    /// <summary>A verb of speech or action follows, perhaps behind other subjects, a day, an adverb or an auxiliary.</summary>
    private static bool IsSubject(in ParagraphText paragraph, int end)
    {
        var at = SkipRelative(paragraph, SkipSubjects(paragraph, end));
        if (paragraph.IsWord(at, s_on) && (paragraph.KindsOf(paragraph.Find(Math.Min(at + 1, paragraph.End - 1), NameKind.Calendar), Math.Min(at + 1, paragraph.End - 1)) & NameKind.Calendar) != 0)
        {
            at += 2;
        }

        at = SkipAdverbs(paragraph, at);
        if (!paragraph.GoesOn(at) || !paragraph.IsPlain(at))
        {
            return false;
        }

        if (paragraph.IsWord(at, s_to))
        {
            return paragraph.IsIn(at + 1, EntityWords.Acting); // "Japan to admit more workers"
        }

        var isAuxiliary = paragraph.IsIn(at, EntityWords.Auxiliaries);
        if (!isAuxiliary && !paragraph.IsIn(at, s_be))
        {
            return (paragraph.IsIn(at, EntityWords.Acting) && !IsNounHere(paragraph, at)) || IsPastVerb(paragraph, at);
        }

        var verb = SkipAdverbs(paragraph, at + 1);
        if (paragraph.IsIn(verb, s_be))
        {
            verb = SkipAdverbs(paragraph, verb + 1);
        }

        return verb < paragraph.End && ((isAuxiliary && (paragraph.IsIn(verb, EntityWords.Acting) || IsPastVerb(paragraph, verb)))
            || (paragraph.Tokens[verb].Of(paragraph.Text).EndsWith("ing") && !paragraph.IsIn(verb, EntityWords.Function)));
    }

    /// <summary>A regular past form that has an object or clause behind it: "voiced concern", not "hit by a storm".</summary>
    private static bool IsPastVerb(in ParagraphText paragraph, int at) =>
        at + 1 < paragraph.End && paragraph.GoesOn(at + 1) && paragraph.IsLower(at) && paragraph.Tokens[at].Length >= ShortestPast && paragraph.Tokens[at].Of(paragraph.Text).EndsWith("ed")
        && paragraph.Tokens[at + 1].IsWordOrNumber && !paragraph.IsWord(at + 1, EntityWords.By) && !paragraph.IsIn(at + 1, EntityWords.Locative);

    /// <summary>", which has troops there,": up to the verb of the main clause.</summary>
    private static int SkipRelative(in ParagraphText paragraph, int at)
    {
        if (!paragraph.IsWord(at, EntityWords.Comma) || !paragraph.IsIn(at + 1, s_relatives))
        {
            return at;
        }

        for (var i = at + 2; i < Math.Min(paragraph.End, at + LongestRelative) && paragraph.GoesOn(i); i++)
        {
            if (paragraph.IsWord(i, EntityWords.Comma))
            {
                return i + 1;
            }
        }

        return at;
    }

    private static int SkipAdverbs(in ParagraphText paragraph, int at)
    {
        var end = at + 3;
        while (at < end && paragraph.IsIn(at, EntityWords.VerbAdverbs) && !paragraph.IsIn(at, s_be) && paragraph.GoesOn(at))
        {
            at++;
        }

        return at;
    }

    /// <summary>", Latvia and Estonia": further names up to the verb.</summary>
    private static int SkipSubjects(in ParagraphText paragraph, int end)
    {
        var at = end;
        for (var i = 0; i < MostSubjects; i++)
        {
            var next = at;
            next += paragraph.IsWord(next, EntityWords.Comma) ? 1 : 0;
            next += paragraph.IsIn(next, s_joiners) ? 1 : 0;
            next += next > at && paragraph.IsWord(next, EntityWords.The) ? 1 : 0;
            if (next == at || !paragraph.GoesOn(next) || !NameRun.MayStart(paragraph, next))
            {
                break;
            }

            at = NameRun.EndOf(paragraph, next);
        }

        return at;
    }

    /// <summary>A word of <see cref="EntityWords.Acting"/> that is a noun here: "Ukraine support groups", "China plans were".</summary>
    private static bool IsNounHere(in ParagraphText paragraph, int at)
    {
        var word = paragraph.Tokens[at].Of(paragraph.Text);
        if (word.EndsWith("ed") || !paragraph.IsIn(at, EntityWords.PolicyNouns) || paragraph.IsWord(at + 1, s_to))
        {
            return false;
        }

        return paragraph.IsIn(at + 1, EntityWords.Acting) || paragraph.IsIn(at + 1, EntityWords.Auxiliaries) || paragraph.IsIn(at + 1, s_be) || paragraph.IsIn(at + 1, s_joiners)
            || paragraph.IsIn(at + 1, EntityWords.Locative) || at + 1 == paragraph.End || paragraph.Tokens[at + 1].Kind == TokenKind.Mark;
    }

    /// <summary>"ties with X", "talks between X and Y", "by X", "accused X of", "envoys from X".</summary>
    private static bool IsPartner(in ParagraphText paragraph, int before)
    {
        if (paragraph.IsIn(before, EntityWords.Addressing) || paragraph.IsWord(before, EntityWords.By))
        {
            return true;
        }

        if (paragraph.IsIn(before, s_regarding))
        {
            return IsPolicyBefore(paragraph, before);
        }

        if (paragraph.IsIn(before, s_sources))
        {
            return paragraph.IsIn(before - 1, EntityWords.Delegates);
        }

        if (!paragraph.IsIn(before, s_joiners))
        {
            return IsRelated(paragraph, before);
        }

        for (var i = before - 1; i >= Math.Max(paragraph.Start, before - 6); i--) // the second of two: look behind the first
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

    /// <summary>"its policy, above all towards X": a noun of policy stands some words before.</summary>
    private static bool IsPolicyBefore(in ParagraphText paragraph, int preposition)
    {
        for (var i = preposition - 1; i >= Math.Max(paragraph.Start, preposition - FarthestPolicy); i--)
        {
            if (paragraph.IsIn(i, EntityWords.PolicyNouns))
            {
                return true;
            }
        }

        return false;
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
}
