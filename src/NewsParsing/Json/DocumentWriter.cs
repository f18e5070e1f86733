using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>Puts an article into the form of its JSON.</summary>
internal static class DocumentWriter
{
    public static ArticleDocument Write(Article article)
    {
        var countries = new OrderedDictionary<string, CountryDocument>();
        return new()
        {
            Schema = ArticleDocument.CurrentSchema,
            Provenance = article.ReadProvenance ?? Provenance.Current,
            Text = article.Text,
            Headline = article.Headline,
            Paragraphs = [.. article.Paragraphs.Select(Write)],
            RepeatedBlocks = [.. article.RepeatedBlocks.Select(static block => new BlockDocument { First = block.First, Count = block.Count, Of = block.Of })],
            Actors = [.. article.Actors.Select(actor => Write(actor, countries))],
            Locations = [.. article.Locations.Select(location => Write(location, countries))],
            Focus = [.. article.Focus.Select(focus => new FocusDocument { Country = Write(focus.Country, countries), Share = focus.Share })],
            Topics = [.. article.Topics.Select(Write)],
            Countries = countries,
        };
    }

    private static ParagraphDocument Write(Paragraph paragraph) => new()
    {
        Span = Write(paragraph.Span),
        Role = EnumWords<ParagraphRole>.Of(paragraph.Role),
        Duplicate = paragraph.Duplicate is { } match
            ? new() { Of = match.Of, Kind = EnumWords<DuplicateKind>.Of(match.Kind), Similarity = match.Similarity, Containment = match.Containment }
            : null,
    };

    private static ActorDocument Write(Actor actor, OrderedDictionary<string, CountryDocument> countries) => new()
    {
        Name = actor.Name,
        Kind = EnumWords<ActorKind>.Of(actor.Kind),
        Country = actor.Country is { } country ? Write(country, countries) : null,
        Role = actor.Role,
        Title = actor.Title,
        Salience = actor.Salience,
        Mentions = Write(actor.Mentions),
    };

    private static LocationDocument Write(Location location, OrderedDictionary<string, CountryDocument> countries) => new()
    {
        Name = location.Name,
        Kind = EnumWords<LocationKind>.Of(location.Kind),
        Country = location.Country is { } country ? Write(country, countries) : null,
        GeoNamesId = location.GeoNamesId,
        Latitude = location.Latitude,
        Longitude = location.Longitude,
        Salience = location.Salience,
        Mentions =
        [
            .. location.Mentions.Select(static mention => new LocationMentionDocument
            {
                Span = Write(mention.Span),
                Use = EnumWords<LocationUse>.Of(mention.Use),
            }),
        ],
    };

    private static TopicScoreDocument Write(TopicScore score) =>
        new() { Topic = Write(score.Topic), Probability = score.Probability, Evidence = Write(score.Evidence) };

    private static TopicDocument Write(Topic topic) =>
        new() { Code = topic.Code, Name = topic.Name, Parent = topic.Parent is { } parent ? Write(parent) : null };

    private static ImmutableArray<SpanDocument> Write(ImmutableArray<TextSpan> spans) => [.. spans.Select(Write)];

    private static SpanDocument Write(TextSpan span) => new() { Start = span.Start, End = span.End };

    private static string Write(Country country, OrderedDictionary<string, CountryDocument> countries)
    {
        countries.TryAdd(country.Alpha3, new() { Alpha2 = country.Alpha2, Name = country.Name });
        return country.Alpha3;
    }
}
