using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsParsing.Tests;

/// <summary>Checks JSON against the keywords of JSON Schema 2020-12 that the article's schema uses; any other keyword is an error.</summary>
internal sealed class JsonSchema(string schema)
{
    private readonly JsonElement _root = JsonDocument.Parse(schema).RootElement;

    public List<string> Violations(JsonElement value)
    {
        var violations = new List<string>();
        Check(value, _root, "$", violations);
        return violations;
    }

    private void Check(JsonElement value, JsonElement schema, string path, List<string> violations)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var isRight = keyword.Name switch
            {
                "$schema" or "$defs" or "title" or "description" => true,
                "type" => IsOfType(value, keyword.Value.GetString()!),
                "const" => value.GetRawText() == keyword.Value.GetRawText(),
                "enum" => keyword.Value.EnumerateArray().Any(item => item.GetRawText() == value.GetRawText()),
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.ECMAScript),
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(),
                "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble(),
                "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(),
                "required" or "properties" or "additionalProperties" or "items" or "$ref" => true,
                _ => throw new NotSupportedException($"Found the keyword '{keyword.Name}'; expected one that the tests know."),
            };
            if (!isRight)
            {
                violations.Add($"{path}: {keyword.Name} {keyword.Value.GetRawText()}");
            }
        }

        if (schema.TryGetProperty("$ref", out var reference))
        {
            Check(value, Resolve(reference.GetString()!), path, violations);
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            CheckObject(value, schema, path, violations);
        }
        else if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                Check(item, items, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"), violations);
            }
        }
    }

    private void CheckObject(JsonElement value, JsonElement schema, string path, List<string> violations)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            violations.AddRange(required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}: '{name}' is missing"));
        }

        foreach (var property in value.EnumerateObject())
        {
            var inside = $"{path}.{property.Name}";
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(property.Name, out var known))
            {
                Check(property.Value, known, inside, violations);
            }
            else if (schema.TryGetProperty("additionalProperties", out var additional))
            {
                if (additional.ValueKind == JsonValueKind.False)
                {
                    violations.Add($"{inside}: no such property");
                }
                else
                {
                    Check(property.Value, additional, inside, violations);
                }
            }
        }
    }

    private JsonElement Resolve(string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate(_root, static (element, name) => element.GetProperty(name));

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException($"Found the type '{type}'; expected one that the tests know."),
    };
}
