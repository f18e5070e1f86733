using System.Text.Json;

namespace NewsParsing.Evaluation;

/// <summary>Compares the countries that an article is about with the gold ones; an article without a gold country is left out of the score.</summary>
internal static class FocusTask
{
    public static void Run(TaskOptions options, TextWriter output)
    {
        var parser = new NewsParser(new() { Topics = null });
        var (articles, any, equal) = (0, 0, 0);
        using var predictions = options.Optional("out") is { } path ? GoldFile.CreateText(path) : StreamWriter.Null;
        var file = new GoldFile(options.Required("gold"));
        foreach (var line in file.Lines())
        {
            var (id, text, gold) = Read(line, file);
            string[] found = [.. parser.Parse(text).Focus.Select(static focus => focus.Country.Alpha2)];
            predictions.WriteLine(Line(id, text, found));
            if (gold.Count == 0)
            {
                continue;
            }

            articles++;
            any += gold.Overlaps(found) ? 1 : 0;
            equal += gold.SetEquals(found) ? 1 : 0;
            if (!gold.SetEquals(found))
            {
                output.WriteLine($"{id}: {string.Join(' ', gold.Order(StringComparer.Ordinal))} taken for {string.Join(' ', found)}");
            }
        }

        var figures = new Figures();
        figures.Add("any", Figures.Share(any, articles));
        figures.Add("equal", Figures.Share(equal, articles));
        figures.Add("articles", articles);
        figures.Report(options, output);
    }

    private static (string Id, string Text, HashSet<string> Gold) Read(string line, GoldFile file)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return (
                json.RootElement.GetProperty("id").ToString(),
                json.RootElement.GetProperty("text").GetString() ?? throw file.Wrong("a text that is null", "a string"),
                [.. json.RootElement.GetProperty("focusCountries").EnumerateArray().Select(static country => country.GetString()!)]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw file.Wrong($"a line that is wrong ({e.Message})", "a JSON object with id, text and focusCountries, a list of alpha-2 codes");
        }
    }

    private static string Line(string id, string text, string[] countries)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteString("text", text);
            writer.WriteStartArray("focusCountries");
            foreach (var country in countries)
            {
                writer.WriteStringValue(country);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
