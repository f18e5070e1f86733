using System.Globalization;
using System.Text.Json;

namespace NewsParsing.Evaluation;

/// <summary>Named figures in the order in which they are added: shares as fractions of 1, counts and rates as they are.</summary>
internal sealed class Figures
{
    private readonly List<(string Name, double Value)> _items = [];

    public void Add(string name, double value) => _items.Add((name, value));

    /// <summary>Prints the figures, and writes them to the file of the option <c>json</c> when it is given.</summary>
    public void Report(TaskOptions options, TextWriter output)
    {
        foreach (var (name, value) in _items)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-22}{value,14:0.####}"));
        }

        if (options.Optional("json") is { } path)
        {
            using var stream = File.Create(path);
            using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
            writer.WriteStartObject();
            foreach (var (name, value) in _items)
            {
                writer.WriteNumber(name, value);
            }

            writer.WriteEndObject();
        }
    }

    /// <summary>A part of a whole as a fraction of 1; 0 of an empty whole.</summary>
    public static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
