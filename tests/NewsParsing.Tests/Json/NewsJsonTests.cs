using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NewsParsing.Tests;

public sealed partial class NewsJsonTests
{
    [Fact]
    public void An_article_comes_back_as_it_was() => ArticleGenerator.Articles.Sample(article =>
    {
        var back = NewsJson.Deserialize(article.ToJson());
        back.Text.Should().Be(article.Text);
        back.Headline.Should().Be(article.Headline);
        back.Paragraphs.Should().Equal(article.Paragraphs);
        back.RepeatedBlocks.Should().Equal(article.RepeatedBlocks);
        back.Focus.Should().Equal(article.Focus);
        back.Actors.Should().Equal(article.Actors, static (a, b) =>
            (a.Name, a.Kind, a.Country, a.Role, a.Title, a.Salience) == (b.Name, b.Kind, b.Country, b.Role, b.Title, b.Salience) && a.Mentions.SequenceEqual(b.Mentions));
        back.Locations.Should().Equal(article.Locations, static (a, b) =>
            (a.Name, a.Kind, a.Country, a.GeoNamesId, a.Latitude, a.Longitude, a.Salience) == (b.Name, b.Kind, b.Country, b.GeoNamesId, b.Latitude, b.Longitude, b.Salience)
            && a.Mentions.SequenceEqual(b.Mentions));
        back.Topics.Should().Equal(article.Topics, static (a, b) =>
            (a.Topic.Code, a.Topic.Name, a.Topic.Parent?.Code, a.Probability) == (b.Topic.Code, b.Topic.Name, b.Topic.Parent?.Code, b.Probability) && a.Evidence.SequenceEqual(b.Evidence));
    });

    [Fact]
    public void Writing_what_was_read_gives_the_same_json() => ArticleGenerator.Articles.Sample(article =>
    {
        var json = article.ToJson();
        NewsJson.Deserialize(json).ToJson().Should().Be(json);
    });

    [Fact]
    public void A_parsed_text_comes_back_as_it_was() => Gen.String.Sample(text =>
    {
        var json = NewsParser.Default.Parse(text).ToJson();
        var back = NewsJson.Deserialize(json);
        back.Text.Should().Be(text);
        back.ToJson().Should().Be(json);
    });

    [Theory]
    [InlineData("Zürich Київ 北京 القاهرة हिन्दी 한국 𐐀 🚢", "Zürich Київ 北京 القاهرة हिन्दी 한국 𐐀 🚢")]
    [InlineData("<a href='x'>1 + 1 & 2</a> / \u00A0", "<a href='x'>1 + 1 & 2</a> / \u00A0")]
    [InlineData("\"\\\n\r\t\b\f\u0001\u007F\u0085\u2028\u2029", "\\\"\\\\\\n\\r\\t\\b\\f\\u0001\\u007f\\u0085\\u2028\\u2029")]
    public void Only_what_must_be_is_escaped(string text, string written) =>
        new Article(text).ToJson().Should().Contain($"\"text\":\"{written}\"");

    [Theory]
    [InlineData("\\u0041\\/\\u00E9\\uD83D\\uDEA2", "A/é🚢")]
    [InlineData("Київ \\n 🚢", "Київ \n 🚢")]
    public void Every_escape_of_json_is_read(string written, string text) =>
        NewsJson.Deserialize(new Article("?").ToJson().Replace("\"?\"", $"\"{written}\"", StringComparison.Ordinal)).Text.Should().Be(text);

    // Not a theory: attributes cannot hold such text.
    [Fact]
    public void A_surrogate_without_its_partner_is_escaped_and_read()
    {
        var article = new Article("a\uD83Db\uDEA2 🚢\uD83D");
        article.ToJson().Should().Contain("\"text\":\"a\\ud83db\\udea2 🚢\\ud83d\"");
        NewsJson.Deserialize(article.ToJson()).Text.Should().Be(article.Text);
    }

    [Fact]
    public void An_article_keeps_the_provenance_that_it_was_read_with()
    {
        var json = new Article("").ToJson();
        json.Should().StartWith("""{"schema":1,"provenance":{"library":"0.""");
        var older = json.Replace("\"library\":\"0.", "\"library\":\"0.0.", StringComparison.Ordinal);
        NewsJson.Deserialize(older).ToJson().Should().Be(older);
    }

    [Fact]
    public void Articles_are_part_of_the_json_of_others()
    {
        var story = new Story(7, NewsParser.Default.Parse("Bridge reopens\n\nThe bridge reopened on Monday. \uD800"));
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(NewsJson.Resolver, StoryContext.Default), WriteIndented = true };

        var json = JsonSerializer.Serialize(story, options);
        var back = JsonSerializer.Deserialize<Story>(json, options)!;

        json.Should().Contain("\n    \"schema\": 1,");
        back.Id.Should().Be(7);
        back.Article.ToJson().Should().Be(story.Article.ToJson());
    }

    [Fact]
    public async Task Articles_are_written_to_streams_and_read_from_them_in_small_pieces()
    {
        var article = NewsParser.Default.Parse("Bridge reopens \"at last\"\n\n" + string.Join('\n', Enumerable.Range(0, 400).Select(static i => $"Київ {i} 🚢 \\ reopened.")));
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, article, NewsJson.ArticleTypeInfo);
        using var slow = new OneByteStream(stream.ToArray());
        var back = await JsonSerializer.DeserializeAsync(slow, NewsJson.ArticleTypeInfo);
        back!.ToJson().Should().Be(article.ToJson());
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => NewsJson.Serialize(null!)).Should().Throw<ArgumentNullException>().WithParameterName("article");
        FluentActions.Invoking(() => NewsJson.Deserialize(null!)).Should().Throw<ArgumentNullException>().WithParameterName("json");
    }

    internal sealed record Story(int Id, Article Article);

    [JsonSerializable(typeof(Story))]
    private sealed partial class StoryContext : JsonSerializerContext;
}
