using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>
/// The content of a topic model. Features stand in three sections: mean row only, both rows, weighted row only; each is sorted by key.
/// </summary>
internal sealed class TopicModelParts
{
    public required ImmutableArray<Topic> Topics { get; init; }

    public required TopicLine[] Lines { get; init; }

    public required float LeadThreshold { get; init; }

    public required float Threshold { get; init; }

    public required float MinKnownShare { get; init; }

    /// <summary>Inverse document frequency of one step of <see cref="Rarity"/>.</summary>
    public required float RarityStep { get; init; }

    /// <summary>Features below this id have a row in <see cref="Means"/>.</summary>
    public required int MeanCount { get; init; }

    /// <summary>Features from this id on have a row in <see cref="Weights"/>.</summary>
    public required int FirstWeighted { get; init; }

    public required uint[] Keys { get; init; }

    public required byte[] Rarity { get; init; }

    /// <summary>A row of one weight per topic for each weighted feature, and <see cref="TopicModel.Lanes"/> unused bytes or more at the end.</summary>
    public required sbyte[] Weights { get; init; }

    /// <inheritdoc cref="Weights"/>
    public required sbyte[] Means { get; init; }
}

/// <summary>The figures of one topic: bias, what one step of its int8 weights is worth, and the calibration of its score.</summary>
internal readonly record struct TopicLine(float Bias, float WeightStep, float MeanStep, float Slope, float Offset);
