using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsParsing;

/// <summary>Knows the contract of <see cref="Article"/> and of nothing else.</summary>
internal sealed class ArticleResolver : IJsonTypeInfoResolver
{
    private static readonly ArticleConverter s_converter = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(Article) ? JsonMetadataServices.CreateValueInfo<Article>(options, s_converter) : null;
}
