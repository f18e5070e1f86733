using System.Globalization;

namespace NewsParsing;

/// <summary>
/// Cuts a paragraph into tokens in one pass. A word is a maximal run of letters, digits and combining marks (Unicode categories L, N, M);
/// default-ignorables inside it belong to it; everything else but white space is a mark. Linear.
/// </summary>
internal static class WordScanner
{
    public static void Scan(ReadOnlySpan<char> text, int start, int end, ref PooledList<Token> tokens)
    {
        var classes = CharTable.Classes;
        var flags = TokenFlags.SpaceBefore;
        for (var i = start; i < end;)
        {
            switch (classes[text[i]])
            {
                case CharClass.White:
                    flags |= TokenFlags.SpaceBefore;
                    i++;
                    break;
                case CharClass.Ignorable:
                    i++;
                    break;
                case CharClass.Mark:
                    AddMark(text, i, 1, flags, ref tokens);
                    flags = TokenFlags.None;
                    i++;
                    break;
                case CharClass.Surrogate when ClassOfPair(text, i, end) is var pair && pair != CharClass.Combining:
                    if (pair == CharClass.Ignorable)
                    {
                        i += 2;
                        break;
                    }

                    var length = pair == CharClass.Surrogate ? 1 : 2;
                    AddMark(text, i, length, flags, ref tokens);
                    flags = TokenFlags.None;
                    i += length;
                    break;
                default:
                    i = ScanWord(text, i, end, flags, ref tokens);
                    flags = TokenFlags.None;
                    break;
            }
        }
    }

    private static void AddMark(ReadOnlySpan<char> text, int start, int length, TokenFlags flags, ref PooledList<Token> tokens)
    {
        tokens.Add(new Token
        {
            Start = start,
            End = start + length,
            Hash = length == 1
                ? WordHash.Finish(WordHash.Add(WordHash.Seed, CharTable.Folded[text[start]]))
                : WordHash.Of(text.Slice(start, length)),
            Kind = TokenKind.Mark,
            Flags = flags,
        });
    }

    private static int ScanWord(ReadOnlySpan<char> text, int start, int end, TokenFlags flags, ref PooledList<Token> tokens)
    {
        var classes = CharTable.Classes;
        var folded = CharTable.Folded;
        var hash = WordHash.Seed;
        var seen = 0u;
        var upper = 0;
        var i = start;
        for (; i < end; i++)
        {
            var c = text[i];
            var kind = classes[c];
            if (kind is < CharClass.LowerLetter or > CharClass.Digit)
            {
                if (kind < CharClass.LowerLetter && kind != CharClass.Ignorable)
                {
                    break;
                }

                return ScanComplexWord(text, start, end, flags, ref tokens);
            }

            seen |= 1u << (int)kind;
            upper += kind == CharClass.UpperLetter ? 1 : 0;
            hash = WordHash.Add(hash, folded[c]);
        }

        AddWord(start, i, WordHash.Finish(hash), seen, upper, classes[text[start]] == CharClass.UpperLetter, flags, ref tokens);
        return i;
    }

    /// <summary>The word holds combining marks, ignorables, letters that fold to several, or surrogate pairs.</summary>
    private static int ScanComplexWord(ReadOnlySpan<char> text, int start, int end, TokenFlags flags, ref PooledList<Token> tokens)
    {
        var seen = 0u;
        var upper = 0;
        var wordEnd = start;
        for (var i = start; i < end;)
        {
            var kind = CharTable.ClassOf(text[i]);
            var length = 1;
            if (kind == CharClass.Surrogate)
            {
                kind = ClassOfPair(text, i, end);
                length = kind == CharClass.Surrogate ? 1 : 2;
            }

            if (kind is CharClass.Mark or CharClass.White or CharClass.Surrogate)
            {
                break;
            }

            i += length;
            if (kind == CharClass.Ignorable)
            {
                continue; // part of the word only when more of it follows
            }

            wordEnd = i;
            seen |= 1u << (int)kind;
            upper += kind == CharClass.UpperLetter ? 1 : 0;
        }

        AddWord(start, wordEnd, WordHash.Of(text[start..wordEnd]), seen, upper, CharTable.ClassOf(text[start]) == CharClass.UpperLetter, flags, ref tokens);
        return wordEnd;
    }

    private static void AddWord(int start, int end, uint hash, uint seen, int upper, bool startsUpper, TokenFlags flags, ref PooledList<Token> tokens)
    {
        var isNumber = seen == 1u << (int)CharClass.Digit;
        var hasDigit = (seen & (1u << (int)CharClass.Digit)) != 0;
        if (hasDigit)
        {
            flags |= TokenFlags.HasDigit;
        }

        var hasLower = (seen & (1u << (int)CharClass.LowerLetter)) != 0;
        tokens.Add(new Token
        {
            Start = start,
            End = end,
            Hash = hash,
            Kind = isNumber ? TokenKind.Number : TokenKind.Word,
            Casing = upper == 0
                ? hasLower ? Casing.Lower : Casing.None
                : !hasLower
                    ? upper == 1 && !hasDigit ? Casing.Initial : Casing.Upper
                    : startsUpper && upper == 1 ? Casing.Capitalised : Casing.Mixed,
            Flags = flags,
        });
    }

    /// <summary>Combining for letters, digits and marks beyond U+FFFF; Ignorable; Mark for other pairs; Surrogate for an unpaired one.</summary>
    private static CharClass ClassOfPair(ReadOnlySpan<char> text, int index, int end)
    {
        if (index + 1 >= end || !char.IsSurrogatePair(text[index], text[index + 1]))
        {
            return CharClass.Surrogate;
        }

        var codePoint = char.ConvertToUtf32(text[index], text[index + 1]);
        if (codePoint is >= 0xE0000 and <= 0xE0FFF)
        {
            return CharClass.Ignorable;
        }

        return CharUnicodeInfo.GetUnicodeCategory(codePoint) is <= UnicodeCategory.OtherNumber ? CharClass.Combining : CharClass.Mark;
    }
}
