namespace NewsParsing;

/// <summary>Tells whether two runs of words say the same in another form: spelling, abbreviation, pronoun for a name.</summary>
internal static class WordForms
{
    private const int LongestName = 4;
    private const int LongestJoined = 64;

    public static bool AreSame(ComparedText a, int aStart, int aEnd, ComparedText b, int bStart, int bEnd)
    {
        if (AreAbbreviated(a, aStart, aEnd, b, bStart, bEnd))
        {
            return true;
        }

        Trim(a, ref aStart, ref aEnd);
        Trim(b, ref bStart, ref bEnd);
        if (aStart == aEnd || bStart == bEnd)
        {
            return aStart == aEnd && bStart == bEnd;
        }

        return AreAbbreviated(a, aStart, aEnd, b, bStart, bEnd)
            || ArePronounAndName(a, aStart, aEnd, b, bStart, bEnd) || ArePronounAndName(b, bStart, bEnd, a, aStart, aEnd)
            || AreVariants(a, aStart, aEnd, b, bStart, bEnd);
    }

    private static bool AreAbbreviated(ComparedText a, int aStart, int aEnd, ComparedText b, int bStart, int bEnd) =>
        HaveSameLetters(a, aStart, aEnd, b, bStart, bEnd)
        || AreAcronymAndName(a, aStart, aEnd, b, bStart, bEnd)
        || AreAcronymAndName(b, bStart, bEnd, a, aStart, aEnd);

    /// <summary>A long form whose acronym follows in brackets, or an acronym in brackets behind its long form.</summary>
    public static bool IsAcronymOfNeighbour(ComparedText text, int start, int end)
    {
        if (end - start == 1 && text.IsEnclosed(start, end, '(', ')'))
        {
            var letters = text.Of(start).Length;
            return start >= letters && IsAcronymOf(text.Of(start), text, start - letters, start);
        }

        return end < text.Units.Length && text.IsEnclosed(end, end + 1, '(', ')') && IsAcronymOf(text.Of(end), text, end - text.Of(end).Length, end)
            && end - text.Of(end).Length >= start;
    }

    /// <summary>Function words at the edges of a run do not count.</summary>
    private static void Trim(ComparedText text, ref int start, ref int end)
    {
        while (start < end && FormWords.IsFunction(text.Units[start].Hash))
        {
            start++;
        }

        while (start < end && FormWords.IsFunction(text.Units[end - 1].Hash))
        {
            end--;
        }
    }

    /// <summary>"on line" and "online", "it's" and "its", "108-billion" and "108 billion".</summary>
    private static bool HaveSameLetters(ComparedText a, int aStart, int aEnd, ComparedText b, int bStart, int bEnd)
    {
        Span<char> x = stackalloc char[LongestJoined], y = stackalloc char[LongestJoined];
        return TryJoin(a, aStart, aEnd, x, out var joinedA) && TryJoin(b, bStart, bEnd, y, out var joinedB) && joinedA.SequenceEqual(joinedB);
    }

    private static bool TryJoin(ComparedText text, int start, int end, Span<char> buffer, out ReadOnlySpan<char> joined)
    {
        var length = 0;
        joined = default;
        for (var i = start; i < end; i++)
        {
            var letters = new FoldedChars(text.Of(i));
            while (letters.MoveNext())
            {
                if (length == buffer.Length)
                {
                    return false;
                }

                buffer[length++] = Composition.BaseLetter(letters.Current);
            }
        }

        joined = buffer[..length];
        return true;
    }

    /// <summary>"U.S." (one letter a unit) or "UN" (one unit) beside "United States", "United Nations".</summary>
    private static bool AreAcronymAndName(ComparedText acronym, int start, int end, ComparedText name, int nameStart, int nameEnd)
    {
        if (end - start == 1)
        {
            return IsAcronymOf(acronym.Of(start), name, nameStart, nameEnd);
        }

        if (end - start != nameEnd - nameStart)
        {
            return false;
        }

        for (var i = 0; i < end - start; i++)
        {
            var letter = acronym.Of(start + i);
            if (letter.Length != 1 || !acronym.FirstTokenOf(start + i).IsCapitalised || !StartsWith(name.Of(nameStart + i), letter[0]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The letters of the acronym ("UN", "bpd") are the first letters of all words that are not function words.</summary>
    private static bool IsAcronymOf(ReadOnlySpan<char> acronym, ComparedText name, int start, int end)
    {
        var letters = 0;
        for (var i = Math.Max(start, 0); i < end; i++)
        {
            if (FormWords.IsFunction(name.Units[i].Hash))
            {
                continue;
            }

            if (letters == acronym.Length || !StartsWith(name.Of(i), acronym[letters]))
            {
                return false;
            }

            letters++;
        }

        return letters == acronym.Length && letters >= (char.IsUpper(acronym[0]) ? 2 : 3);
    }

    private static bool StartsWith(ReadOnlySpan<char> word, char letter) => CharTable.Folded[word[0]] == CharTable.Folded[letter];

    /// <summary>"He said" for "Governor Ortega said": a pronoun for up to four capitalised words.</summary>
    private static bool ArePronounAndName(ComparedText pronoun, int start, int end, ComparedText name, int nameStart, int nameEnd)
    {
        if (end - start != 1 || nameEnd - nameStart > LongestName || !FormWords.IsPronoun(pronoun.Units[start].Hash))
        {
            return false;
        }

        for (var i = nameStart; i < nameEnd; i++)
        {
            if (!name.FirstTokenOf(i).IsCapitalised || FormWords.IsPronoun(name.Units[i].Hash) || name.Units[i].Kind != UnitKind.Word)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Word for word, each the other's variant; a name may differ by its accents alone, a number by nothing.</summary>
    private static bool AreVariants(ComparedText a, int aStart, int aEnd, ComparedText b, int bStart, int bEnd)
    {
        if (aEnd - aStart != bEnd - bStart)
        {
            return false;
        }

        for (var i = 0; i < aEnd - aStart; i++)
        {
            var (x, y) = (aStart + i, bStart + i);
            if (a.Units[x].Hash == b.Units[y].Hash)
            {
                continue;
            }

            if (a.Units[x].Kind == UnitKind.Number || b.Units[y].Kind == UnitKind.Number)
            {
                return false;
            }

            var isName = a.LooksLikeName(x) || b.LooksLikeName(y);
            if (isName ? !Spelling.DiffersByAccents(a.Of(x), b.Of(y)) : !Spelling.IsVariant(a.Of(x), b.Of(y)))
            {
                return false;
            }
        }

        return true;
    }
}
