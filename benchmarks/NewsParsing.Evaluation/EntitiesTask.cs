using System.Diagnostics;

namespace NewsParsing.Evaluation;

/// <summary>Scores the names that an article's actors and locations have against a CoNLL file: right only with both borders and the type right.</summary>
internal static class EntitiesTask
{
    private const int TimedRuns = 5;

    public static void Run(TaskOptions options, TextWriter output)
    {
        var letterCase = new LetterCase(options.Optional("case") ?? "original");
        var documents = ConllDocument.ReadAll(options.Required("gold"));
        var texts = documents.ConvertAll(document => new GoldText(document, letterCase));

        // A line is a sentence whatever its width, and topics are another task's.
        var parser = new NewsParser(new() { LineBreaks = LineBreaks.Paragraphs, Topics = null });
        var score = new SpanScore();
        using var predictions = options.Optional("out") is { } path ? GoldFile.CreateText(path) : StreamWriter.Null;
        for (var i = 0; i < documents.Count; i++)
        {
            var names = EntityTypes.NamesIn(parser.Parse(texts[i].Text));
            score.Add(texts[i], names);
            PredictedTags.Write(documents[i], texts[i], names, predictions);
        }

        var figures = score.Figures();
        figures.Add("tokensPerSecond", TokensPerSecond(parser, texts));
        score.Print(output);
        figures.Report(options, output);
    }

    /// <summary>Tokens of the file per second on one thread, from raw text: the median of the runs after scoring, which warms up.</summary>
    private static double TokensPerSecond(NewsParser parser, List<GoldText> texts)
    {
        var rates = new double[TimedRuns];
        for (var run = 0; run < rates.Length; run++)
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var text in texts)
            {
                parser.Parse(text.Text);
            }

            rates[run] = texts.Sum(static text => text.TokenCount) / Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        Array.Sort(rates);
        return rates[TimedRuns / 2];
    }
}
