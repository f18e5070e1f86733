namespace NewsParsing;

/// <summary>How line breaks are read. LF, CR LF, CR, NEL, LS and PS all count as line breaks.</summary>
public enum LineBreaks
{
    /// <summary>Hard-wrapped text is recognised by its lines of similar width; otherwise each line is a paragraph.</summary>
    Auto,

    /// <summary>Each line that is not empty is a paragraph.</summary>
    Paragraphs,

    /// <summary>Paragraphs are parted by empty lines or indented first lines; other line breaks are like blanks.</summary>
    Wrapped,
}
