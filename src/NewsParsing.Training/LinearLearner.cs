using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace NewsParsing.Training;

/// <summary>Learns one weight vector per topic with ML.NET; single-threaded per topic and seeded, so that the weights reproduce.</summary>
internal sealed class LinearLearner(int topicCount, LabelOrder labelOrder, double regularization)
{
    private const int Seed = 1;
    private const int Passes = 30;

    /// <summary>A word list says much in few words; as much weight as a text would outvote the texts.</summary>
    private const float WordListWeight = 0.3f;

    private const float OpeningWeight = 0.5f;

    private sealed class Row
    {
        public VBuffer<float> Features { get; set; }

        public bool Label { get; set; }

        public float Weight { get; set; }
    }

    public LinearWeights Fit(TrainingText[] texts, Vocabulary vocabulary, MeanVectors? means)
    {
        var vectors = Array.ConvertAll(texts, text => Features(text, vocabulary, means));
        var weights = new float[topicCount][];
        var biases = new float[topicCount];
        Parallel.For(0, topicCount, topic => (weights[topic], biases[topic]) = Fit(texts, vectors, topic));
        return new LinearWeights(weights, biases);
    }

    private (float[] Weights, float Bias) Fit(TrainingText[] texts, VBuffer<float>[] vectors, int topic)
    {
        var rows = texts.Select((text, i) => new Row
        {
            Features = vectors[i],
            Label = labelOrder == LabelOrder.MainFirst ? text.Labels.Length > 0 && text.Labels[0] == topic : text.Labels.Contains(topic),
            Weight = text.Kind switch { TrainingTextKind.WordList => WordListWeight, TrainingTextKind.Opening => OpeningWeight, _ => 1 },
        }).ToArray();
        if (Array.TrueForAll(rows, row => !row.Label))
        {
            return (new float[vectors[0].Length], -1); // a topic without examples is never given
        }

        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, vectors[0].Length);
        var context = new MLContext(Seed);
        var trainer = context.BinaryClassification.Trainers.SdcaNonCalibrated(new SdcaNonCalibratedBinaryTrainer.Options
        {
            LabelColumnName = nameof(Row.Label),
            FeatureColumnName = nameof(Row.Features),
            ExampleWeightColumnName = nameof(Row.Weight),
            LossFunction = new SmoothedHingeLoss(1),
            L2Regularization = (float)(regularization / rows.Sum(row => (double)row.Weight)),
            L1Regularization = 0,
            MaximumNumberOfIterations = Passes,
            ConvergenceTolerance = 0.01f,
            NumberOfThreads = 1,
        });
        var model = trainer.Fit(context.Data.LoadFromEnumerable(rows, schema)).Model;
        return ([.. model.Weights], model.Bias);
    }

    /// <summary>The vector that <see cref="TopicModel.Score"/> sums up: the same values before quantisation of the weights.</summary>
    private static VBuffer<float> Features(TrainingText text, Vocabulary vocabulary, MeanVectors? means)
    {
        var features = new List<(int Id, float Value)>();
        foreach (var (key, count) in text.Words.Concat(text.Pairs))
        {
            if (vocabulary.Find(key) is >= 0 and var id)
            {
                features.Add((id, (1 + MathF.Log(count)) * vocabulary.RarityOf(key)));
            }
        }

        features.Sort((a, b) => a.Id.CompareTo(b.Id));
        var length = MathF.Sqrt(Math.Max(1, features.Sum(feature => feature.Value * feature.Value)));
        var dimensions = means is null ? 0 : WordVectors.Dimensions;
        var mean = means is null || text.Kind == TrainingTextKind.WordList ? [] : means.Of(text);
        return new VBuffer<float>(
            vocabulary.Keys.Length + dimensions,
            features.Count + mean.Length,
            [.. features.Select(feature => feature.Value / length), .. mean],
            [.. features.Select(feature => feature.Id), .. Enumerable.Range(vocabulary.Keys.Length, mean.Length)]);
    }
}
