using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>
/// The set of a text's folded word 3-shingles (Broder 1997) as sorted 64-bit hashes. A text of one or two words is one shingle; marks are
/// not words.
/// </summary>
internal static class ShingleSet
{
    public const int Length = 3;

    /// <summary>Appends the sorted set and returns its size; O(n log n) in the number of words.</summary>
    public static int Append(ReadOnlySpan<Token> tokens, ref PooledList<ulong> shingles)
    {
        var start = shingles.Count;
        AppendAll(tokens, ref shingles);
        var size = SortAndCount(shingles.Items[start..]);
        shingles.Truncate(start + size);
        return size;
    }

    /// <summary>Appends the shingles in the order of the text, repeats among them; linear.</summary>
    public static void AppendAll(ReadOnlySpan<Token> tokens, ref PooledList<ulong> shingles)
    {
        uint first = 0, second = 0;
        var words = 0;
        foreach (ref readonly var token in tokens)
        {
            if (!token.IsWordOrNumber)
            {
                continue;
            }

            if (++words >= Length)
            {
                shingles.Add(Combine(first, second, token.Hash));
            }

            (first, second) = (second, token.Hash);
        }

        if (words is 1 or 2)
        {
            shingles.Add(Combine(words, first, second));
        }
    }

    /// <summary>Sorts the shingles, moves the different ones to the front and returns their number.</summary>
    public static int SortAndCount(Span<ulong> shingles)
    {
        shingles.Sort();
        var kept = 0;
        for (var i = 0; i < shingles.Length; i++)
        {
            if (i == 0 || shingles[i] != shingles[i - 1])
            {
                shingles[kept++] = shingles[i];
            }
        }

        return kept;
    }

    /// <summary>Size of the intersection of two sorted sets: a merge, or a search of each element when one set is far smaller.</summary>
    public static int CountShared(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        if (a.Length > b.Length)
        {
            var larger = a;
            a = b;
            b = larger;
        }

        var shared = 0;
        if (a.Length * 16L < b.Length)
        {
            foreach (var shingle in a)
            {
                shared += b.BinarySearch(shingle) >= 0 ? 1 : 0;
            }

            return shared;
        }

        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            shared += a[i] == b[j] ? 1 : 0;
            var advanceA = a[i] <= b[j];
            j += b[j] <= a[i] ? 1 : 0;
            i += advanceA ? 1 : 0;
        }

        return shared;
    }

    private static ulong Combine(long a, uint b, uint c) => WordHash.Combine(WordHash.Combine((ulong)a * 0xD6E8FEB86659FD93ul, b), c);
}

/// <summary>How much two shingle sets share.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Overlap(int Shared, int First, int Second)
{
    /// <summary>Jaccard similarity, in [0, 1].</summary>
    public double Similarity => Shared == 0 ? 0 : (double)Shared / (First + Second - Shared);

    /// <summary>Shared part of the smaller set, in [0, 1].</summary>
    public double Containment => Shared == 0 ? 0 : (double)Shared / Math.Min(First, Second);
}
