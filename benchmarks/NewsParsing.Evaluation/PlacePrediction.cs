namespace NewsParsing.Evaluation;

/// <summary>A predicted place.</summary>
/// <param name="Span">Where the name stands.</param>
/// <param name="IsLiteral">Whether the name stands for the place itself, also as a modifier.</param>
/// <param name="Name">Name of the place.</param>
/// <param name="Country">Two-letter code, or null.</param>
/// <param name="GeoNamesId">Identifier, or null.</param>
/// <param name="Latitude">Degrees, or null.</param>
/// <param name="Longitude">Degrees, or null.</param>
internal sealed record PlacePrediction(TextSpan Span, bool IsLiteral, string Name, string? Country, int? GeoNamesId, double? Latitude, double? Longitude)
{
    /// <summary>What the whole pipeline finds by itself.</summary>
    public static List<PlacePrediction> Own(NewsParser parser, string text)
    {
        var predictions = new List<PlacePrediction>();
        foreach (var location in parser.Parse(text).Locations)
        {
            foreach (var mention in location.Mentions)
            {
                predictions.Add(new(
                    mention.Span, mention.Use == LocationUse.Literal, location.Name, location.Country?.Alpha2, location.GeoNamesId, location.Latitude, location.Longitude));
            }
        }

        return predictions;
    }

    /// <summary>What the linker says of the gold spans; demonyms and seats of the text are evidence for countries, as in the pipeline.</summary>
    public static List<PlacePrediction> OfGoldSpans(PlaceGold gold)
    {
        var gazetteer = Gazetteer.Default;
        var tokens = default(PooledList<Token>);
        WordScanner.Scan(gold.Text, 0, gold.Text.Length, ref tokens);
        var mentions = new List<PlaceMention>();
        foreach (var toponym in gold.Toponyms.OrderBy(static toponym => toponym.Span.Start).ThenByDescending(static toponym => toponym.Span.End))
        {
            if (toponym.IsToponym && MentionOf(gazetteer, gold.Text, tokens.Items, toponym.Span) is { } mention
                && (mentions.Count == 0 || mention.FirstToken >= mentions[^1].EndToken))
            {
                mentions.Add(mention);
            }
        }

        var linked = mentions.ToArray();
        PlaceLinker.Link(gazetteer, tokens.Items, linked, CountryWeights(gazetteer, gold.Text, tokens.Items));
        var predictions = new List<PlacePrediction>();
        foreach (var mention in linked)
        {
            if (mention.Place >= 0)
            {
                ref readonly var place = ref gazetteer.Place(mention.Place);
                predictions.Add(new(
                    new(tokens[mention.FirstToken].Start, tokens[mention.EndToken - 1].End),
                    IsLiteral: true,
                    gazetteer.NameOf(mention.Place),
                    place.Country == PlaceRecord.NoCountry ? null : gazetteer.Country(place.Country).Alpha2,
                    mention.IsApproximate ? null : place.GeoNamesId,
                    place.Latitude,
                    place.Longitude));
            }
        }

        tokens.Dispose();
        return predictions;
    }

    private static PlaceMention? MentionOf(Gazetteer gazetteer, string text, ReadOnlySpan<Token> tokens, TextSpan span)
    {
        var first = 0;
        while (first < tokens.Length && tokens[first].Start < span.Start)
        {
            first++;
        }

        var end = first;
        while (end < tokens.Length && tokens[end].End <= span.End)
        {
            end++;
        }

        if (end == first || tokens[first].Start != span.Start || tokens[end - 1].End != span.End)
        {
            return null;
        }

        var match = gazetteer.FindExactly(text, tokens[first..end]);
        if (match.IsEmpty && end < tokens.Length)
        {
            match = gazetteer.FindExactly(text, tokens[first..(end + 1)]) is { IsEmpty: false } dotted && text[tokens[end].Start] == '.' ? dotted : default;
        }

        const NameKind Places = NameKind.AnyPlace | NameKind.Demonym | NameKind.PlaceDemonym;
        return new() { FirstToken = first, TokenCount = end - first, Match = match.Has(Places) ? match : default };
    }

    private static float[] CountryWeights(Gazetteer gazetteer, string text, ReadOnlySpan<Token> tokens)
    {
        const float Weight = 0.5f;
        var weights = new float[gazetteer.CountryCount];
        for (var i = 0; i < tokens.Length;)
        {
            var match = gazetteer.Find(text, tokens, i, NameKind.Demonym | NameKind.Seat);
            foreach (var entry in gazetteer.Entries(match))
            {
                if (entry.Kind is NameKind.Demonym or NameKind.Seat && !match.Has(NameKind.AnyPlace) && entry.Fits(tokens.Slice(i, match.TokenCount)))
                {
                    weights[entry.Value] += Weight;
                    break;
                }
            }

            i += Math.Max(1, match.TokenCount);
        }

        return weights;
    }
}
