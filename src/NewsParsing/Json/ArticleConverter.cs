using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing;

/// <summary>Writes and reads articles in the same form whatever the options of the JSON around them.</summary>
internal sealed class ArticleConverter : JsonConverter<Article>
{
    public override Article Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var document = JsonSerializer.Deserialize(ref reader, NewsJsonContext.Default.ArticleDocument)
            ?? throw new JsonException("$: found null; expected an article.");
        return new DocumentReader(document).Read();
    }

    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, DocumentWriter.Write(value), NewsJsonContext.Default.ArticleDocument);
}
