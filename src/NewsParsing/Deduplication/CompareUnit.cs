namespace NewsParsing;

internal enum UnitKind : byte
{
    Word,

    /// <summary>A number with its separators ("10,000", "3.5"), or a number word ("five").</summary>
    Number,

    /// <summary>A currency, as a sign or as a word: may stand before or after its amount.</summary>
    Currency,
}

/// <summary>
/// A word or number of a text as the comparison sees it: with a canonical hash, in which "mln" is "million", "10,000" is "10000" and
/// "$" is "dollars".
/// </summary>
internal readonly record struct CompareUnit(uint Hash, int FirstToken, int LastToken, UnitKind Kind);

/// <summary>Reads the tokens of a text as units.</summary>
internal static class CompareUnits
{
    public static void Append(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ref PooledList<CompareUnit> units)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Number)
            {
                var last = LastOfNumber(text, tokens, i);
                units.Add(new CompareUnit(HashNumber(text, tokens[i..(last + 1)]), i, last, UnitKind.Number));
                i = last;
            }
            else if (token.Kind == TokenKind.Word)
            {
                var (hash, kind) = EquivalentWords.Canonical(token.Hash);
                units.Add(new CompareUnit(hash, i, i, kind));
            }
            else if (EquivalentWords.CurrencySign(text[token.Start]) is var currency and not 0)
            {
                units.Add(new CompareUnit(currency, i, i, UnitKind.Currency));
            }
        }
    }

    /// <summary>Digits joined by "." or "," without white space are one number.</summary>
    private static int LastOfNumber(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first)
    {
        var last = first;
        while (last + 2 < tokens.Length
            && tokens[last + 1].Kind == TokenKind.Mark && text[tokens[last + 1].Start] is '.' or ','
            && tokens[last + 2].Kind == TokenKind.Number
            && !tokens[last + 1].HasSpaceBefore && !tokens[last + 2].HasSpaceBefore)
        {
            last += 2;
        }

        return last;
    }

    /// <summary>Separators of thousands do not count: a "," or "." before exactly three digits, when the number is not "0.xyz".</summary>
    private static uint HashNumber(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var hash = WordHash.Seed;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark)
            {
                var groups = tokens[i + 1].Length == 3 && (text[tokens[i].Start] == ',' || tokens.Length > 3);
                if (!groups)
                {
                    hash = WordHash.Add(hash, '.');
                }

                continue;
            }

            var digits = new FoldedChars(tokens[i].Of(text));
            while (digits.MoveNext())
            {
                hash = WordHash.Add(hash, digits.Current);
            }
        }

        return WordHash.Finish(hash);
    }
}
