using System.Runtime.InteropServices;

namespace NewsParsing.Training;

/// <summary>Embeddings of words, each of length 1.</summary>
internal sealed class WordVectors
{
    public const int Dimensions = 100;

    private readonly Dictionary<uint, int> _rows = [];
    private readonly float[] _values;

    /// <summary>Takes the first <paramref name="count"/> words; <paramref name="halves"/> has 100 little-endian half floats a word.</summary>
    public WordVectors(IEnumerable<string> words, ReadOnlySpan<byte> halves, int count)
    {
        _values = new float[count * Dimensions];
        var source = MemoryMarshal.Cast<byte, Half>(halves);
        var row = 0;
        foreach (var word in words.Take(count))
        {
            var vector = _values.AsSpan(row * Dimensions, Dimensions);
            var length = 0f;
            for (var i = 0; i < Dimensions; i++)
            {
                vector[i] = (float)source[(row * Dimensions) + i];
                length += vector[i] * vector[i];
            }

            length = MathF.Sqrt(length);
            foreach (ref var value in vector)
            {
                value /= length;
            }

            if (word.Length > 1 && word.All(char.IsLetterOrDigit))
            {
                _rows.TryAdd(WordHash.Of(word), row);
            }

            row++;
        }
    }

    /// <summary>The keys of all words, ascending.</summary>
    public IEnumerable<uint> Keys => _rows.Keys.Order();

    public bool TryGet(uint key, out ReadOnlySpan<float> vector)
    {
        var found = _rows.TryGetValue(key, out var row);
        vector = found ? _values.AsSpan(row * Dimensions, Dimensions) : default;
        return found;
    }
}
