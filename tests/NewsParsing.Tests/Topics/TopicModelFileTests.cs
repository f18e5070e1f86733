namespace NewsParsing.Tests.Topics;

public class TopicModelFileTests
{
    private static readonly byte[] s_file = Write();

    [Fact]
    public void A_model_survives_writing_and_reading()
    {
        using var stream = new MemoryStream(s_file);
        var scores = TopicClassifier.Load(stream).Classify("alpha alpha alpha");

        scores.Should().ContainSingle().Which.Topic.Should().BeEquivalentTo(new { Code = "b", Name = "beta", Parent = new { Code = "a" } });
        TopicModelFile.Write(TopicModelFile.Read(s_file, "test"), 20260101).Should().Equal(s_file);
    }

    [Fact]
    public void Every_cut_off_file_is_refused()
    {
        for (var length = 0; length < s_file.Length; length++)
        {
            Refuses(s_file[..length]);
        }
    }

    [Fact]
    public void Every_changed_byte_is_refused()
    {
        for (var i = 0; i < s_file.Length; i++)
        {
            if (i is < 28 or > 31) // the data version may be any number
            {
                var changed = s_file.ToArray();
                changed[i] ^= 0x40;
                Refuses(changed);
            }
        }
    }

    [Fact]
    public void A_payload_that_cannot_be_is_refused_although_its_hash_is_right()
    {
        var payload = s_file[ModelFile.HeaderLength..];
        Gen.Int[0, payload.Length - 1].Select(Gen.Byte).Sample((at, value) =>
        {
            var changed = payload.ToArray();
            changed[at] = value;
            using var stream = new MemoryStream(ModelFile.Write(TopicModelFile.Name, TopicModelFile.FormatVersion, 20260101, changed));
            try
            {
                TopicClassifier.Load(stream).Classify("alpha beta gamma alpha beta");
            }
            catch (InvalidDataException e)
            {
                e.Message.Should().Contain("found").And.Contain("expected");
            }
        });
    }

    [Fact]
    public void The_embedded_file_is_as_the_code_writes_it()
    {
        using var stream = typeof(TopicClassifier).Assembly.GetManifestResourceStream("NewsParsing.topics.bin")!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        ModelFile.Read(file, TopicModelFile.Name, TopicModelFile.FormatVersion, "test", out var dataVersion);

        TopicModelFile.Write(TopicModelFile.Read(file, "test"), dataVersion).AsSpan().SequenceEqual(file).Should().BeTrue();
        file.Length.Should().BeLessThanOrEqualTo(1_500_000);
    }

    private static void Refuses(byte[] file)
    {
        using var stream = new MemoryStream(file);
        FluentActions.Invoking(() => TopicClassifier.Load(stream)).Should().Throw<InvalidDataException>().WithMessage("*found*expected*");
    }

    private static byte[] Write()
    {
        var parent = new Topic("a", "alphabet");
        return TopicModelFile.Write(
            new TopicModelParts
            {
                Topics = [parent, new Topic("b", "beta", parent)],
                Lines = [new TopicLine(-1, 0.1f, 0.1f, 1, 0), new TopicLine(0, 0.1f, 0.1f, 1, 0)],
                LeadThreshold = 0.5f,
                Threshold = 0.5f,
                MinKnownShare = 0.1f,
                RarityStep = 0.05f,
                FirstWeighted = 1,
                MeanCount = 2,
                Keys = [WordHash.Of("gamma"), WordHash.Of("alpha"), TopicFeatures.PairOf(WordHash.Of("alpha"), WordHash.Of("beta"))],
                Rarity = [90, 80, 200],
                Weights = [-50, 50, -20, 20, .. new sbyte[2 + TopicModel.Lanes]],
                Means = [3, -3, -7, 7, .. new sbyte[2 + TopicModel.Lanes]],
            },
            20260101);
    }
}
