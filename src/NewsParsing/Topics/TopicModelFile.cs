using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsParsing;

/// <summary>
/// Payload of a topic model, little-endian: topics (code, name, parent), lines, thresholds, known share, rarity step, sizes of the three
/// sections of features, keys, rarities, weights, means. The builder writes it and reads it again with the same code that ships.
/// </summary>
internal static class TopicModelFile
{
    public const string Name = "topics";
    public const int FormatVersion = 1;

    /// <summary>More topics than any classification in use has; bounds what a damaged file can ask for.</summary>
    private const int MaxTopics = 4096;

    public static byte[] Write(TopicModelParts parts, int dataVersion)
    {
        using var payload = new MemoryStream();
        using var writer = new BinaryWriter(payload, Encoding.UTF8);
        writer.Write(parts.Topics.Length);
        foreach (var topic in parts.Topics)
        {
            Write(writer, topic.Code);
            Write(writer, topic.Name);
            writer.Write(topic.Parent is null ? -1 : parts.Topics.IndexOf(topic.Parent));
        }

        writer.Write(MemoryMarshal.AsBytes(parts.Lines.AsSpan()));
        writer.Write(parts.LeadThreshold);
        writer.Write(parts.Threshold);
        writer.Write(parts.MinKnownShare);
        writer.Write(parts.RarityStep);
        writer.Write(parts.FirstWeighted);
        writer.Write(parts.MeanCount - parts.FirstWeighted);
        writer.Write(parts.Keys.Length - parts.MeanCount);
        writer.Write(MemoryMarshal.AsBytes(parts.Keys.AsSpan()));
        writer.Write(parts.Rarity);
        writer.Write(MemoryMarshal.AsBytes(parts.Weights.AsSpan(0, (parts.Keys.Length - parts.FirstWeighted) * parts.Topics.Length)));
        writer.Write(MemoryMarshal.AsBytes(parts.Means.AsSpan(0, parts.MeanCount * parts.Topics.Length)));
        return ModelFile.Write(Name, FormatVersion, dataVersion, payload.ToArray());
    }

    /// <exception cref="InvalidDataException">The file is not a topic model, or is damaged.</exception>
    public static TopicModelParts Read(ReadOnlyMemory<byte> file, string origin) =>
        ReadPayload(ModelFile.Read(file, Name, FormatVersion, origin, out _), origin);

    public static TopicModelParts ReadEmbedded() => ReadPayload(ModelFile.ReadEmbedded(Name, FormatVersion), "NewsParsing.topics.bin");

    private static TopicModelParts ReadPayload(ReadOnlyMemory<byte> payload, string origin)
    {
        var reader = new TopicPayload(payload.Span, origin);
        var topicCount = reader.Int32(1, MaxTopics, "the number of topics");
        var topics = ImmutableArray.CreateBuilder<Topic>(topicCount);
        for (var i = 0; i < topicCount; i++)
        {
            var (code, name) = (reader.String(), reader.String());
            var parent = reader.Int32(-1, i - 1, "the index of an earlier topic, or -1,");
            topics.Add(new Topic(code, name, parent < 0 ? null : topics[parent]));
        }

        var lines = new TopicLine[topicCount];
        for (var i = 0; i < topicCount; i++)
        {
            lines[i] = new TopicLine(reader.Single(), reader.Single(), reader.Single(), reader.Single(), reader.Single());
        }

        var (leadThreshold, threshold, minKnownShare, rarityStep) = (reader.Share(), reader.Share(), reader.Share(), reader.Single());
        var most = payload.Length / 4;
        var meansOnly = reader.Int32(0, most, "a number of features");
        var both = reader.Int32(0, most, "a number of features");
        var weightsOnly = reader.Int32(0, most, "a number of features");
        var count = meansOnly + (long)both + weightsOnly;
        var expected = (count * 5) + ((count + both) * topicCount);
        if (reader.Remaining != expected)
        {
            throw new InvalidDataException($"{origin}: found {reader.Remaining} bytes of features at payload offset {reader.Position}; expected {expected}.");
        }

        return new TopicModelParts
        {
            Topics = topics.MoveToImmutable(),
            Lines = lines,
            LeadThreshold = leadThreshold,
            Threshold = threshold,
            MinKnownShare = minKnownShare,
            RarityStep = rarityStep,
            FirstWeighted = meansOnly,
            MeanCount = meansOnly + both,
            Keys = MemoryMarshal.Cast<byte, uint>(reader.Bytes((int)count * 4)).ToArray(),
            Rarity = reader.Bytes((int)count).ToArray(),
            Weights = ReadRows(ref reader, both + weightsOnly, topicCount),
            Means = ReadRows(ref reader, meansOnly + both, topicCount),
        };
    }

    private static void Write(BinaryWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static sbyte[] ReadRows(ref TopicPayload reader, int rows, int topicCount)
    {
        // A row is read in whole vectors: the last one may reach beyond it.
        var weights = new sbyte[(rows * topicCount) + topicCount + TopicModel.Lanes];
        MemoryMarshal.Cast<byte, sbyte>(reader.Bytes(rows * topicCount)).CopyTo(weights);
        return weights;
    }
}
