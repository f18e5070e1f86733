namespace NewsParsing;

/// <summary>A feature that a model knows, as often as a text has it.</summary>
internal struct FeatureCount
{
    public int Id;
    public int Count;

    /// <summary>Index of the first token of its first occurrence.</summary>
    public int FirstToken;

    /// <summary>Index of the last token of its first occurrence.</summary>
    public int LastToken;
}
