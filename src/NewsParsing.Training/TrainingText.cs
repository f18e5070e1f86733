namespace NewsParsing.Training;

/// <summary>An example as the model will see it: its features with their counts.</summary>
internal sealed class TrainingText
{
    private const int Folds = 5;

    public TrainingText(TopicExample example, int[] labels)
    {
        Example = example;
        Labels = labels;
        Fold = FoldOf(example.Text);
        var counts = new Dictionary<uint, int>();
        var words = new Dictionary<uint, int>();
        using var segmenter = new Segmenter();
        var segmented = segmenter.Segment(example.Text, LineBreaks.Auto);
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

    public TopicExample Example { get; }

    /// <summary>Indices of the topics, the main one first.</summary>
    public int[] Labels { get; }

    public bool IsWordList => Example.IsWordList;

    /// <summary>Which fifth of the texts this one belongs to; depends on its characters alone.</summary>
    public int Fold { get; }

    /// <summary>Words and their counts, by key.</summary>
    public (uint Key, int Count)[] Words { get; }

    /// <summary>Pairs of words and their counts, by key.</summary>
    public (uint Key, int Count)[] Pairs { get; }

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
