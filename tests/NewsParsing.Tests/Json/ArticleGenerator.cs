namespace NewsParsing.Tests;

/// <summary>Articles of every shape that JSON must carry: letters of all scripts, control characters, surrogates without a partner.</summary>
internal static class ArticleGenerator
{
    private static readonly Gen<string> s_name = Gen.OneOf(
        Gen.OneOf("Amina Otieno", "Київ", "北京", "القاهرة", "𐐀𐐁 🚢", "\"\\/<>&'+", "\u2028\u0085\u007F\uFEFF\u00AD", "\uD800", "a\uDC00b", "").Array[0, 3].Select(string.Concat),
        Gen.String);

    private static readonly Gen<string?> s_optionalName = Gen.Select(s_name, Gen.Bool, static (name, isThere) => isThere ? name : null);

    private static readonly Gen<Country> s_country = Gen.OneOf(
        new Country("RU", "RUS", "Russia"), new Country("CI", "CIV", "Côte d’Ivoire"), new Country("XK", "XKX", "Kosovo"));

    private static readonly Gen<Country?> s_optionalCountry = Gen.Select(s_country, Gen.Bool, static (country, isThere) => isThere ? (Country?)country : null);

    private static readonly Gen<double> s_share = Gen.OneOf(Gen.Double[0, 1], Gen.Const(0.0), Gen.Const(1.0), Gen.Const(double.Epsilon));

    public static Gen<Article> Articles { get; } = Gen.Select(s_name, Gen.String, (name, text) => name + text)
        .SelectMany(text => text.Length == 0 ? Gen.Const(new Article("")) : ArticlesOf(text));

    private static Gen<Article> ArticlesOf(string text)
    {
        var span = Gen.Select(Gen.Int[0, text.Length - 1], Gen.Int[1, text.Length])
            .Select((start, end) => start < end ? new TextSpan(start, end) : new TextSpan(start, start + 1));
        var paragraphs = Paragraphs(span).Array[2, 5];
        var topic = Gen.Select(s_name, s_name, s_name, (code, name, parent) => new Topic(code, name, parent.Length > 0 ? new Topic(parent, name) : null));
        var topics = Gen.Select(topic, Gen.Float[0, 1], span.Array[0, 3], (t, probability, evidence) => new TopicScore(t, probability) { Evidence = [.. evidence] });
        var focus = Gen.Select(s_country, s_share, (country, share) => new CountryShare(country, share));
        return Gen.Select(paragraphs, Actors(span).Array[0, 3], Locations(span).Array[0, 3], focus.Array[0, 2], topics.Array[0, 2], Gen.Bool).Select(parts => new Article(text)
        {
            Paragraphs = [.. parts.Item1],
            RepeatedBlocks = parts.Item6 ? [new RepeatedBlock(parts.Item1.Length - 2, 2, 0)] : [],
            Actors = [.. parts.Item2],
            Locations = [.. parts.Item3],
            Focus = [.. parts.Item4],
            Topics = [.. parts.Item5],
        });
    }

    private static Gen<Paragraph> Paragraphs(Gen<TextSpan> span)
    {
        var kind = Gen.OneOf(DuplicateKind.Exact, DuplicateKind.Normalized, DuplicateKind.Near, DuplicateKind.Contained, DuplicateKind.Revision);
        var duplicate = Gen.Select(Gen.Int[0, 1], kind, s_share, s_share, (of, k, similarity, containment) => new DuplicateMatch(of, k, similarity, containment));
        return Gen.Select(span, Gen.Enum<ParagraphRole>(), duplicate, Gen.Bool, (s, role, match, isDuplicate) => new Paragraph(s, role, isDuplicate ? match : null));
    }

    private static Gen<Actor> Actors(Gen<TextSpan> span) => Gen.Select(
        Gen.Select(s_name, Gen.Enum<ActorKind>(), span.Array[1, 3]), s_optionalCountry, s_optionalName, s_optionalName, s_share,
        (base3, country, role, title, salience) => new Actor(base3.Item1, base3.Item2, [.. base3.Item3]) { Country = country, Role = role, Title = title, Salience = salience });

    private static Gen<Location> Locations(Gen<TextSpan> span)
    {
        var mention = Gen.Select(span, Gen.Enum<LocationUse>(), (s, use) => new LocationMention(s, use));
        var point = Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180], Gen.Int, Gen.Bool);
        return Gen.Select(s_name, Gen.Enum<LocationKind>(), mention.Array[1, 3], s_optionalCountry, point, s_share, (name, kind, mentions, country, place, salience) =>
            new Location(name, kind, [.. mentions])
            {
                Country = country,
                GeoNamesId = place.Item4 ? place.Item3 : null,
                Latitude = place.Item4 ? place.Item1 : null,
                Longitude = place.Item4 ? place.Item2 : null,
                Salience = salience,
            });
    }
}
