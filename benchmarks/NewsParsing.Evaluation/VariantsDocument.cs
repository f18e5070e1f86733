using System.Text.Json;

namespace NewsParsing.Evaluation;

/// <summary>A text with the names of people and organisations in it, those of the same one in the same cluster.</summary>
internal sealed record VariantsDocument(string Id, string Text, List<(TextSpan Span, string Cluster)> Mentions)
{
    /// <summary>
    /// Reads a JSON array of documents, or an object with such an array as <c>docs</c>. A mention has start, end, type and cluster; one that is not
    /// <c>named</c> is left out, and <c>nameStart</c>, <c>nameEnd</c> are preferred where they are given.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is not such JSON.</exception>
    public static List<VariantsDocument> ReadAll(string path)
    {
        try
        {
            using var reader = GoldFile.OpenText(path);
            using var json = JsonDocument.Parse(reader.ReadToEnd());
            var root = json.RootElement;
            var documents = root.ValueKind == JsonValueKind.Object ? root.GetProperty("docs") : root;
            return [.. documents.EnumerateArray().Select(Read)];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            var line = ((e as JsonException)?.LineNumber ?? 0) + 1;
            throw new InvalidDataException($"{path}:{line}: found JSON that is wrong ({e.Message}); expected documents with id, text and mentions (start, end, type, cluster).", e);
        }
    }

    private static VariantsDocument Read(JsonElement document)
    {
        var text = document.GetProperty("text").GetString()!;
        var mentions = new List<(TextSpan Span, string Cluster)>();
        foreach (var mention in document.GetProperty("mentions").EnumerateArray())
        {
            var isNamed = !mention.TryGetProperty("named", out var named) || named.GetBoolean();
            if (isNamed && mention.GetProperty("type").GetString() is "person" or "organization" or EntityTypes.Person or EntityTypes.Organization)
            {
                var span = new TextSpan(Number(mention, "nameStart") ?? mention.GetProperty("start").GetInt32(), Number(mention, "nameEnd") ?? mention.GetProperty("end").GetInt32());
                if (span.Start < 0 || span.Start >= span.End || span.End > text.Length)
                {
                    throw new JsonException($"document {document.GetProperty("id")}: span {span} in a text of {text.Length}");
                }

                mentions.Add((span, mention.GetProperty("cluster").ToString()));
            }
        }

        return new(document.GetProperty("id").ToString(), text, mentions);
    }

    private static int? Number(JsonElement mention, string name) =>
        mention.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;
}
