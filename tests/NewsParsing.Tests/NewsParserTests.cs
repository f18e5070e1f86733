using System.Text;

namespace NewsParsing.Tests;

public sealed class NewsParserTests
{
    private const string Text = "Київ: bridge reopens 🚢\n\nThe bridge reopened on Monday.\nThe bridge reopened on Monday.";

    [Fact]
    public async Task A_stream_gives_the_same_article_as_its_text()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Text));
        var article = await NewsParser.Default.ParseAsync(stream);
        article.ToJson().Should().Be(NewsParser.Default.Parse(Text).ToJson());
        stream.CanRead.Should().BeTrue("the stream belongs to the caller");
    }

    [Fact]
    public async Task A_byte_order_mark_is_not_part_of_the_text()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]);
        (await NewsParser.Default.ParseAsync(stream)).Text.Should().Be(Text);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_become_replacement_characters()
    {
        using var stream = new MemoryStream([(byte)'a', 0xFF, (byte)'b', 0xE4, 0xB8]);
        (await NewsParser.Default.ParseAsync(stream)).Text.Should().Be("a\uFFFDb\uFFFD");
    }

    [Fact]
    public async Task Two_bytes_that_look_like_another_byte_order_mark_do_not_change_the_encoding()
    {
        using var stream = new MemoryStream([0xFF, 0xFE, (byte)'a', 0]);
        (await NewsParser.Default.ParseAsync(stream)).Text.Should().Be("\uFFFD\uFFFDa\0");
    }

    [Fact]
    public async Task Characters_may_be_split_between_reads()
    {
        using var stream = new OneByteStream(Encoding.UTF8.GetBytes(Text));
        (await NewsParser.Default.ParseAsync(stream)).Text.Should().Be(Text);
    }

    [Fact]
    public async Task Characters_may_be_split_at_the_edges_of_every_buffer()
    {
        for (var padding = 0; padding < 4; padding++)
        {
            var text = new string('x', padding) + string.Concat(Enumerable.Repeat("🚢", 5000));
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            (await NewsParser.Default.ParseAsync(stream)).Text.Should().Be(text);
        }
    }

    [Fact]
    public async Task Reading_ends_when_the_token_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Text));
        var parsing = () => NewsParser.Default.ParseAsync(stream, source.Token).AsTask();
        await parsing.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Reading_ends_when_the_token_is_cancelled_between_two_reads()
    {
        using var source = new CancellationTokenSource();
        using var stream = new EndlessStream(source.Cancel);
        var parsing = () => NewsParser.Default.ParseAsync(stream, source.Token).AsTask();
        await parsing.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Null_is_refused_at_once()
    {
        FluentActions.Invoking(() => NewsParser.Default.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => NewsParser.Default.ParseAsync(null!)).Should().Throw<ArgumentNullException>().WithParameterName("utf8");
    }

    [Fact]
    public void A_part_that_is_null_is_not_run()
    {
        var article = new NewsParser(new() { Deduplication = null, Entities = null, Topics = null }).Parse(Text);
        article.Paragraphs.Should().HaveCount(3).And.OnlyContain(static paragraph => paragraph.Duplicate == null);
        article.Actors.Should().BeEmpty();
        article.Locations.Should().BeEmpty();
        article.Focus.Should().BeEmpty();
        article.Topics.Should().BeEmpty();
    }

    [Fact]
    public void Parallel_parses_give_what_serial_ones_give()
    {
        var texts = Enumerable.Range(0, 64).Select(static i => $"Bridge {i % 5} reopens\n\n{Text}\nPolice in Nairobi said {i} trucks were waiting.").ToArray();
        var serial = Array.ConvertAll(texts, static text => NewsParser.Default.Parse(text).ToJson());
        var parallel = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(static text => NewsParser.Default.Parse(text).ToJson()).ToArray();
        parallel.Should().Equal(serial);
    }

    /// <summary>Never ends unless it is cancelled.</summary>
    private sealed class EndlessStream(Action atSecondRead) : MemoryStream
    {
        private int _reads;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (++_reads == 2)
            {
                atSecondRead();
            }

            cancellationToken.ThrowIfCancellationRequested();
            buffer.Span.Fill((byte)'x');
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
