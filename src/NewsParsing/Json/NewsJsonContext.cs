using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing;

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(LosslessTextConverter)])]
[JsonSerializable(typeof(ArticleDocument))]
internal sealed partial class NewsJsonContext : JsonSerializerContext;
