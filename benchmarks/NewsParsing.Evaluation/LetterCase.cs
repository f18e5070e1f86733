namespace NewsParsing.Evaluation;

/// <summary>How the words of a gold file are cased before they are read; never changes their length.</summary>
internal sealed class LetterCase
{
    private readonly string _name;

    /// <exception cref="ArgumentException">There is no such case.</exception>
    public LetterCase(string name) => _name = name is "original" or "title" or "upper" or "lower"
        ? name
        : throw new ArgumentException($"Found --case {name}; expected original, title, upper or lower.");

    public string Of(string token) => _name switch
    {
        "title" => string.Create(token.Length, token, static (chars, token) =>
        {
            token.CopyTo(chars);
            chars[0] = char.ToUpperInvariant(chars[0]);
        }),
        "upper" => token.ToUpperInvariant(),
        "lower" => token.ToLowerInvariant(),
        _ => token,
    };
}
