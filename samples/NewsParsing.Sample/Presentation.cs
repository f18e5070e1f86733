using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NewsParsing.Sample;

/// <summary>An article's analysis as plain text in columns; the same for every culture.</summary>
internal static class Presentation
{
    private const int ShownCharacters = 72;

    public static string Of(Article article)
    {
        var output = new StringBuilder();
        var lines = LinesOf(article);
        AppendTable(output, "Paragraphs", ["line", "role", "resembles", "text"], article.Paragraphs.Select((paragraph, i) => new[]
        {
            Invariant($"{lines[i]}"),
            Word(paragraph.Role),
            paragraph.Duplicate is { } match ? $"line {lines[match.Of]}: {Why(match, article[article.Paragraphs[match.Of].Span], article[paragraph.Span])}" : "",
            Shorten(article[paragraph.Span]),
        }));
        var repeated = article.Paragraphs.Where(static paragraph => paragraph.IsRedundant).Sum(static paragraph => paragraph.Span.Length);
        var all = article.Paragraphs.Sum(static paragraph => paragraph.Span.Length);
        var kept = article.Paragraphs.Count(static paragraph => !paragraph.IsRedundant);
        foreach (var block in article.RepeatedBlocks)
        {
            var last = block.Count - 1;
            output.Append(Invariant($"Lines {lines[block.First]} to {lines[block.First + last]} repeat lines {lines[block.Of]} to {lines[block.Of + last]} as a block.\n"));
        }

        output.Append(Invariant($"{kept} of {article.Paragraphs.Length} paragraphs kept; {100.0 * repeated / Math.Max(all, 1):0.0} % of the characters were repeats.\n"));
        AppendTable(output, "Actors", ["salience", "name", "kind", "country", "role", "title", "mentioned as"], article.Actors.Select(actor => new[]
        {
            Invariant($"{actor.Salience:0.00}"), actor.Name, Word(actor.Kind), actor.Country?.Alpha3 ?? "", actor.Role ?? "", actor.Title ?? "",
            Mentions(article, actor.Mentions),
        }));
        AppendTable(output, "Locations", ["salience", "name", "kind", "country", "latitude", "longitude", "geonames", "mentioned as"], article.Locations.Select(location => new[]
        {
            Invariant($"{location.Salience:0.00}"), location.Name, Word(location.Kind), location.Country?.Alpha3 ?? "",
            Invariant($"{location.Latitude:0.0000}"), Invariant($"{location.Longitude:0.0000}"), Invariant($"{location.GeoNamesId}"),
            Mentions(article, [.. location.Mentions.Select(static mention => mention.Span)]),
        }));
        AppendTable(output, "Focus", ["share", "country"], article.Focus.Select(static focus => new[]
        {
            Invariant($"{focus.Share:0.00}"), $"{focus.Country.Name} ({focus.Country.Alpha3})",
        }));
        AppendTable(output, "Topics", ["probability", "topic", "decided by"], article.Topics.Select(score => new[]
        {
            Invariant($"{score.Probability:0.00}"), $"{score.Topic.Name} ({score.Topic.Code})", Mentions(article, score.Evidence),
        }));
        return output.ToString();
    }

    /// <summary>The line on which each paragraph starts, from 1, as an editor shows it.</summary>
    private static int[] LinesOf(Article article)
    {
        var lines = new int[article.Paragraphs.Length];
        var (line, from) = (1, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            var start = article.Paragraphs[i].Span.Start;
            line += article.Text.AsSpan(from, start - from).Count('\n');
            (lines[i], from) = (line, start);
        }

        return lines;
    }

    /// <summary>How a kept paragraph is resembled, and the first words that differ, those of content before those of form.</summary>
    private static string Why(DuplicateMatch match, ReadOnlySpan<char> kept, ReadOnlySpan<char> paragraph)
    {
        var why = Invariant($"{Word(match.Kind)}, similarity {match.Similarity:0.00}");
        var differences = ParagraphDeduplicator.Default.Compare(kept, paragraph).Differences;
        return differences.OrderByDescending(static difference => difference.ChangesFact).Take(1).ToArray() is [var first]
            ? $"{why}, \"{Shorten(first.InFirst.Of(kept))}\" became \"{Shorten(first.InSecond.Of(paragraph))}\""
            : why;
    }

    private static void AppendTable(StringBuilder output, string title, string[] header, IEnumerable<string[]> rows)
    {
        var table = rows.Select(static row => Array.ConvertAll(row, Printable)).Prepend(header).ToArray();
        output.Append(output.Length > 0 ? "\n" : "").Append(title).Append(table.Length > 1 ? "\n" : ": none\n");
        if (table.Length == 1)
        {
            return;
        }

        var widths = header.Select((_, column) => table.Max(row => row[column].Length)).ToArray();
        foreach (var row in table)
        {
            output.Append("  ").Append(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
        }
    }

    /// <summary>The different wordings, each with its number when it occurs more than once.</summary>
    private static string Mentions(Article article, ImmutableArray<TextSpan> spans) => string.Join(", ", spans
        .GroupBy(span => article[span].ToString())
        .Select(static group => group.Count() > 1 ? Invariant($"{group.Key} x{group.Count()}") : group.Key));

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Shorten(ReadOnlySpan<char> text) => text.Length <= ShownCharacters ? text.ToString() : $"{text[..(ShownCharacters - 3)]}...";

    /// <summary>Text may hold what steers a terminal or turns the direction of writing: it is shown as U+FFFD, and line breaks as blanks.</summary>
    private static string Printable(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            output.Append(Rune.GetUnicodeCategory(rune) switch
            {
                _ when Rune.IsWhiteSpace(rune) => " ",
                UnicodeCategory.Control or UnicodeCategory.Format => Rune.ReplacementChar.ToString(),
                _ => rune.ToString(),
            });
        }

        return output.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
