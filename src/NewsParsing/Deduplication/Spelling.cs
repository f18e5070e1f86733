namespace NewsParsing;

/// <summary>Tells whether two words are one word in another spelling: British and American forms, plurals, lost accents, misread letters.</summary>
internal static class Spelling
{
    /// <summary>Longer words are compared letter by letter only.</summary>
    private const int LongestWord = 48;

    /// <summary>Below this length one misread letter too often makes another word ("cat", "eat").</summary>
    private const int ShortestMisread = 5;

    /// <summary>Letters that British and American spelling write differently, British first.</summary>
    private static readonly (string British, string American)[] s_endings =
    [
        ("our", "or"), ("ise", "ize"), ("isa", "iza"), ("isi", "izi"), ("yse", "yze"), ("ysi", "yzi"), ("tre", "ter"), ("bre", "ber"),
        ("ll", "l"), ("mme", "m"), ("ogue", "og"), ("ence", "ense"), ("aem", "em"), ("oed", "ed"),
    ];

    /// <summary>What scanners of print take for each other (general knowledge of optical character recognition).</summary>
    private static readonly (string First, string Second)[] s_misread =
    [
        ("0", "o"), ("1", "l"), ("1", "i"), ("5", "s"), ("8", "b"), ("i", "l"), ("c", "e"), ("n", "u"), ("rn", "m"), ("ii", "u"), ("cl", "d"), ("vv", "w"),
    ];

    /// <summary>True when the words differ in form only; both are lower-case words of the text, not names. Linear in their lengths.</summary>
    public static bool IsVariant(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<char> bufferA = stackalloc char[LongestWord], bufferB = stackalloc char[LongestWord];
        return TryFold(a, bufferA, out var x) && TryFold(b, bufferB, out var y)
            && (x.SequenceEqual(y) || IsPlural(x, y) || IsPlural(y, x) || IsRegional(x, y) || IsRegional(y, x)
                || (Math.Min(x.Length, y.Length) >= ShortestMisread && IsMisread(x, y)));
    }

    /// <summary>True when the letters are the same but for accents; for names too.</summary>
    public static bool DiffersByAccents(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<char> bufferA = stackalloc char[LongestWord], bufferB = stackalloc char[LongestWord];
        return TryFold(a, bufferA, out var x) && TryFold(b, bufferB, out var y) && x.SequenceEqual(y);
    }

    /// <summary>Folds and takes accents off.</summary>
    private static bool TryFold(ReadOnlySpan<char> word, Span<char> buffer, out ReadOnlySpan<char> folded)
    {
        var length = 0;
        var letters = new FoldedChars(word);
        while (letters.MoveNext())
        {
            if (length == buffer.Length)
            {
                folded = default;
                return false;
            }

            buffer[length++] = Composition.BaseLetter(letters.Current);
        }

        folded = buffer[..length];
        return true;
    }

    private static bool IsPlural(ReadOnlySpan<char> plural, ReadOnlySpan<char> singular) =>
        singular.Length >= 3 && plural.StartsWith(singular) && plural[singular.Length..] is "s" or "es";

    /// <summary>One British ending in place of the American one, at least two letters in.</summary>
    private static bool IsRegional(ReadOnlySpan<char> british, ReadOnlySpan<char> american)
    {
        var start = british.CommonPrefixLength(american);
        foreach (var (from, to) in s_endings)
        {
            for (var back = 0; back < from.Length && start - back >= 2; back++)
            {
                var x = british[(start - back)..];
                var y = american[(start - back)..];
                if (x.StartsWith(from) && y.StartsWith(to) && x[from.Length..].SequenceEqual(y[to.Length..]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Equal but for at most two letters that are misread for each other.</summary>
    private static bool IsMisread(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var misread = 0;
        while (!a.IsEmpty && !b.IsEmpty)
        {
            if (a[0] == b[0])
            {
                a = a[1..];
                b = b[1..];
            }
            else if (SkipMisread(a, b, out var skipA, out var skipB))
            {
                misread++;
                a = a[skipA..];
                b = b[skipB..];
            }
            else
            {
                return false;
            }
        }

        return a.IsEmpty && b.IsEmpty && misread <= 2;
    }

    private static bool SkipMisread(ReadOnlySpan<char> a, ReadOnlySpan<char> b, out int skipA, out int skipB)
    {
        foreach (var (first, second) in s_misread)
        {
            if (a.StartsWith(first) && b.StartsWith(second))
            {
                (skipA, skipB) = (first.Length, second.Length);
                return true;
            }

            if (a.StartsWith(second) && b.StartsWith(first))
            {
                (skipA, skipB) = (second.Length, first.Length);
                return true;
            }
        }

        (skipA, skipB) = (0, 0);
        return false;
    }
}
