using System.Text.Json;

namespace NewsParsing.Evaluation;

/// <summary>Compares places with gold toponyms: the spans found (own spans), and where they are. A gold place without an answer counts as wrong.</summary>
internal static class PlacesTask
{
    private const double RightKilometres = 161;

    public static void Run(TaskOptions options, TextWriter output)
    {
        var useGoldSpans = options.Optional("spans") switch
        {
            null or "gold" => true,
            "own" => false,
            var other => throw new ArgumentException($"Found --spans {other}; expected gold or own."),
        };
        var parser = useGoldSpans ? null : new NewsParser(new() { Topics = null });
        var (all, literal, places) = (new SpanCount(), new SpanCount(), new PlaceCount());
        using var predictions = options.Optional("out") is { } path ? GoldFile.CreateText(path) : StreamWriter.Null;
        var file = new GoldFile(options.Required("gold"));
        foreach (var line in file.Lines())
        {
            var gold = PlaceGold.Parse(line, file);
            var found = parser is null ? PlacePrediction.OfGoldSpans(gold) : PlacePrediction.Own(parser, gold.Text);
            predictions.WriteLine(Line(gold, found));
            all.Add(found.Select(static place => place.Span), gold.Toponyms.Where(static toponym => toponym.IsToponym));
            literal.Add(found.Where(static place => place.IsLiteral).Select(static place => place.Span), gold.Toponyms.Where(static toponym => toponym.IsLiteral));
            places.Add(gold.Toponyms, found);
        }

        var figures = new Figures();
        if (parser is not null)
        {
            all.Report("all", figures);
            literal.Report("literal", figures);
        }

        places.Report(figures);
        figures.Report(options, output);
    }

    private static string Line(PlaceGold gold, List<PlacePrediction> found)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("id", gold.Id);
            writer.WriteString("text", gold.Text);
            writer.WriteStartArray("toponyms");
            foreach (var place in found)
            {
                writer.WriteStartObject();
                writer.WriteNumber("start", place.Span.Start);
                writer.WriteNumber("end", place.Span.End);
                writer.WriteString("surface", gold.Text.AsSpan(place.Span.Start, place.Span.End - place.Span.Start));
                writer.WriteString("type", place.IsLiteral ? "Literal" : "Metonymic");
                writer.WriteString("name", place.Name);
                WriteNumber(writer, "lat", place.Latitude);
                WriteNumber(writer, "lon", place.Longitude);
                WriteNumber(writer, "geonameid", place.GeoNamesId is 0 ? null : place.GeoNamesId);
                writer.WriteString("country", place.Country);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Spans found, gold spans, and those that are the same.</summary>
    private sealed class SpanCount
    {
        private int _found;
        private int _gold;
        private int _right;

        public void Add(IEnumerable<TextSpan> found, IEnumerable<GoldToponym> gold)
        {
            var spans = found.ToHashSet();
            var goldSpans = gold.Select(static toponym => toponym.Span).ToHashSet();
            _found += spans.Count;
            _gold += goldSpans.Count;
            _right += spans.Count(goldSpans.Contains);
        }

        public void Report(string name, Figures figures)
        {
            figures.Add("precision." + name, Figures.Share(_right, _found));
            figures.Add("recall." + name, Figures.Share(_right, _gold));
            figures.Add("f1." + name, Figures.Share(2 * _right, _found + _gold));
        }
    }

    /// <summary>How far the places are from the gold ones.</summary>
    private sealed class PlaceCount
    {
        private readonly List<double> _errors = [];
        private int _countries;
        private int _rightCountries;
        private int _ids;
        private int _rightIds;
        private int _answered;

        public void Add(List<GoldToponym> gold, List<PlacePrediction> found)
        {
            var bySpan = found.GroupBy(static place => place.Span).ToDictionary(static places => places.Key, static places => places.First());
            foreach (var toponym in gold)
            {
                var place = bySpan.GetValueOrDefault(toponym.Span);
                if (toponym.Country is not null)
                {
                    _countries++;
                    _rightCountries += CountryOf(place) == toponym.Country ? 1 : 0;
                }

                if (toponym.GeoNamesId is { } id)
                {
                    _ids++;
                    _rightIds += place?.GeoNamesId == id ? 1 : 0;
                }

                if (toponym is { Latitude: { } latitude, Longitude: { } longitude })
                {
                    _answered += place?.Latitude is null ? 0 : 1;
                    _errors.Add(place is { Latitude: { } north, Longitude: { } east }
                        ? Geography.Kilometres(latitude, longitude, north, east)
                        : Geography.MaximumKilometres);
                }
            }
        }

        public void Report(Figures figures)
        {
            figures.Add("country", Figures.Share(_rightCountries, _countries));
            figures.Add("acc161", Figures.Share(_errors.Count(static error => error <= RightKilometres), _errors.Count));
            figures.Add("exact", Figures.Share(_rightIds, _ids));
            figures.Add("auc", AreaUnderErrors());
            figures.Add("answered", Figures.Share(_answered, _errors.Count));
            figures.Add("toponyms", _errors.Count);
        }

        private static string? CountryOf(PlacePrediction? place) =>
            place?.Country ?? (place is { Latitude: { } latitude, Longitude: { } longitude } ? Geography.CountryAt(latitude, longitude) : null);

        /// <summary>Area under the sorted logarithmic errors as a part of the largest possible one; 0 is best (Gritta et al. 2018).</summary>
        private double AreaUnderErrors()
        {
            if (_errors.Count < 2)
            {
                return 0;
            }

            _errors.Sort();
            var area = 0.0;
            for (var i = 1; i < _errors.Count; i++)
            {
                area += (Math.Log(1 + _errors[i - 1]) + Math.Log(1 + _errors[i])) / 2;
            }

            return area / (Math.Log(1 + Geography.MaximumKilometres) * (_errors.Count - 1));
        }
    }
}
