namespace NewsParsing;

/// <summary>Surrogates without a partner: legal in a .NET string, but in no encoding of Unicode.</summary>
internal static class LoneSurrogates
{
    /// <summary>Index of the first surrogate without a partner, or -1. Linear.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (IsAt(text, i))
            {
                return i;
            }

            i++;
        }

        return -1;
    }

    /// <summary>Tells whether the surrogate at an index, which is not the second one of a pair, has no partner.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int index) =>
        !(char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]));
}
