using System.Text.Json;

namespace NewsParsing.Evaluation;

/// <summary>A gold toponym of a document; numbers are null where the file has none.</summary>
internal sealed record GoldToponym(TextSpan Span, string Type, double? Latitude, double? Longitude, int? GeoNamesId, string? Country)
{
    private static readonly string[] s_notToponyms = ["Non_Toponym", "Literal_Expression", "Non_Lit_Expression"];

    private static readonly string[] s_literal = ["Literal", "Literal_Modifier", "Mixed", "Coercion", "Embedded_Literal", "Toponym", ""];

    /// <summary>False for what the GeoWebNews annotators marked beside toponyms.</summary>
    public bool IsToponym => !s_notToponyms.Contains(Type);

    /// <summary>The taxonomy's literal types; all toponyms of a file without types.</summary>
    public bool IsLiteral => s_literal.Contains(Type);
}

/// <summary>A document of a toponym file.</summary>
internal sealed record PlaceGold(string Id, string Text, List<GoldToponym> Toponyms)
{
    public static PlaceGold Parse(string line, GoldFile file)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var text = root.GetProperty("text").GetString() ?? throw file.Wrong("a text that is null", "a string");
            return new(root.GetProperty("id").ToString(), text, [.. root.GetProperty("toponyms").EnumerateArray().Select(item => Toponym(item, text, file))]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw file.Wrong($"a line that is wrong ({e.Message})", "a JSON object with id, text and toponyms");
        }
    }

    private static GoldToponym Toponym(JsonElement item, string text, GoldFile file)
    {
        var span = new TextSpan(item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32());
        if (span.Start < 0 || span.End > text.Length || span.Start >= span.End)
        {
            throw file.Wrong($"the span {span.Start} to {span.End}", $"a span inside the text of {text.Length}");
        }

        return new(
            span,
            Of(item, "type", JsonValueKind.String)?.GetString() ?? "",
            Of(item, "lat", JsonValueKind.Number)?.GetDouble(),
            Of(item, "lon", JsonValueKind.Number)?.GetDouble(),
            Of(item, "geonameid", JsonValueKind.Number)?.GetInt32(),
            Of(item, "country", JsonValueKind.String)?.GetString());
    }

    private static JsonElement? Of(JsonElement item, string name, JsonValueKind kind) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == kind ? value : null;
}
