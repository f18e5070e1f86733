using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsParsing;

/// <summary>
/// The 32-bit hash of folded words that shingles, gazetteers and models share. Changing it changes every embedded model.
/// </summary>
internal static class WordHash
{
    public const uint Seed = 0x9E3779B1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, char folded) => (hash ^ folded) * 0x01000193u + 0x7F4A7C15u;

    /// <summary>Spreads the state over all bits (the finaliser of MurmurHash3, public domain).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }

    /// <summary>Combines the hashes of consecutive words into one; not symmetric.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Combine(ulong state, uint word)
    {
        state = (state ^ word) * 0x9FB21C651E98DF25ul;
        return BitOperations.RotateLeft(state, 29);
    }

    /// <summary>Hash of a word as the scanner would give it; linear in its length.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        var folding = new FoldedChars(word);
        while (folding.MoveNext())
        {
            hash = Add(hash, folding.Current);
        }

        return Finish(hash);
    }
}
