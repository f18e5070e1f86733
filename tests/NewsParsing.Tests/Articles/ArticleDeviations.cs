using System.Globalization;

namespace NewsParsing.Tests;

/// <summary>Lists, in words, where an article is not what was expected.</summary>
internal static class ArticleDeviations
{
    public static IReadOnlyList<string> Find(Article article, ExpectedArticle expected)
    {
        var lines = new List<string>();
        CompareStructure(article, expected, lines);
        CompareActors(article, expected, lines);
        CompareLocations(article, expected, lines);
        foreach (var name in article.Actors.Select(actor => actor.Name).Concat(article.Locations.Select(location => location.Name)))
        {
            lines.AddRange(expected.NotNames.Where(not => BeginsWith(name, not)).Select(not => $"'{name}' begins with '{not}', which is no name"));
        }

        CompareLeading("focus", expected.Focus, [.. article.Focus.Select(share => share.Country.Alpha3)], lines);
        CompareLeading("topics", expected.Topics, [.. article.Topics.Select(score => score.Topic.Top.Code)], lines);
        return lines;
    }

    private static bool BeginsWith(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLetter(name[word.Length]));

    private static void CompareStructure(Article article, ExpectedArticle expected, List<string> lines)
    {
        Compare("headline", expected.Headline ?? "none", article.Headline ?? "none", lines);
        Compare("number of paragraphs", Text(expected.Roles.Length), Text(article.Paragraphs.Length), lines);
        for (var i = 0; i < Math.Min(expected.Roles.Length, article.Paragraphs.Length); i++)
        {
            Compare($"role of paragraph {Text(i)}", expected.Roles[i], Lower(article.Paragraphs[i].Role), lines);
            Compare($"duplicate of paragraph {Text(i)}", DuplicateOf(expected, i), DuplicateOf(article, i), lines);
        }

        Compare("blocks", string.Join(", ", expected.Blocks), string.Join(", ", article.RepeatedBlocks), lines);
    }

    private static string DuplicateOf(ExpectedArticle expected, int paragraph)
    {
        var duplicate = expected.Duplicates.FirstOrDefault(duplicate => duplicate.Paragraph == paragraph);
        return duplicate is null ? "none" : $"{duplicate.Kind} {Text(duplicate.Of)}";
    }

    private static string DuplicateOf(Article article, int paragraph) =>
        article.Paragraphs[paragraph].Duplicate is { } duplicate ? $"{Lower(duplicate.Kind)} {Text(duplicate.Of)}" : "none";

    private static void CompareActors(Article article, ExpectedArticle expected, List<string> lines)
    {
        var found = article.Actors.ToLookup(actor => $"{Lower(actor.Kind)} {actor.Name}");
        foreach (var actor in expected.Actors)
        {
            var name = $"{actor.Kind} {actor.Name}";
            if (found[name].FirstOrDefault() is not { } match)
            {
                lines.Add($"missing {name}");
                continue;
            }

            Compare($"country of {name}", actor.Country ?? "none", match.Country?.Alpha3 ?? "none", lines);
            Compare($"role of {name}", actor.Role ?? "none", match.Role ?? "none", lines);
            CompareMentions(name, actor.Mentions, match.Mentions.Select(span => article[span].ToString()), lines);
        }

        var names = expected.Actors.Select(actor => $"{actor.Kind} {actor.Name}").ToHashSet();
        lines.AddRange(found.Select(group => group.Key).Where(name => !names.Contains(name)).Select(name => $"extra {name}"));
    }

    private static void CompareLocations(Article article, ExpectedArticle expected, List<string> lines)
    {
        var open = article.Locations.ToList();
        foreach (var location in expected.Locations)
        {
            var match = open.Find(found => IsExpected(found, location));
            if (match is null)
            {
                lines.Add($"missing location {location.Name}");
                continue;
            }

            open.Remove(match);
            Compare($"country of location {location.Name}", location.Country ?? "none", match.Country?.Alpha3 ?? "none", lines);
            CompareMentions($"location {location.Name}", location.Mentions, match.Mentions.Select(mention => article[mention.Span].ToString()), lines);
        }

        // A country that acts may be listed as a place of the story too.
        var governments = expected.Actors.Where(actor => actor.Kind == "government").Select(actor => actor.Country).ToHashSet();
        lines.AddRange(open
            .Where(location => !(location.Kind == LocationKind.Country && governments.Contains(location.Country?.Alpha3)))
            .Select(location => $"extra location {location.Name}"));
    }

    /// <summary>The same GeoNames id, or the same name where the expectation has none.</summary>
    public static bool IsExpected(Location found, ExpectedLocation expected) =>
        expected.GeoNamesId is { } id ? found.GeoNamesId == id : found.Name == expected.Name;

    private static void CompareMentions(string owner, IEnumerable<string> expected, IEnumerable<string> found, List<string> lines)
    {
        var surfaces = found.ToHashSet();
        lines.AddRange(expected.Where(mention => !surfaces.Contains(mention)).Select(mention => $"missing mention '{mention}' of {owner}"));
    }

    /// <summary>The first expected one must come first; the others must be there.</summary>
    private static void CompareLeading(string what, IReadOnlyList<string> expected, IReadOnlyList<string> found, List<string> lines)
    {
        var first = found.Count > 0 ? found[0] : "none";
        if (expected.Count > 0 && !expected.Contains(first))
        {
            lines.Add($"{what}: found {first} first; expected one of {string.Join(", ", expected)}");
        }

        lines.AddRange(expected.Where(item => !found.Contains(item)).Select(item => $"{what}: missing {item}"));
    }

    private static void Compare(string what, string expected, string found, List<string> lines)
    {
        if (expected != found)
        {
            lines.Add($"{what}: found {found}; expected {expected}");
        }
    }

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "none";

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
