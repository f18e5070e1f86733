namespace NewsParsing;

/// <summary>The title or office that stands at a person's name, and the country that stands at the title.</summary>
/// <param name="Start">First token of the title.</param>
/// <param name="Count">Number of tokens; 0 when there is no title.</param>
/// <param name="Kind">What sort of title it is.</param>
/// <param name="Role">Index in <see cref="RoleCodes"/>.</param>
/// <param name="Country">Place of the country, or <see cref="Mention.None"/>.</param>
internal readonly record struct PersonTitle(int Start, int Count, TitleKind Kind, int Role, int Country)
{
    private const int LongestTitle = 5;
    private const int LongestCountry = 4;
    private const NameKind Owners = NameKind.Country | NameKind.Demonym | NameKind.Seat;

    private static readonly int s_government = RoleCodes.IndexOf("GOV");
    private static readonly int s_party = RoleCodes.IndexOf("PTY");
    private static readonly HashSet<uint> s_articles = WordSet.Of("the a an its their his her");
    private static readonly HashSet<uint> s_counterparts = WordSet.Of("counterpart");
    private static readonly HashSet<uint> s_leaders = WordSet.Of("leader ruler strongman dictator");

    public static PersonTitle None { get; } = new(0, 0, TitleKind.Address, 0, Mention.None);

    public bool IsEmpty => Count == 0;

    /// <summary>"Russian President …", "the president of Kenya, …", "Gen. …".</summary>
    public static PersonTitle Before(in ParagraphText paragraph, int name)
    {
        var end = name;
        if (paragraph.IsWord(end - 1, EntityWords.FullStop) && paragraph.GoesOn(end - 1))
        {
            end--;
        }
        else if (paragraph.IsWord(end - 1, EntityWords.Comma) && paragraph.GoesOn(end))
        {
            return BeforeComma(paragraph, end - 1);
        }

        return EndingAt(paragraph, end);
    }

    /// <summary>"…, the Kenyan health minister,", "…, president of Kenya,".</summary>
    public static PersonTitle Behind(in ParagraphText paragraph, int end)
    {
        if (!paragraph.IsWord(end, EntityWords.Comma))
        {
            return None;
        }

        var at = end + 1;
        at += paragraph.IsIn(at, s_articles) ? 1 : 0;
        var country = Mention.None;
        if (at < paragraph.End && paragraph.Find(at, Owners) is { IsEmpty: false } owner && paragraph.TryEntry(owner, at, Owners, out var entry))
        {
            country = entry.Value;
            at = paragraph.PossessiveEnd(at + owner.TokenCount);
        }

        if (at >= paragraph.End || !TryTitle(paragraph, paragraph.Find(at, NameKind.Title), at, country, out var title) || title.Kind == TitleKind.Address)
        {
            return None;
        }

        return title.Country >= 0 ? title : title.WithCountry(CountryBehind(paragraph, title.Start + title.Count));
    }

    /// <summary>The country of "his South Korean counterpart, …", or <see cref="Mention.None"/>.</summary>
    public static int CounterpartCountry(in ParagraphText paragraph, int name)
    {
        var end = paragraph.IsWord(name - 1, EntityWords.Comma) ? name - 1 : name;
        return paragraph.IsIn(end - 1, s_counterparts) && paragraph.GoesOn(end) ? CountryBefore(paragraph, end - 1) : Mention.None;
    }

    private static PersonTitle BeforeComma(in ParagraphText paragraph, int comma)
    {
        var title = EndingAt(paragraph, comma);
        if (title.IsEmpty)
        {
            var of = OfCountryEndingAt(paragraph, comma, out var country);
            title = of > paragraph.Start ? EndingAt(paragraph, of).WithCountry(country) : None;
        }

        return title.Kind is TitleKind.Office && paragraph.IsLower(title.Start) ? title : None;
    }

    private static PersonTitle EndingAt(in ParagraphText paragraph, int end)
    {
        for (var length = Math.Min(LongestTitle, end - paragraph.Start); length > 0; length--)
        {
            var start = end - length;
            if (TryTitle(paragraph, paragraph.FindExactly(start, end), start, Mention.None, out var title))
            {
                return title.Extend(paragraph).WithCountryBefore(paragraph);
            }
        }

        var of = OfCountryEndingAt(paragraph, end, out var country);
        return of > paragraph.Start && EndingAt(paragraph, of) is { IsEmpty: false, Kind: TitleKind.Office or TitleKind.Royal } office ? office.WithCountry(country) : None;
    }

    /// <summary>An office or rank gives a role; of occupations only those of politics and war do, since an actor's or coach's says nothing of the events.</summary>
    private static int RoleOf(NameEntry entry) =>
        (TitleKind)entry.Value != TitleKind.Occupation || entry.Role is "PTY" or "OPP" or "REB" ? entry.RoleIndex : 0;

    private static bool TryTitle(in ParagraphText paragraph, NameMatch match, int start, int country, out PersonTitle title)
    {
        if (paragraph.TryEntry(match, start, NameKind.Title, out var entry))
        {
            title = new PersonTitle(start, match.TokenCount, (TitleKind)entry.Value, RoleOf(entry), Mention.None).WithCountry(country, paragraph.Tokens[start + match.TokenCount - 1].Hash);
            return true;
        }

        title = None;
        return false;
    }

    /// <summary>"Digital Minister": capitalised words before a capitalised title belong to it.</summary>
    private PersonTitle Extend(in ParagraphText paragraph)
    {
        var start = Start;
        while (Kind != TitleKind.Address && paragraph.IsCapitalised(start) && paragraph.IsCapitalised(start - 1) && paragraph.GoesOn(start) && Start - start < LongestTitle
            && (paragraph.KindsOf(paragraph.FindExactly(start - 1, start), start - 1) & (Owners | NameKind.PlaceDemonym | NameKind.People | NameKind.AnyPlace | NameKind.Organisation)) == 0
            && !paragraph.IsStartLike(start - 1))
        {
            start--;
        }

        return this with { Start = start, Count = Count + Start - start };
    }

    private PersonTitle WithCountryBefore(in ParagraphText paragraph) => WithCountry(CountryBefore(paragraph, Start));

    private static int CountryBefore(in ParagraphText paragraph, int end)
    {
        if (paragraph.IsWord(end - 1, EntityWords.S) && paragraph.IsWord(end - 2, EntityWords.Apostrophe))
        {
            end -= 2;
        }
        else if (paragraph.IsWord(end - 1, EntityWords.Apostrophe))
        {
            end--;
        }

        for (var length = Math.Min(LongestCountry, end - paragraph.Start); length > 0; length--)
        {
            if (paragraph.TryEntry(paragraph.FindExactly(end - length, end), end - length, Owners, out var entry))
            {
                return entry.Value;
            }
        }

        return Mention.None;
    }

    private static int CountryBehind(in ParagraphText paragraph, int index)
    {
        if (!paragraph.IsWord(index, EntityWords.Of) || index + 1 >= paragraph.End)
        {
            return Mention.None;
        }

        return paragraph.TryEntry(paragraph.Find(index + 1, NameKind.Country), index + 1, NameKind.Country, out var entry) ? entry.Value : Mention.None;
    }

    /// <summary>Index of the "of" of "of Kenya" that ends at a token, or -1.</summary>
    private static int OfCountryEndingAt(in ParagraphText paragraph, int end, out int country)
    {
        country = Mention.None;
        for (var length = Math.Min(LongestCountry, end - paragraph.Start - 1); length > 0; length--)
        {
            var start = end - length;
            if (paragraph.IsWord(start - 1, EntityWords.Of) && paragraph.TryEntry(paragraph.FindExactly(start, end), start, NameKind.Country, out var entry))
            {
                country = entry.Value;
                return start - 1;
            }
        }

        return -1;
    }

    private PersonTitle WithCountry(int country) => Country >= 0 || country < 0 ? this : this with { Country = country, Role = IsLeader ? s_government : Role };

    private PersonTitle WithCountry(int country, uint lastWord) => (this with { IsLeader = s_leaders.Contains(lastWord) && Role == s_party }).WithCountry(country);

    /// <summary>Who leads a country governs it; who leads anything else leads a party.</summary>
    private bool IsLeader { get; init; }
}
