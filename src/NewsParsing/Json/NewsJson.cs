using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsParsing;

/// <summary>
/// Articles as JSON (RFC 8259) and back, without reflection. The form is that of <c>article.schema.json</c>: spans are UTF-16 code units of
/// <c>text</c>, kinds are lower-case words, countries are ISO 3166-1 alpha-3 codes with a table of those used, and absent values are left out.
/// Thread-safe.
/// </summary>
public static class NewsJson
{
    /// <summary>Makes articles part of your own JSON: add it to <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>, first.</summary>
    public static IJsonTypeInfoResolver Resolver { get; } = new ArticleResolver();

    /// <summary>The contract of an article, for the methods of <see cref="JsonSerializer"/> that read and write streams, spans or writers.</summary>
    public static JsonTypeInfo<Article> ArticleTypeInfo { get; } =
        (JsonTypeInfo<Article>)new JsonSerializerOptions { TypeInfoResolver = Resolver }.GetTypeInfo(typeof(Article));

    /// <summary>Writes an article on one line. The same article always gives the same text; letters of all scripts stay readable.</summary>
    /// <remarks>A surrogate without its partner is written as an escape (<c>\ud800</c>), so that every text comes back as it was.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Serialize(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return JsonSerializer.Serialize(article, ArticleTypeInfo);
    }

    /// <summary>Reads an article back; writing it again gives the same JSON. Every span and index is checked against the text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is not JSON, or not that of an article; the message says what was found, where, and what was expected.</exception>
    public static Article Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var lone = LoneSurrogates.IndexIn(json);
        if (lone >= 0)
        {
            throw new JsonException($"Found a surrogate without its partner at index {lone} of the JSON; expected the escape \\u{(int)json[lone]:x4}.");
        }

        return JsonSerializer.Deserialize(json, ArticleTypeInfo) ?? throw new JsonException("$: found null; expected an article.");
    }
}
