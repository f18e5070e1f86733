namespace NewsParsing;

/// <summary>Settings of <see cref="ParagraphDeduplicator"/>; immutable, change with <c>with</c>.</summary>
public sealed record DeduplicationOptions
{
    /// <summary>The default settings.</summary>
    public static DeduplicationOptions Default { get; } = new();

    /// <summary>
    /// Jaccard similarity of word 3-shingles from which two paragraphs count as similar; in (0, 1], 0.8 by default. Below it, down to three
    /// eighths of it, a paragraph still counts when no more than one piece of content differs: none makes it a repeat, one a revision.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in (0, 1].</exception>
    public double Threshold
    {
        get;
        init
        {
            if (!(value > 0 && value <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(Threshold), value, "Expected a similarity greater than 0 and at most 1.");
            }

            field = value;
        }
    } = 0.8;

    /// <summary>Which paragraph of a group of duplicates is kept; <see cref="KeepPolicy.First"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined policy.</exception>
    public KeepPolicy Keep
    {
        get;
        init
        {
            if (!Enum.IsDefined(value))
            {
                throw new ArgumentOutOfRangeException(nameof(Keep), value, "Expected First or Longest.");
            }

            field = value;
        }
    }

    /// <summary>Number of words below which a repeat is marked only inside a repeated block ("Yes.", "Q:"); 1 or more, 5 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MinimumWords
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MinimumWords));
            field = value;
        }
    } = 5;
}
