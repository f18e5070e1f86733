namespace NewsParsing;

/// <summary>A paragraph of the text, with its role and, when it repeats another paragraph, what it repeats.</summary>
/// <param name="Span">Where the paragraph stands, without surrounding white space; UTF-16 code units.</param>
/// <param name="Role">The part it plays; <see cref="ParagraphRole.Body"/> when unsure.</param>
/// <param name="Duplicate">The kept paragraph that this one resembles, or null when it resembles none.</param>
public readonly record struct Paragraph(TextSpan Span, ParagraphRole Role, DuplicateMatch? Duplicate)
{
    /// <summary>True when the paragraph says nothing that a kept paragraph does not say; a <see cref="DuplicateKind.Revision"/> is not redundant.</summary>
    public bool IsRedundant => Duplicate is { Kind: not DuplicateKind.Revision };
}
