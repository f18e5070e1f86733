namespace NewsParsing.Training;

/// <summary>Learned weights: for each topic those of the vocabulary, then those of the mean vector's dimensions, and the bias.</summary>
internal sealed class LinearWeights(float[][] weights, float[] biases)
{
    public float[][] Weights { get; } = weights;

    public float[] Biases { get; } = biases;

    /// <summary>Positions of the features that can change a score most.</summary>
    public IEnumerable<int> Strongest(Vocabulary vocabulary, int count) =>
        Enumerable.Range(0, vocabulary.Keys.Length)
            .OrderByDescending(id => vocabulary.RarityOf(vocabulary.Keys[id]) * Weights.Max(row => Math.Abs(row[id])))
            .Take(count);
}
