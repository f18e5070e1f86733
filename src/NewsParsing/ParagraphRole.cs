namespace NewsParsing;

/// <summary>The part that a paragraph plays in a news article.</summary>
public enum ParagraphRole
{
    /// <summary>Running text, and whatever no other role fits with confidence.</summary>
    Body,

    /// <summary>The title of the article.</summary>
    Headline,

    /// <summary>A digest of the whole article that stands before or above the headline.</summary>
    Summary,

    /// <summary>The introductory sentence or two below the headline (dek, lead-in).</summary>
    Standfirst,

    /// <summary>The names of the writers ("By Jane Roe, Science Editor").</summary>
    Byline,

    /// <summary>Place, date, agency or time of publication alone on a line ("NAIROBI, March 3", "Updated 10:15 GMT").</summary>
    Dateline,

    /// <summary>What the publisher adds to every page: newsletter calls, credits, advertisement marks, links to other stories.</summary>
    Boilerplate,
}
