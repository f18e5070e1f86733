using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsParsing.Tests;

/// <summary>JSON that is not that of an article is refused with what was found, where, and what was expected.</summary>
public sealed class WrongJsonTests
{
    private const string Text = "Bridge reopens\nThe bridge reopened.\nThe bridge reopened.";

    [Theory]
    [InlineData("schema", "2", "$.schema: found 2; expected 1.")]
    [InlineData("headline", "\"Bridge\"", "$.headline: found Bridge; expected the text of the first paragraph with this role.")]
    [InlineData("paragraphs[1].span.end", "99", "$.paragraphs[1].span: found [15, 99); expected a span that is not empty in [0, 56).")]
    [InlineData("paragraphs[1].span.end", "15", "$.paragraphs[1].span: found [15, 15); expected a span that is not empty in [0, 56).")]
    [InlineData("paragraphs[1].span.start", "-1", "$.paragraphs[1].span: found [-1, 35); expected a span that is not empty in [0, 56).")]
    [InlineData("paragraphs[1].role", "\"Body\"", "$.paragraphs[1].role: found Body; expected one of body, headline, summary, standfirst, byline, dateline, boilerplate.")]
    [InlineData("paragraphs[2].duplicate.of", "3", "$.paragraphs[2].duplicate.of: found 3; expected 1 of 3 paragraphs from there.")]
    [InlineData("paragraphs[2].duplicate.kind", "\"none\"", "$.paragraphs[2].duplicate.kind: found none; expected a kind of resemblance.")]
    [InlineData("paragraphs[2].duplicate.similarity", "1.5", "$.paragraphs[2].duplicate.similarity: found 1.5; expected a number from 0 to 1.")]
    [InlineData("paragraphs[2].duplicate.similarity", "1e999", "$.paragraphs[2].duplicate.similarity: found Infinity; expected a number from 0 to 1.")]
    [InlineData("repeatedBlocks[0].count", "1", "$.repeatedBlocks[0].count: found 1; expected 2 or more.")]
    [InlineData("repeatedBlocks[0].first", "2", "$.repeatedBlocks[0].first: found 2; expected 2 of 3 paragraphs from there.")]
    [InlineData("actors[0].country", "\"KEN\"", "$.actors[0].country: found KEN; expected a code in $.countries.")]
    [InlineData("actors[0].mentions", "[]", "$.actors[0].mentions: found none; expected at least one.")]
    [InlineData("locations[0].latitude", "91", "$.locations[0].latitude: found 91; expected degrees from -90 to 90.")]
    [InlineData("locations[0].mentions[0].use", "\"\"", "$.locations[0].mentions[0].use: found ; expected one of literal, metonymic, modifier.")]
    [InlineData("topics[0].probability", "-0.1", "$.topics[0].probability: found -0.1*; expected a number from 0 to 1.")]
    [InlineData("topics[0].topic", "null", "*$.topics[0].topic*")]
    [InlineData("actors[0]", "null", "*$.actors[0]*")]
    [InlineData("countries.FRA", "null", "$.actors[0].country: found FRA; expected a code in $.countries.")]
    [InlineData("text", "null", "*'text'*")]
    [InlineData("text", "7", "*$.text*")]
    [InlineData("colour", "1", "*'colour'*")]
    [InlineData("paragraphs[0].span", "{\"start\":0}", "*'end'*")]
    public void A_wrong_value_is_named(string path, string value, string message)
    {
        var json = Example().ToJson();
        NewsJson.Deserialize(json).ToJson().Should().Be(json);
        FluentActions.Invoking(() => NewsJson.Deserialize(With(json, path, value))).Should().Throw<JsonException>().WithMessage(message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"schema\":1")]
    public void What_is_no_article_is_refused(string json) => FluentActions.Invoking(() => NewsJson.Deserialize(json)).Should().Throw<JsonException>();

    [Fact]
    public void A_surrogate_without_its_partner_is_refused_outside_an_escape() =>
        FluentActions.Invoking(() => NewsJson.Deserialize(new Article("?").ToJson().Replace('?', '\uD800'))).Should().Throw<JsonException>()
            .WithMessage("Found a surrogate without its partner at index *; expected the escape \\ud800.");

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused()
    {
        foreach (var text in new[] { "a~b", "a\\n~" })
        {
            var bytes = System.Text.Encoding.Latin1.GetBytes(new Article("a").ToJson().Replace("\"a\"", $"\"{text}\"", StringComparison.Ordinal));
            bytes[Array.IndexOf(bytes, (byte)'~')] = 0xFF;
            FluentActions.Invoking(() => JsonSerializer.Deserialize(bytes, NewsJson.ArticleTypeInfo)).Should().Throw<JsonException>();
        }
    }

    [Fact]
    public void Damaged_json_throws_nothing_but_JsonException()
    {
        var json = Example().ToJson();
        Gen.Select(Gen.Int[0, json.Length - 1], Gen.OneOf(Gen.Char["{}[]\",:0-9enul\\"], Gen.Char)).Sample((at, c) =>
        {
            try
            {
                NewsJson.Deserialize(json[..at] + c + json[(at + 1)..]);
            }
            catch (JsonException)
            {
                // Expected; another exception fails the test.
            }
        });
    }

    private static Article Example() => new(Text)
    {
        Paragraphs =
        [
            new(new(0, 14), ParagraphRole.Headline, null),
            new(new(15, 35), ParagraphRole.Body, null),
            new(new(36, 56), ParagraphRole.Body, new(1, DuplicateKind.Exact, 1, 1)),
        ],
        RepeatedBlocks = [new(1, 2, 0)],
        Actors = [new("Bridge", ActorKind.Organization, [new(0, 6)]) { Country = new("FR", "FRA", "France") }],
        Locations = [new("Bridge", LocationKind.Other, [new(new(0, 6), LocationUse.Literal)]) { Latitude = 1, Longitude = 2 }],
        Topics = [new(new("x", "y"), 0.5f)],
    };

    /// <summary>Puts a value, as it is, at a path like <c>actors[0].name</c>.</summary>
    private static string With(string json, string path, string value)
    {
        const string Mark = "\"\\u0001here\"";
        var steps = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
        var root = JsonNode.Parse(json)!;
        var node = steps[..^1].Aggregate(root, static (node, step) => node is JsonArray array ? array[int.Parse(step, null)]! : node[step]!);
        if (node is JsonArray items)
        {
            items[int.Parse(steps[^1], null)] = "\u0001here";
        }
        else
        {
            node[steps[^1]] = "\u0001here";
        }

        return root.ToJsonString().Replace(Mark, value, StringComparison.Ordinal);
    }
}
