using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>Compares two texts as the caller passed them.</summary>
internal static class TextComparison
{
    public static ParagraphComparison Compare(ReadOnlySpan<char> textA, ReadOnlySpan<char> textB, double threshold)
    {
        var tokensA = new PooledList<Token>();
        var tokensB = new PooledList<Token>();
        var shingles = new PooledList<ulong>();
        var comparer = new PairComparer();
        try
        {
            Scan(textA, ref tokensA);
            Scan(textB, ref tokensB);
            var countA = ShingleSet.Append(tokensA.Items, ref shingles);
            ShingleSet.Append(tokensB.Items, ref shingles);
            var setA = shingles.Items[..countA];
            var setB = shingles.Items[countA..];
            var overlap = new Overlap(ShingleSet.CountShared(setA, setB), setA.Length, setB.Length);
            if (textA.SequenceEqual(textB))
            {
                return new ParagraphComparison(DuplicateKind.Exact, 1, 1, []);
            }

            if (tokensA.Count > 0 && NormalizedGroups.AreEqual(textA, tokensA.Items, textB, tokensB.Items))
            {
                return new ParagraphComparison(DuplicateKind.Normalized, 1, 1, []);
            }

            var kind = comparer.Compare(textA, tokensA.Items, textB, tokensB.Items, overlap, threshold);
            if (overlap.Similarity < threshold * PairComparer.LowestShare && overlap.Containment < 1)
            {
                kind = DuplicateKind.None;
            }

            comparer.Align(textA, tokensA.Items, textB, tokensB.Items, out var a, out var b);
            return new ParagraphComparison(kind, overlap.Similarity, overlap.Containment, Differences(a, b, comparer.Runs));
        }
        finally
        {
            tokensA.Dispose();
            tokensB.Dispose();
            shingles.Dispose();
            comparer.Dispose();
        }
    }

    private static void Scan(ReadOnlySpan<char> text, ref PooledList<Token> tokens)
    {
        WordScanner.Scan(text, 0, text.Length, ref tokens);
        SentenceScanner.MarkStarts(text, tokens.Items);
    }

    private static ImmutableArray<WordDifference> Differences(ComparedText a, ComparedText b, ReadOnlySpan<UnitRun> runs)
    {
        var classifier = new DifferenceClassifier(a, b);
        var differences = ImmutableArray.CreateBuilder<WordDifference>(runs.Length);
        foreach (var run in runs)
        {
            differences.Add(new WordDifference(a.SpanOf(run.A, run.AEnd), b.SpanOf(run.B, run.BEnd), classifier.CountPieces(run, runs) > 0));
        }

        return differences.MoveToImmutable();
    }
}
