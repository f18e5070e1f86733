namespace NewsParsing.Training;

/// <summary>What a training text is; only whole texts count in word statistics and are held back for calibration.</summary>
internal enum TrainingTextKind
{
    Whole,

    /// <summary>The first paragraph of a whole text, so that the model learns from little text, too.</summary>
    Opening,

    WordList,
}
