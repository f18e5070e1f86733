using System.Text.Json;

namespace NewsParsing.Tests;

/// <summary>The committed schema describes what is written, and nothing looser.</summary>
public sealed class ArticleSchemaTests
{
    private static readonly JsonSchema s_schema = new(Repository.Read("src", "NewsParsing", "Json", "article.schema.json"));

    [Fact]
    public void Articles_of_every_shape_follow_the_schema() => ArticleGenerator.Articles.Sample(article =>
    {
        using var json = JsonDocument.Parse(article.ToJson());
        s_schema.Violations(json.RootElement).Should().BeEmpty();
    });

    [Fact]
    public void The_sample_article_follows_the_schema()
    {
        var article = NewsParser.Default.Parse(Repository.Read("samples", "NewsParsing.Sample", "seed-article.txt"));
        using var json = JsonDocument.Parse(article.ToJson());
        s_schema.Violations(json.RootElement).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"schema\":1", "\"schema\":2", "$.schema")]
    [InlineData("\"text\":\"a\",", "", "$: 'text'")]
    [InlineData("\"text\":\"a\"", "\"text\":1", "$.text")]
    [InlineData("\"focus\":[]", "\"focus\":[{\"country\":\"RU\",\"share\":2}]", "$.focus[0]")]
    [InlineData("\"countries\":{}", "\"countries\":{},\"more\":1", "$.more")]
    public void The_schema_tells_what_is_wrong(string written, string changed, string where)
    {
        using var json = JsonDocument.Parse(new Article("a").ToJson().Replace(written, changed, StringComparison.Ordinal));
        s_schema.Violations(json.RootElement).Should().Contain(violation => violation.StartsWith(where, StringComparison.Ordinal));
    }
}
