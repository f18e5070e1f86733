using System.Collections.Immutable;

namespace NewsParsing;

internal sealed class LinearTopicClassifier : TopicClassifier
{
    public override ImmutableArray<TopicScore> Classify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var segmenter = new Segmenter();
        return Classify(segmenter.Segment(text, LineBreaks.Auto));
    }

    internal override ImmutableArray<TopicScore> Classify(in SegmentedText text) => [];
}
