namespace NewsParsing.Training;

/// <summary>The features that a model may weigh, by key, with the number of texts that have them and their quantised rarity.</summary>
internal sealed class Vocabulary
{
    /// <summary>Below this number of texts, a feature of one text alone counts, too: there is little else.</summary>
    private const int FewTexts = 1000;

    private readonly Dictionary<uint, int> _ids;
    private readonly Dictionary<uint, int> _texts;
    private readonly int _textCount;

    private Vocabulary(uint[] keys, Dictionary<uint, int> texts, int textCount)
    {
        Keys = keys;
        _texts = texts;
        _textCount = textCount;
        _ids = keys.Select((key, id) => (key, id)).ToDictionary(entry => entry.key, entry => entry.id);
        RarityStep = InverseFrequency(0) / byte.MaxValue;
    }

    /// <summary>The keys in ascending order.</summary>
    public uint[] Keys { get; }

    public float RarityStep { get; }

    public static Vocabulary Of(IEnumerable<TrainingText> texts)
    {
        var words = new Dictionary<uint, int>();
        var pairs = new Dictionary<uint, int>();
        var count = 0;
        foreach (var text in texts.Where(text => text.Kind == TrainingTextKind.Whole))
        {
            count++;
            foreach (var (key, _) in text.Words)
            {
                words[key] = words.GetValueOrDefault(key) + 1;
            }

            foreach (var (key, _) in text.Pairs)
            {
                pairs[key] = pairs.GetValueOrDefault(key) + 1;
            }
        }

        foreach (var (key, number) in pairs)
        {
            words.TryAdd(key, number); // a pair with the key of a word loses
        }

        var least = count < FewTexts ? 1 : 2;
        return new Vocabulary([.. words.Where(entry => entry.Value >= least).Select(entry => entry.Key).Order()], words, count);
    }

    public Vocabulary Keep(IEnumerable<int> ids) => new([.. ids.Select(id => Keys[id]).Order()], _texts, _textCount);

    /// <summary>The position of a key, or -1.</summary>
    public int Find(uint key) => _ids.GetValueOrDefault(key, -1);

    /// <summary>Smoothed inverse document frequency in steps of <see cref="RarityStep"/>; also for keys that the vocabulary lacks.</summary>
    public byte RarityOf(uint key) => (byte)Math.Clamp(MathF.Round(InverseFrequency(_texts.GetValueOrDefault(key)) / RarityStep), 1, byte.MaxValue);

    private float InverseFrequency(int texts) => (float)(Math.Log((1.0 + _textCount) / (1 + texts)) + 1);
}
