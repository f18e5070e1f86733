namespace NewsParsing.Evaluation;

/// <summary>The tasks by name, and what the options of all have in common.</summary>
internal static class Tasks
{
    private const string Usage = """
        Usage: NewsParsing.Evaluation TASK OPTIONS [--json FILE] [--out FILE]
          pairs     --file F                            label<TAB>textA<TAB>textB<TAB>reason
          entities  --gold F [--case CASE]              CoNLL: token<TAB>tag, -DOCSTART- between documents; CASE: original, title, upper, lower
          variants  --gold F                            JSON: documents with id, text, mentions (start, end, type, cluster)
          places    --gold F [--spans gold|own]         JSON lines: id, text, toponyms
          focus     --gold F                            JSON lines: id, text, focusCountries
          topics    --train F --test F                  label<TAB>text; learns topics from the one file and judges them on the other
          topics    --test F --map M --set NAME         the same with the embedded model; map: set<TAB>label<TAB>code
          --json writes the figures, --out every prediction in the format of the gold file. A file that ends in .gz is unpacked.
        """;

    /// <summary>Runs a task. Returns 0, or 2 when the command or a line of a file is wrong.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            switch (args)
            {
                case ["pairs", .. var options]:
                    PairsTask.Run(new TaskOptions(options, "file"), output);
                    return 0;
                case ["entities", .. var options]:
                    EntitiesTask.Run(new TaskOptions(options, "gold", "case"), output);
                    return 0;
                case ["places", .. var options]:
                    PlacesTask.Run(new TaskOptions(options, "gold", "spans"), output);
                    return 0;
                case ["variants", .. var options]:
                    VariantsTask.Run(new TaskOptions(options, "gold"), output);
                    return 0;
                case ["focus", .. var options]:
                    FocusTask.Run(new TaskOptions(options, "gold"), output);
                    return 0;
                case ["topics", .. var options]:
                    TopicsTask.Run(new TaskOptions(options, "train", "test", "map", "set"), output);
                    return 0;
                default:
                    errors.WriteLine(Usage);
                    return 2;
            }
        }
        catch (Exception e) when (e is ArgumentException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(e.Message);
            return 2;
        }
    }
}
