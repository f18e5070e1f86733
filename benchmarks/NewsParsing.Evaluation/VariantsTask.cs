using System.Text.Json;

namespace NewsParsing.Evaluation;

/// <summary>
/// Judges how the names of one article are joined. A mention is short when the person or organisation has a longer name in the same text; it is
/// joined rightly when the actor that is found there is also found at one of the longest names.
/// </summary>
internal static class VariantsTask
{
    public static void Run(TaskOptions options, TextWriter output)
    {
        var parser = new NewsParser(new() { Topics = null });
        var (mentions, joined, wrongMerges) = (0, 0, 0);
        var documents = VariantsDocument.ReadAll(options.Required("gold"));
        var found = documents.ConvertAll(document => parser.Parse(document.Text).Actors
            .Where(static actor => actor.Kind != ActorKind.Group).ToList());
        for (var i = 0; i < documents.Count; i++)
        {
            var (document, actors) = (documents[i], found[i]);
            foreach (var cluster in document.Mentions.GroupBy(static mention => mention.Cluster))
            {
                var longest = cluster.Max(static mention => mention.Span.Length);
                var isLong = cluster.ToLookup(mention => mention.Span.Length == longest, static mention => mention.Span);
                foreach (var span in isLong[false])
                {
                    mentions++;
                    if (actors.Exists(actor => Holds(actor, span) && isLong[true].Any(full => Holds(actor, full))))
                    {
                        joined++;
                    }
                    else
                    {
                        output.WriteLine($"{document.Id} {span}: {span.Of(document.Text)} is not joined with {isLong[true].First().Of(document.Text)}");
                    }
                }
            }

            foreach (var actor in actors)
            {
                var clusters = document.Mentions.Where(mention => Holds(actor, mention.Span)).DistinctBy(static mention => mention.Cluster).ToList();
                if (clusters.Count > 1)
                {
                    wrongMerges += clusters.Count - 1;
                    output.WriteLine($"{document.Id}: {actor.Name} is {string.Join(" and ", clusters.Select(mention => mention.Span.Of(document.Text).ToString()))}");
                }
            }
        }

        var figures = new Figures();
        figures.Add("joined", Figures.Share(joined, mentions));
        figures.Add("wrongMerges", wrongMerges);
        figures.Add("mentions", mentions);
        figures.Report(options, output);
        if (options.Optional("out") is { } path)
        {
            Write(path, documents, found);
        }
    }

    /// <summary>The borders of a name are another task's: an overlap is enough.</summary>
    private static bool Holds(Actor actor, TextSpan span) => actor.Mentions.Any(mention => mention.Start < span.End && span.Start < mention.End);

    private static void Write(string path, List<VariantsDocument> documents, List<List<Actor>> found)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartArray("docs");
            foreach (var (document, actors) in documents.Zip(found))
            {
                json.WriteStartObject();
                json.WriteString("id", document.Id);
                json.WriteString("text", document.Text);
                json.WriteStartArray("mentions");
                foreach (var (cluster, actor) in actors.Index())
                {
                    foreach (var mention in actor.Mentions)
                    {
                        json.WriteStartObject();
                        json.WriteNumber("start", mention.Start);
                        json.WriteNumber("end", mention.End);
                        json.WriteString("type", actor.Kind == ActorKind.Person ? "person" : "organization");
                        json.WriteString("cluster", $"{cluster}");
                        json.WriteEndObject();
                    }
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        using var file = GoldFile.CreateText(path);
        file.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }
}
