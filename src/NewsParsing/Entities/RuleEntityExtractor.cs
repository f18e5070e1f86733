namespace NewsParsing;

internal sealed class RuleEntityExtractor : EntityExtractor
{
    public override EntityExtraction Extract(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var segmenter = new Segmenter();
        return Extract(segmenter.Segment(text, LineBreaks.Auto));
    }

    internal override EntityExtraction Extract(in SegmentedText text) => EntityExtraction.Empty;
}
