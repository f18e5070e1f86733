namespace NewsParsing.Benchmarks;

/// <summary>What a programmer writes in a quarter of an hour; both are plain and fair.</summary>
internal static class NaiveDeduplication
{
    /// <summary>Counts lines that were seen before, compared after trimming.</summary>
    public static int CountRepeatedLines(string text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = 0;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            repeated += seen.Add(line) ? 0 : 1;
        }

        return repeated;
    }

    /// <summary>Counts lines whose word-3-shingle Jaccard similarity to an earlier kept line is at least the threshold: all pairs, over sets of strings.</summary>
    public static int CountSimilarLines(string text, double threshold)
    {
        var kept = new List<HashSet<string>>();
        var similar = 0;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var shingles = Shingles(line);
            if (kept.Exists(other => Jaccard(shingles, other) >= threshold))
            {
                similar++;
            }
            else
            {
                kept.Add(shingles);
            }
        }

        return similar;
    }

    private static HashSet<string> Shingles(string line)
    {
        var words = line.ToLowerInvariant().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        var shingles = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 3 <= words.Length; i++)
        {
            shingles.Add(string.Join(' ', words, i, 3));
        }

        return shingles;
    }

    private static double Jaccard(HashSet<string> a, HashSet<string> b)
    {
        var shared = a.Count(b.Contains);
        return shared == 0 ? 0 : (double)shared / (a.Count + b.Count - shared);
    }
}
