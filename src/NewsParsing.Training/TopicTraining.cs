namespace NewsParsing.Training;

/// <summary>What a training gave: the model and how it did on texts held back from it; immutable.</summary>
public sealed class TopicTraining
{
    internal TopicTraining(byte[] model) => Model = model;

    /// <summary>The model file, for <see cref="TopicClassifier.Load"/>. The same examples give the same bytes.</summary>
    public ReadOnlyMemory<byte> Model { get; }

    /// <summary>Number of labelled texts that were held back, each from the model that judged it; the final model learned from them, too.</summary>
    public required int HeldBack { get; init; }

    /// <summary>Share of the held-back texts whose best topic is the first label.</summary>
    public required double MainAccuracy { get; init; }

    /// <summary>Share of the held-back texts whose best topic is one of the labels.</summary>
    public required double AnyAccuracy { get; init; }

    /// <summary>F1 over all given and expected topics of the held-back texts, at <see cref="Threshold"/>.</summary>
    public required double MicroF1 { get; init; }

    /// <summary>The probability from which the model gives a further topic, chosen for the best <see cref="MicroF1"/>.</summary>
    public required double Threshold { get; init; }
}
