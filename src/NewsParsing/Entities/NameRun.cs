namespace NewsParsing;

/// <summary>Finds runs of capitalised words with what joins them: the candidates for names.</summary>
internal static class NameRun
{
    /// <summary>No name of a person, place or organisation has more tokens; longer runs are lists or shouting.</summary>
    public const int MaximumTokens = 14;

    private const NameKind Whole = NameKind.AnyPlace | NameKind.Organisation | NameKind.Seat | NameKind.OrganisationSeat | NameKind.Demonym | NameKind.Title;
    private const NameKind Acting = NameKind.Country | NameKind.Demonym | NameKind.Seat;

    private static readonly HashSet<uint> s_organisationJoiners = WordSet.Of("of for de");
    private static readonly HashSet<uint> s_assemblies = WordSet.Of("committee commission council conference forum panel convention subcommittee");
    private static readonly uint s_on = WordHash.Of("on");
    private static readonly HashSet<uint> s_articles = WordSet.Of("al el bin");
    private static readonly HashSet<uint> s_contractions = WordSet.Of("s re ve ll d t m");

    public static bool MayStart(in ParagraphText paragraph, int index) =>
        paragraph.IsCapitalised(index)
        || (paragraph.IsIn(index, EntityWords.LeadingParticles) && IsTight(paragraph, index + 1, EntityWords.Hyphen) && paragraph.IsCapitalised(index + 2))
        || (paragraph.IsIn(index, s_articles) && paragraph.IsLower(index) && paragraph.IsCapitalised(index + 1) && paragraph.GoesOn(index + 1));

    /// <summary>Index after the last token of the run that starts at a token.</summary>
    public static int EndOf(in ParagraphText paragraph, int start)
    {
        var limit = Math.Min(paragraph.End, start + MaximumTokens);
        var end = EndOfWord(paragraph, start);
        var hasOf = false;
        while (end < limit && paragraph.GoesOn(end))
        {
            var next = AfterJoiner(paragraph, start, end, ref hasOf);
            if (next < 0 || next >= paragraph.End)
            {
                break;
            }

            end = EndOfWord(paragraph, next);
        }

        return end;
    }

    /// <summary>A name of the gazetteer is taken as one word, so that "Isle of Man" and "U.S." hold together.</summary>
    private static int EndOfWord(in ParagraphText paragraph, int index)
    {
        var match = paragraph.Find(index, Whole);
        return match.TokenCount > 1 && (paragraph.KindsOf(match, index) & Whole) != 0 ? index + match.TokenCount : index + 1;
    }

    /// <summary>Where the next word of the run starts, or -1 when the run ends.</summary>
    private static int AfterJoiner(in ParagraphText paragraph, int start, int end, ref bool hasOf)
    {
        ref readonly var token = ref paragraph.Tokens[end];
        if (token.Kind == TokenKind.Mark)
        {
            return AfterMark(paragraph, start, end);
        }

        if (!token.HasSpaceBefore)
        {
            return -1;
        }

        if (paragraph.IsCapitalised(end))
        {
            return end;
        }

        if (EntityWords.Particles.Contains(token.Hash) && AfterParticles(paragraph, end) is var name && name > end)
        {
            return name;
        }

        var rest = paragraph.IsWord(end + 1, EntityWords.The) ? end + 2 : end + 1;
        if (paragraph.IsCapitalised(rest))
        {
            var next = paragraph.KindsOf(paragraph.Find(rest, NameKind.Any), rest);
            var joins = (s_organisationJoiners.Contains(token.Hash) && (hasOf || OrganizationPattern.IsFirstWord(paragraph, end - 1)))
                || (token.Hash == s_on && paragraph.IsIn(end - 1, s_assemblies));
            if (joins && (next & NameKind.Calendar) == 0)
            {
                hasOf = true;
                return rest;
            }

            if (token.Hash == EntityWords.And && (next & (Acting | NameKind.FirstName)) == 0 && (hasOf || OrganizationPattern.SpansAnd(paragraph, start, end)))
            {
                return rest;
            }
        }

        return -1;
    }

    private static int AfterMark(in ParagraphText paragraph, int start, int end)
    {
        ref readonly var mark = ref paragraph.Tokens[end];
        if (mark.Hash == EntityWords.Ampersand)
        {
            return paragraph.IsCapitalised(end + 1) ? end + 1 : -1;
        }

        if (mark.HasSpaceBefore || end + 1 >= paragraph.End)
        {
            return -1;
        }

        ref readonly var next = ref paragraph.Tokens[end + 1];
        var before = paragraph.Tokens[end - 1];
        if (mark.Hash == EntityWords.FullStop)
        {
            var isShort = (before.Casing == Casing.Initial && before.Length == 1) || Abbreviations.Titles.Contains(before.Hash);
            return isShort && paragraph.GoesOn(end + 1) && paragraph.IsCapitalised(end + 1) ? end + 1 : -1;
        }

        if (paragraph.PossessiveEnd(end) is var owned && owned > end)
        {
            return OrganizationPattern.OwnsOrganization(paragraph, end, owned) ? owned : -1;
        }

        if (next.HasSpaceBefore || next.Kind != TokenKind.Word)
        {
            return -1;
        }

        if (mark.Hash == EntityWords.Apostrophe)
        {
            var isName = paragraph.IsCapitalised(end + 1) ? before.Length <= 3 && next.Length > 1 : !s_contractions.Contains(next.Hash);
            return isName && !s_contractions.Contains(next.Hash) ? end + 1 : -1;
        }

        return mark.Hash == EntityWords.Hyphen && JoinsByHyphen(paragraph, start, end) ? end + 1 : -1;
    }

    private static bool JoinsByHyphen(in ParagraphText paragraph, int start, int end)
    {
        if (paragraph.IsCapitalised(end + 1))
        {
            return !ActsAlone(paragraph, end - 1) && !ActsAlone(paragraph, end + 1);
        }

        var next = paragraph.Tokens[end + 1].Hash;
        return end - start >= 2 && paragraph.Tokens[end + 1].Length <= 5
            && !EntityWords.HyphenAdjectives.Contains(next) && !EntityWords.ActingParticiples.Contains(next) && !EntityWords.Function.Contains(next);
    }

    /// <summary>"Israel-Iran war" names two countries.</summary>
    private static bool ActsAlone(in ParagraphText paragraph, int index) => (paragraph.KindsOf(paragraph.Find(index, Acting), index) & Acting) != 0;

    private static int AfterParticles(in ParagraphText paragraph, int index)
    {
        var at = index;
        while (at < index + 3 && paragraph.GoesOn(at) && (paragraph.IsIn(at, EntityWords.Particles) || paragraph.IsWord(at, EntityWords.Hyphen)))
        {
            at++;
        }

        return paragraph.IsCapitalised(at) && paragraph.GoesOn(at) ? at : index;
    }

    private static bool IsTight(in ParagraphText paragraph, int index, uint mark) => paragraph.IsWord(index, mark) && !paragraph.Tokens[index].HasSpaceBefore;
}
