namespace NewsParsing.Evaluation;

/// <summary>
/// Writes the names found as a CoNLL file with the tokens, sentences and documents of the gold file. BIO tags hold neither names within names,
/// of which the longest is written, nor names that do not end on token borders.
/// </summary>
internal static class PredictedTags
{
    public static void Write(ConllDocument document, GoldText text, IEnumerable<(TextSpan Span, string Type)> names, TextWriter output)
    {
        var tags = new string?[text.TokenCount];
        foreach (var (span, type) in names.OrderByDescending(static name => name.Span.Length).ThenBy(static name => name.Span.Start))
        {
            if (text.TokensOf(span) is { } tokens && Array.TrueForAll(tags[tokens.Start..tokens.End], static tag => tag is null))
            {
                tags.AsSpan(tokens.Start..tokens.End).Fill("I-" + type);
                tags[tokens.Start] = "B-" + type;
            }
        }

        if (document.IsMarked)
        {
            output.Write("-DOCSTART-\tO\n\n");
        }

        var token = 0;
        foreach (var sentence in document.Sentences)
        {
            foreach (var (form, _) in sentence)
            {
                output.Write($"{form}\t{tags[token++] ?? "O"}\n");
            }

            output.Write('\n');
        }
    }
}
