namespace NewsParsing;

/// <summary>
/// Enumerates the folded form of a word: simple lower case, one form of each quote and dash, full width to half width, "ß" and ligatures
/// spelled out, default-ignorables dropped, and letter + combining mark composed (Unicode canonical composition, one mark after the other).
/// </summary>
internal ref struct FoldedChars(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;
    private string _expansion = "";
    private int _expanded;

    public char Current { get; private set; }

    public bool MoveNext()
    {
        if (_expanded < _expansion.Length)
        {
            Current = _expansion[_expanded++];
            return true;
        }

        while (_position < _text.Length)
        {
            var c = _text[_position++];
            var kind = CharTable.ClassOf(c);
            if (kind == CharClass.Ignorable || IsIgnorablePair(c))
            {
                continue;
            }

            if (Expand(c) is { } expansion)
            {
                _expansion = expansion;
                _expanded = 1;
                Current = expansion[0];
                return true;
            }

            Current = Compose(CharTable.Folded[c]);
            return true;
        }

        return false;
    }

    /// <summary>Tells whether two texts have the same folded form; linear in their lengths.</summary>
    public static bool AreEqual(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.SequenceEqual(b))
        {
            return true;
        }

        var x = new FoldedChars(a);
        var y = new FoldedChars(b);
        while (true)
        {
            var more = x.MoveNext();
            if (more != y.MoveNext())
            {
                return false;
            }

            if (!more)
            {
                return true;
            }

            if (x.Current != y.Current)
            {
                return false;
            }
        }
    }

    private static string? Expand(char c) => c switch
    {
        'ß' or 'ẞ' => "ss",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        _ => null,
    };

    /// <summary>Tag characters and variation selectors supplement, U+E0000 to U+E0FFF, are default-ignorable.</summary>
    private bool IsIgnorablePair(char c)
    {
        if (c is >= '\uDB40' and <= '\uDB43' && _position < _text.Length && char.IsLowSurrogate(_text[_position]))
        {
            _position++;
            return true;
        }

        return false;
    }

    /// <summary>Composes the letter with the marks that follow it, as far as composed letters exist.</summary>
    private char Compose(char letter)
    {
        while (_position < _text.Length)
        {
            var next = _text[_position];
            if (CharTable.ClassOf(next) == CharClass.Ignorable)
            {
                _position++;
                continue;
            }

            var composed = Composition.Compose(letter, next);
            if (composed == 0)
            {
                break;
            }

            letter = CharTable.Folded[composed];
            _position++;
        }

        return letter;
    }
}
