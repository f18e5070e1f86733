using System.Globalization;

namespace NewsParsing;

/// <summary>What the scanner does with a UTF-16 code unit.</summary>
internal enum CharClass : byte
{
    /// <summary>Punctuation, symbols, control characters that are not white space: a token of one mark.</summary>
    Mark,

    White,

    /// <summary>Default-ignorable: part of a word but not of its folded form, nothing elsewhere.</summary>
    Ignorable,

    LowerLetter,
    UpperLetter,

    /// <summary>A letter without case, also title-case digraphs.</summary>
    OtherLetter,

    Digit,

    /// <summary>Part of a word whose folded form is not one code unit for one: combining marks, "ß", ligatures, Hangul vowels and tails.</summary>
    Combining,

    Surrogate,
}

/// <summary>Class and folded form of every UTF-16 code unit, from the Unicode data of the runtime; never from a culture.</summary>
internal static class CharTable
{
    private static readonly CharClass[] s_classes = new CharClass[0x10000];
    private static readonly char[] s_folded = new char[0x10000];

#pragma warning disable CA1810 // one loop fills both tables
    static CharTable()
#pragma warning restore CA1810
    {
        for (var i = 0; i < 0x10000; i++)
        {
            var c = (char)i;
            s_classes[i] = Classify(c);
            s_folded[i] = Fold(c);
        }
    }

    public static ReadOnlySpan<CharClass> Classes => s_classes;

    public static ReadOnlySpan<char> Folded => s_folded;

    public static CharClass ClassOf(char c) => s_classes[c];

    /// <summary>Default-ignorable code points below U+10000 (Unicode, DerivedCoreProperties) that occur inside words.</summary>
    private static bool IsIgnorable(char c) => c is '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5'
        or (>= '\u180B' and <= '\u180F') or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u206F') or '\u3164' or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' or '\uFFA0';

    private static CharClass Classify(char c)
    {
        if (IsIgnorable(c))
        {
            return CharClass.Ignorable;
        }

        if (c is 'ß' or 'ẞ' or (>= '\uFB00' and <= '\uFB06') or (>= '\u1161' and <= '\u1175') or (>= '\u11A8' and <= '\u11C2'))
        {
            return CharClass.Combining;
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter => CharClass.UpperLetter,
            UnicodeCategory.LowercaseLetter => CharClass.LowerLetter,
            UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharClass.OtherLetter,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharClass.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Combining,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => CharClass.White,
            UnicodeCategory.Control => char.IsWhiteSpace(c) ? CharClass.White : CharClass.Mark,
            UnicodeCategory.Surrogate => CharClass.Surrogate,
            _ => CharClass.Mark,
        };
    }

    private static char Fold(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u02BC' or '`' or '\u00B4' or '\u2039' or '\u203A' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => '"',
        >= '\u2010' and <= '\u2015' or '\u2212' or '\uFE58' or '\uFE63' => '-',
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - 0xFEE0)),
        'ς' => 'σ',
        'ſ' => 's',
        'µ' => 'μ',
        'İ' => 'i',
        'ẛ' => 'ṡ',
        _ => char.ToLowerInvariant(c),
    };
}
