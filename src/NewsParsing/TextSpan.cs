namespace NewsParsing;

/// <summary>A half-open range of UTF-16 code units, <c>[Start, End)</c>, of the text that the caller passed in.</summary>
/// <param name="Start">Index of the first code unit; 0 or more.</param>
/// <param name="End">Index after the last code unit; never less than <paramref name="Start"/> in a result.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 code units in the span.</summary>
    public int Length => End - Start;

    /// <summary>Takes the spanned part of <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is not inside <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>Tells whether <paramref name="other"/> lies completely inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Formats as <c>[start, end)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start}, {End})");
}
