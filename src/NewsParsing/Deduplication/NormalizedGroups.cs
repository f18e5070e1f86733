using System.Numerics;

namespace NewsParsing;

/// <summary>Finds paragraphs that are the same after folding: a hash over all tokens finds the candidate, the folded characters decide. Linear.</summary>
internal static class NormalizedGroups
{
    /// <summary>
    /// Word hashes are not secret, so a text can be made of paragraphs with equal hashes; after this many comparisons the paragraph counts
    /// as new, which keeps it.
    /// </summary>
    private const int MostCollisions = 64;

    private struct Slot
    {
        public ulong Hash;

        /// <summary>Index of the paragraph + 1; 0 when free.</summary>
        public int Paragraph;
    }

    /// <summary>Sets <paramref name="groups"/> of each paragraph to the first paragraph with the same folded tokens, which may be itself.</summary>
    public static void Find(in SegmentedText text, Span<int> groups)
    {
        var capacity = (int)BitOperations.RoundUpToPowerOf2(((uint)groups.Length * 2) + 1);
        using var table = new PooledArray<Slot>(capacity);
        var slots = table.Items;
        slots.Clear();
        for (var i = 0; i < groups.Length; i++)
        {
            ref readonly var paragraph = ref text.Paragraphs[i];
            groups[i] = paragraph.IsFirst ? FindOrAdd(text, i, slots) : groups[paragraph.SameAs];
        }
    }

    /// <summary>True when the two token sequences are equal after folding.</summary>
    public static bool AreEqual(ReadOnlySpan<char> textA, ReadOnlySpan<Token> a, ReadOnlySpan<char> textB, ReadOnlySpan<Token> b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (a[i].Hash != b[i].Hash || !FoldedChars.AreEqual(a[i].Of(textA), b[i].Of(textB)))
            {
                return false;
            }
        }

        return true;
    }

    private static int FindOrAdd(in SegmentedText text, int index, Span<Slot> slots)
    {
        var tokens = text.TokensOf(index);
        var hash = Hash(tokens);
        var mask = slots.Length - 1;
        var collisions = 0;
        for (var at = (int)hash & mask; ; at = (at + 1) & mask)
        {
            ref var slot = ref slots[at];
            if (slot.Paragraph == 0)
            {
                slot = new Slot { Hash = hash, Paragraph = index + 1 };
                return index;
            }

            if (slot.Hash != hash)
            {
                continue;
            }

            if (AreEqual(text.Text, tokens, text.Text, text.TokensOf(slot.Paragraph - 1)))
            {
                return slot.Paragraph - 1;
            }

            if (++collisions == MostCollisions)
            {
                return index;
            }
        }
    }

    private static ulong Hash(ReadOnlySpan<Token> tokens)
    {
        var hash = (ulong)tokens.Length;
        foreach (ref readonly var token in tokens)
        {
            hash = WordHash.Combine(hash, token.Hash);
        }

        return hash ^ (hash >> 32);
    }
}
