using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace NewsParsing;

/// <summary>Makes an article from its JSON and checks that it could have been written from one.</summary>
internal sealed class DocumentReader(ArticleDocument document)
{
    /// <exception cref="JsonException">A value is out of range; the message names its path in the JSON.</exception>
    public Article Read()
    {
        Check(document.Schema == ArticleDocument.CurrentSchema, "$.schema", document.Schema, ArticleDocument.CurrentSchema);
        var article = new Article(document.Text)
        {
            ReadProvenance = document.Provenance,
            Paragraphs = ReadAll(document.Paragraphs, "$.paragraphs", ReadParagraph),
            RepeatedBlocks = ReadAll(document.RepeatedBlocks, "$.repeatedBlocks", ReadBlock),
            Actors = ReadAll(document.Actors, "$.actors", ReadActor),
            Locations = ReadAll(document.Locations, "$.locations", ReadLocation),
            Focus = ReadAll(document.Focus, "$.focus", (focus, path) => new CountryShare(ReadCountry(focus.Country, path + ".country"), Share(focus.Share, path + ".share"))),
            Topics = ReadAll(document.Topics, "$.topics", ReadScore),
        };
        Check(article.Headline == document.Headline, "$.headline", document.Headline, "the text of the first paragraph with this role");
        return article;
    }

    private Paragraph ReadParagraph(ParagraphDocument paragraph, string path) => new(
        ReadSpan(paragraph.Span, path + ".span"),
        Word<ParagraphRole>(paragraph.Role, path + ".role"),
        paragraph.Duplicate is { } duplicate ? ReadDuplicate(duplicate, path + ".duplicate") : null);

    private DuplicateMatch ReadDuplicate(DuplicateDocument duplicate, string path)
    {
        var kind = Word<DuplicateKind>(duplicate.Kind, path + ".kind");
        Check(kind != DuplicateKind.None, path + ".kind", duplicate.Kind, "a kind of resemblance");
        return new(
            Index(duplicate.Of, 1, path + ".of"), kind, Share(duplicate.Similarity, path + ".similarity"), Share(duplicate.Containment, path + ".containment"));
    }

    private RepeatedBlock ReadBlock(BlockDocument block, string path)
    {
        Check(block.Count > 1, path + ".count", block.Count, "2 or more");
        return new(Index(block.First, block.Count, path + ".first"), block.Count, Index(block.Of, block.Count, path + ".of"));
    }

    private Actor ReadActor(ActorDocument actor, string path) =>
        new(actor.Name, Word<ActorKind>(actor.Kind, path + ".kind"), Some(ReadAll(actor.Mentions, path + ".mentions", ReadSpan), path + ".mentions"))
        {
            Country = ReadCountryOrNull(actor.Country, path + ".country"),
            Role = actor.Role,
            Title = actor.Title,
            Salience = Share(actor.Salience, path + ".salience"),
        };

    private Location ReadLocation(LocationDocument location, string path) =>
        new(location.Name, Word<LocationKind>(location.Kind, path + ".kind"), Some(ReadAll(location.Mentions, path + ".mentions", ReadMention), path + ".mentions"))
        {
            Country = ReadCountryOrNull(location.Country, path + ".country"),
            GeoNamesId = location.GeoNamesId,
            Latitude = Degrees(location.Latitude, 90, path + ".latitude"),
            Longitude = Degrees(location.Longitude, 180, path + ".longitude"),
            Salience = Share(location.Salience, path + ".salience"),
        };

    private LocationMention ReadMention(LocationMentionDocument mention, string path) =>
        new(ReadSpan(mention.Span, path + ".span"), Word<LocationUse>(mention.Use, path + ".use"));

    private TopicScore ReadScore(TopicScoreDocument score, string path) =>
        new(ReadTopic(score.Topic), (float)Share(score.Probability, path + ".probability")) { Evidence = ReadAll(score.Evidence, path + ".evidence", ReadSpan) };

    private static Topic ReadTopic(TopicDocument topic) => new(topic.Code, topic.Name, topic.Parent is { } parent ? ReadTopic(parent) : null);

    private Country ReadCountry(string alpha3, string path)
    {
        var country = document.Countries.GetValueOrDefault(alpha3);
        Check(country is not null, path, alpha3, "a code in $.countries");
        return new(country!.Alpha2, alpha3, country.Name);
    }

    private Country? ReadCountryOrNull(string? alpha3, string path) => alpha3 is null ? null : ReadCountry(alpha3, path);

    private TextSpan ReadSpan(SpanDocument span, string path)
    {
        var read = new TextSpan(span.Start, span.End);
        Check(read.Start >= 0 && read.Start < read.End && read.End <= document.Text.Length, path, read, $"a span that is not empty in [0, {document.Text.Length})");
        return read;
    }

    private int Index(int index, int count, string path)
    {
        Check(index >= 0 && index <= document.Paragraphs.Length - count, path, index, $"{count} of {document.Paragraphs.Length} paragraphs from there");
        return index;
    }

    private static double Share(double value, string path)
    {
        Check(value is >= 0 and <= 1, path, value, "a number from 0 to 1");
        return value;
    }

    private static double? Degrees(double? value, double limit, string path)
    {
        Check(value is null || Math.Abs(value.Value) <= limit, path, value, $"degrees from -{limit} to {limit}");
        return value;
    }

    private static T Word<T>(string word, string path)
        where T : struct, Enum
    {
        Check(EnumWords<T>.TryParse(word, out var value), path, word, $"one of {EnumWords<T>.All}");
        return value;
    }

    private static ImmutableArray<T> Some<T>(ImmutableArray<T> items, string path)
    {
        Check(!items.IsEmpty, path, "none", "at least one");
        return items;
    }

    private static ImmutableArray<TTo> ReadAll<TFrom, TTo>(ImmutableArray<TFrom> items, string path, Func<TFrom, string, TTo> read) =>
        [.. items.Select((item, index) => read(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]")))];

    private static void Check(bool isRight, string path, object? found, object expected)
    {
        if (!isRight)
        {
            throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"{path}: found {found ?? "null"}; expected {expected}."), path, null, null);
        }
    }
}
