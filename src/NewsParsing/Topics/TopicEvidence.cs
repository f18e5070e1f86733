using System.Buffers;
using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>Finds the words that spoke most for a topic.</summary>
internal static class TopicEvidence
{
    private const int MaxSpans = 8;

    /// <summary>First occurrences of the features with the largest contribution, strongest first; spans do not overlap.</summary>
    public static ImmutableArray<TextSpan> Find(TopicModel model, ReadOnlySpan<FeatureCount> features, int topic, ReadOnlySpan<Token> tokens)
    {
        var rented = ArrayPool<float>.Shared.Rent(features.Length);
        try
        {
            var contributions = rented.AsSpan(0, features.Length);
            model.Explain(features, topic, contributions);
            Span<TextSpan> spans = stackalloc TextSpan[MaxSpans];
            var count = 0;
            while (count < MaxSpans && Strongest(contributions) is >= 0 and var strongest)
            {
                contributions[strongest] = 0;
                var span = new TextSpan(tokens[features[strongest].FirstToken].Start, tokens[features[strongest].LastToken].End);
                if (!Overlaps(spans[..count], span))
                {
                    spans[count++] = span;
                }
            }

            return [.. spans[..count]];
        }
        finally
        {
            ArrayPool<float>.Shared.Return(rented);
        }
    }

    /// <summary>Index of the largest positive contribution, the first of equal ones, or -1.</summary>
    private static int Strongest(ReadOnlySpan<float> contributions)
    {
        var (strongest, most) = (-1, 0f);
        for (var i = 0; i < contributions.Length; i++)
        {
            if (contributions[i] > most)
            {
                (strongest, most) = (i, contributions[i]);
            }
        }

        return strongest;
    }

    private static bool Overlaps(ReadOnlySpan<TextSpan> spans, TextSpan span)
    {
        foreach (var other in spans)
        {
            if (span.Start < other.End && other.Start < span.End)
            {
                return true;
            }
        }

        return false;
    }
}
