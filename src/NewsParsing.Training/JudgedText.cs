namespace NewsParsing.Training;

/// <summary>A held-back text with the scores that a model gave it.</summary>
internal sealed record JudgedText(int[] Labels, float[] Scores, float KnownShare)
{
    public static JudgedText Judge(TrainingText text, TopicModel model)
    {
        using var segmenter = new Segmenter();
        var segmented = segmenter.Segment(text.Text, LineBreaks.Auto);
        var features = default(TextFeatures);
        features.Count(segmented, model);
        var scores = new float[model.PaddedCount];
        model.Score(features.Items, scores, new float[model.PaddedCount]);
        var known = features.Words == 0 ? 0 : (float)features.KnownWords / features.Words;
        features.Dispose();
        return new JudgedText(text.Labels, scores[..model.Topics.Length], known);
    }
}
