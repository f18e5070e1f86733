namespace NewsParsing;

/// <summary>Settings of <see cref="NewsParser"/>; immutable, change with <c>with</c>. A part that is null is not run.</summary>
public sealed record NewsParserOptions
{
    /// <summary>The default settings: every part runs, with the embedded models.</summary>
    public static NewsParserOptions Default { get; } = new();

    /// <summary>How line breaks are read; <see cref="LineBreaks.Auto"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined reading.</exception>
    public LineBreaks LineBreaks
    {
        get;
        init
        {
            if (!Enum.IsDefined(value))
            {
                throw new ArgumentOutOfRangeException(nameof(LineBreaks), value, "Expected Auto, Paragraphs or Wrapped.");
            }

            field = value;
        }
    }

    /// <summary>How repeated paragraphs are found; null marks none.</summary>
    public DeduplicationOptions? Deduplication { get; init; } = DeduplicationOptions.Default;

    /// <summary>What finds actors, locations and focus; null finds none.</summary>
    public EntityExtractor? Entities { get; init; } = EntityExtractor.Default;

    /// <summary>What classifies the topic; null classifies nothing.</summary>
    public TopicClassifier? Topics { get; init; } = TopicClassifier.Default;
}
