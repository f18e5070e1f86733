namespace NewsParsing.Tests.Places;

public class GazetteerFileTests
{
    private const int MaximumBytes = 4 * 1024 * 1024;
    private const int MaximumBytesOfAllModels = 6 * 1024 * 1024;

    /// <summary>The data version is for people: nothing depends on it, and the hash does not cover it.</summary>
    private const int DataVersionStart = 28;
    private const int DataVersionEnd = 32;

    private static readonly byte[] s_file = Resource("NewsParsing.gazetteer.bin");

    [Fact]
    public void It_keeps_to_its_size() => s_file.Length.Should().BeLessThanOrEqualTo(MaximumBytes);

    [Fact]
    public void All_models_together_keep_to_their_size()
    {
        var names = typeof(NewsParser).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".bin", StringComparison.Ordinal));

        names.Sum(name => Resource(name).Length).Should().BeLessThanOrEqualTo(MaximumBytesOfAllModels);
    }

    [Fact]
    public void Every_flipped_bit_is_noticed()
    {
        var header = Enumerable.Range(0, ModelFile.HeaderLength).Where(position => position is < DataVersionStart or >= DataVersionEnd);
        var payload = Enumerable.Range(0, 40).Select(i => ModelFile.HeaderLength + (int)((long)i * (s_file.Length - ModelFile.HeaderLength - 1) / 39));
        var damaged = (byte[])s_file.Clone();
        foreach (var position in header.Concat(payload))
        {
            var bit = 1 << (position % 8);
            damaged[position] ^= (byte)bit;

            var read = () => Read(damaged);

            read.Should().Throw<InvalidDataException>($"bit {bit} of byte {position} is flipped").WithMessage("*ound*expected*");
            damaged[position] ^= (byte)bit;
        }
    }

    [Fact]
    public void Every_truncation_is_noticed()
    {
        int[] lengths = [0, 1, 8, ModelFile.HeaderLength - 1, ModelFile.HeaderLength, ModelFile.HeaderLength + 1, s_file.Length / 2, s_file.Length - 1];
        foreach (var length in lengths)
        {
            var read = () => Read(s_file.AsMemory(0, length));

            read.Should().Throw<InvalidDataException>($"only {length} bytes are there").WithMessage("*ound*expected*");
        }
    }

    [Fact]
    public void A_shortened_payload_is_noticed_without_the_hash()
    {
        var payload = s_file.AsMemory(ModelFile.HeaderLength);
        for (var i = 0; i < 40; i++)
        {
            var part = payload[..(int)((long)payload.Length * i / 40)];
            var read = () => Gazetteer.Read(part);

            read.Should().Throw<InvalidDataException>().WithMessage("Found*payload offset*expected*");
        }
    }

    [Fact]
    public void A_damaged_payload_is_noticed_or_harmless()
    {
        var text = new Scanned("Officials from Paris, Texas, and the New York Police Department met U.S. Sen. Smith in Georgia.");
        Gen.Select(Gen.Int[0, s_file.Length - ModelFile.HeaderLength - 1], Gen.Byte).Sample(
            (position, value) =>
            {
                var payload = s_file[ModelFile.HeaderLength..];
                payload[position] = value;
                try
                {
                    Use(Gazetteer.Read(payload), text);
                }
                catch (InvalidDataException)
                {
                    // noticed
                }
            },
            iter: 60);
    }

    private static void Use(Gazetteer gazetteer, Scanned text)
    {
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            foreach (var entry in gazetteer.Entries(gazetteer.Find(text.Text, text.Tokens, i)))
            {
                if ((entry.Kind & NameKind.AnyPlace) != 0)
                {
                    gazetteer.NameOf(entry.Value);
                    _ = gazetteer.Place(entry.Value).Country;
                }
            }
        }

        PlaceLinker.Link(gazetteer, text.Tokens, text.Mentions());
    }

    private static Gazetteer Read(ReadOnlyMemory<byte> file) =>
        Gazetteer.Read(ModelFile.Read(file, GazetteerFormat.ModelName, GazetteerFormat.FormatVersion, "test", out _));

    private static byte[] Resource(string name)
    {
        using var stream = typeof(NewsParser).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
