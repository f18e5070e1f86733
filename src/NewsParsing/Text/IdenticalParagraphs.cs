using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>Finds paragraphs of the same UTF-16 code units: a hash finds the candidate, the comparison of all code units decides. Linear.</summary>
internal static class IdenticalParagraphs
{
    /// <summary>Per-process secret, so that a text cannot be made to fill one bucket; results do not depend on it.</summary>
    private static readonly ulong s_seed = (ulong)Guid.NewGuid().GetHashCode() * 0x9E3779B97F4A7C15ul;

    private struct Slot
    {
        public ulong Hash;

        /// <summary>Index of the paragraph + 1; 0 when free.</summary>
        public int Paragraph;
    }

    /// <summary>Sets <see cref="ParagraphInfo.SameAs"/> of each paragraph to the first identical one.</summary>
    public static void Mark(ReadOnlySpan<char> text, Span<ParagraphInfo> paragraphs)
    {
        var capacity = (int)BitOperations.RoundUpToPowerOf2(((uint)paragraphs.Length * 2) + 1);
        using var table = new PooledArray<Slot>(capacity);
        table.Items.Clear();
        for (var i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i].SameAs = FindOrAdd(text, paragraphs, i, table.Items);
        }
    }

    private static int FindOrAdd(ReadOnlySpan<char> text, Span<ParagraphInfo> paragraphs, int index, Span<Slot> slots)
    {
        var content = text[paragraphs[index].Start..paragraphs[index].End];
        var hash = Hash(MemoryMarshal.AsBytes(content));
        var mask = slots.Length - 1;
        for (var at = (int)hash & mask; ; at = (at + 1) & mask)
        {
            ref var slot = ref slots[at];
            if (slot.Paragraph == 0)
            {
                slot = new Slot { Hash = hash, Paragraph = index + 1 };
                return -1;
            }

            if (slot.Hash == hash)
            {
                ref readonly var earlier = ref paragraphs[slot.Paragraph - 1];
                if (content.SequenceEqual(text[earlier.Start..earlier.End]))
                {
                    return slot.Paragraph - 1;
                }
            }
        }
    }

    /// <summary>Two lanes of 64 × 64 → 128-bit multiplications folded by xor, the mixing step of wyhash (Wang Yi, public domain).</summary>
    private static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        const ulong P0 = 0xA0761D6478BD642Ful, P1 = 0xE7037ED1A0B428DBul, P2 = 0x8EBC6AF09C88C6E3ul;
        ulong a = s_seed ^ P0, b = s_seed ^ P1;
        var length = (ulong)bytes.Length;
        for (; bytes.Length >= 32; bytes = bytes[32..])
        {
            var words = MemoryMarshal.Cast<byte, ulong>(bytes[..32]);
            a = Mix(words[0] ^ P0, words[1] ^ a);
            b = Mix(words[2] ^ P1, words[3] ^ b);
        }

        Span<ulong> tail = stackalloc ulong[4];
        tail.Clear();
        bytes.CopyTo(MemoryMarshal.AsBytes(tail));
        a = Mix(tail[0] ^ P0, tail[1] ^ a);
        b = Mix(tail[2] ^ P1, tail[3] ^ b);
        return Mix(a ^ P2, b ^ length);
    }

    private static ulong Mix(ulong x, ulong y)
    {
        var high = Math.BigMul(x, y, out var low);
        return high ^ low;
    }
}
