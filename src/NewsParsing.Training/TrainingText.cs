namespace NewsParsing.Training;

/// <summary>An example, or a part of it, as the model will see it: its features with their counts.</summary>
internal sealed class TrainingText
{
    private const int Folds = 5;

    private TrainingText(string text, int[] labels, TrainingTextKind kind, int fold)
    {
        Text = text;
        Labels = labels;
        Kind = kind;
        Fold = fold;
        var counts = new Dictionary<uint, int>();
        var words = new Dictionary<uint, int>();
        using var segmenter = new Segmenter();
        var segmented = segmenter.Segment(text, LineBreaks.Auto);
        var reader = new TopicFeatures(segmented);
        while (reader.MoveNext())
        {
            words[reader.Word] = words.GetValueOrDefault(reader.Word) + 1;
            if (reader.Previous >= 0)
            {
                counts[reader.Pair] = counts.GetValueOrDefault(reader.Pair) + 1;
            }
        }

        Words = Sort(words);
        Pairs = Sort(counts);
    }

    public string Text { get; }

    /// <summary>Indices of the topics, the main one first.</summary>
    public int[] Labels { get; }

    public TrainingTextKind Kind { get; }

    /// <summary>Which fifth of the texts this one belongs to; depends on its characters alone.</summary>
    public int Fold { get; }

    /// <summary>Words and their counts, by key.</summary>
    public (uint Key, int Count)[] Words { get; }

    /// <summary>Pairs of words and their counts, by key.</summary>
    public (uint Key, int Count)[] Pairs { get; }

    public static TrainingText Of(TopicExample example, int[] labels) =>
        new(example.Text, labels, example.IsWordList ? TrainingTextKind.WordList : TrainingTextKind.Whole, FoldOf(example.Text));

    /// <summary>The first paragraph, mostly the headline, as a text of its own; null when there is no other. Shares the fold.</summary>
    public TrainingText? Opening()
    {
        using var segmenter = new Segmenter();
        var paragraphs = segmenter.Segment(Text, LineBreaks.Auto).Paragraphs;
        return Kind == TrainingTextKind.Whole && paragraphs.Length > 1
            ? new TrainingText(Text[paragraphs[0].Start..paragraphs[0].End], Labels, TrainingTextKind.Opening, Fold)
            : null;
    }

    private static (uint Key, int Count)[] Sort(Dictionary<uint, int> counts) =>
        [.. counts.Select(entry => (entry.Key, entry.Value)).OrderBy(entry => entry.Key)];

    private static int FoldOf(string text)
    {
        var hash = WordHash.Seed;
        foreach (var c in text)
        {
            hash = WordHash.Add(hash, c);
        }

        return (int)(WordHash.Finish(hash) % Folds);
    }
}
