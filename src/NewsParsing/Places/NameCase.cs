namespace NewsParsing;

/// <summary>How a meaning of a name has to be written.</summary>
internal enum NameCase
{
    /// <summary>In any way: a common noun or title.</summary>
    Any,

    /// <summary>With a capital letter: "Turkey" is a country, "turkey" is not.</summary>
    Capitalised,

    /// <summary>In capitals only: "US" is a country and "WHO" an organisation, "Us" and "Who" are not.</summary>
    Upper,
}
