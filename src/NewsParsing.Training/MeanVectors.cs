namespace NewsParsing.Training;

/// <summary>The mean of the vectors of a text's words, weighted by rarity, less the mean of all texts.</summary>
internal sealed class MeanVectors
{
    /// <summary>Brings the means, which are short, to the weight of the words.</summary>
    public const float Scale = 3;

    private readonly float[] _centre = new float[WordVectors.Dimensions];

    public MeanVectors(WordVectors vectors, Vocabulary vocabulary, IEnumerable<TrainingText> texts)
    {
        Vectors = vectors;
        Vocabulary = vocabulary;
        var sum = new double[WordVectors.Dimensions];
        var mass = texts.Where(text => text.Kind == TrainingTextKind.Whole).Sum(text => AddTo(sum, text));
        for (var i = 0; i < sum.Length; i++)
        {
            _centre[i] = (float)(sum[i] / Math.Max(mass, 1));
        }
    }

    public WordVectors Vectors { get; }

    private Vocabulary Vocabulary { get; }

    /// <summary>The mean of a text; the fewer words with a vector it has, the nearer to zero.</summary>
    public float[] Of(TrainingText text)
    {
        var sum = new double[WordVectors.Dimensions];
        var mass = AddTo(sum, text);
        var mean = new float[WordVectors.Dimensions];
        for (var i = 0; i < mean.Length; i++)
        {
            mean[i] = Scale * (float)((sum[i] - (mass * _centre[i])) / (mass + TopicModel.MeanDamping));
        }

        return mean;
    }

    /// <summary>What a word whose key is <paramref name="key"/> adds to a score with these weights, per unit of its share in the mean.</summary>
    public float Project(uint key, ReadOnlySpan<float> weights)
    {
        Vectors.TryGet(key, out var vector);
        var sum = 0f;
        for (var i = 0; i < vector.Length; i++)
        {
            sum += (vector[i] - _centre[i]) * weights[i];
        }

        return sum * Scale;
    }

    private double AddTo(double[] sum, TrainingText text)
    {
        var mass = 0.0;
        foreach (var (key, count) in text.Words)
        {
            if (Vectors.TryGet(key, out var vector))
            {
                var value = count * Vocabulary.RarityOf(key) * (double)Vocabulary.RarityStep;
                mass += value;
                for (var i = 0; i < sum.Length; i++)
                {
                    sum[i] += value * vector[i];
                }
            }
        }

        return mass;
    }
}
