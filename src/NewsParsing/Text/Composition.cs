using System.Buffers.Binary;

namespace NewsParsing;

/// <summary>
/// Canonical composition of a lower-case letter and one combining mark (Unicode Standard Annex #15), from an embedded table, so that the
/// answer does not depend on the globalization libraries of the machine.
/// </summary>
internal static class Composition
{
    public const string ModelName = "composition";
    public const int FormatVersion = 1;

    private static readonly Dictionary<char, char> s_letters = [];
    private static readonly Dictionary<uint, char> s_pairs = Load();

    /// <summary>The composed letter, or 0 when there is none.</summary>
    public static char Compose(char letter, char mark)
    {
        if (mark < '\u0300')
        {
            return '\0';
        }

        return ComposeHangul(letter, mark) is var syllable && syllable != 0 ? syllable : s_pairs.GetValueOrDefault(Key(letter, mark));
    }

    /// <summary>The letter without its accents ("é" gives "e"); a letter without any is returned as it is.</summary>
    public static char BaseLetter(char letter)
    {
        while (letter >= '\u00A0' && s_letters.TryGetValue(letter, out var simpler))
        {
            letter = simpler;
        }

        return letter;
    }

    private static uint Key(char letter, char mark) => ((uint)letter << 16) | mark;

    /// <summary>Hangul syllables compose by arithmetic (The Unicode Standard, section 3.12).</summary>
    private static char ComposeHangul(char first, char second)
    {
        const int SyllableBase = 0xAC00, LeadBase = 0x1100, VowelBase = 0x1161, TailBase = 0x11A7, Leads = 19, Vowels = 21, Tails = 28;
        if (first - LeadBase is >= 0 and < Leads && second - VowelBase is >= 0 and < Vowels)
        {
            return (char)(SyllableBase + ((((first - LeadBase) * Vowels) + (second - VowelBase)) * Tails));
        }

        var isSyllableWithoutTail = first - SyllableBase is >= 0 and < Leads * Vowels * Tails && (first - SyllableBase) % Tails == 0;
        return isSyllableWithoutTail && second - TailBase is > 0 and < Tails ? (char)(first + (second - TailBase)) : '\0';
    }

    private static Dictionary<uint, char> Load()
    {
        var bytes = ModelFile.ReadEmbedded(ModelName, FormatVersion).Span;
        var pairs = new Dictionary<uint, char>(bytes.Length / 6);
        for (; bytes.Length >= 6; bytes = bytes[6..])
        {
            var letter = (char)BinaryPrimitives.ReadUInt16LittleEndian(bytes);
            var composed = (char)BinaryPrimitives.ReadUInt16LittleEndian(bytes[4..]);
            pairs.Add(Key(letter, (char)BinaryPrimitives.ReadUInt16LittleEndian(bytes[2..])), composed);
            s_letters.TryAdd(composed, letter);
        }

        return pairs;
    }
}
