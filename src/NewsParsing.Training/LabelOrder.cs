namespace NewsParsing.Training;

/// <summary>What the order of an example's labels means.</summary>
public enum LabelOrder
{
    /// <summary>All labels count alike.</summary>
    None,

    /// <summary>The first label is the main topic: it is told from all other topics, also from the further labels. Probabilities count all labels.</summary>
    MainFirst,
}
