namespace NewsParsing.Tests;

/// <summary>A million characters on which a scanner that reads ahead from every place would not come to an end.</summary>
public sealed class HostileTextTests
{
    private const int Size = 1_000_000;

    [Theory]
    [InlineData("a", 1)]
    [InlineData(" ", 0)]
    [InlineData("\u0301", 1)]
    [InlineData("e\u0302\u0323", 1)]
    [InlineData("\u00AD", 0)]
    [InlineData(".", Size)]
    [InlineData("(", Size)]
    [InlineData("\"", Size)]
    [InlineData(". ", Size / 2)]
    [InlineData("A. ", Size / 3 * 2)]
    [InlineData("?\" ", Size / 3 * 2)]
    [InlineData("?\" A ", Size / 5 * 3)]
    public void A_giant_paragraph_has_the_tokens_that_it_should(string unit, int tokens)
    {
        var text = string.Concat(Enumerable.Repeat(unit, Size / unit.Length));

        using var segmenter = new Segmenter();
        segmenter.Segment(text, LineBreaks.Auto).Tokens.Length.Should().Be(tokens);
    }

    [Fact]
    public void Each_half_of_a_surrogate_pair_alone_is_a_mark()
    {
        using var segmenter = new Segmenter();
        segmenter.Segment(new string('\uD83D', Size), LineBreaks.Auto).Tokens.Length.Should().Be(Size);
    }

    [Fact]
    public void A_run_of_full_stops_before_a_lower_case_word_is_read_once()
    {
        var text = string.Concat(Enumerable.Repeat("It went on" + new string('.', 1000) + " and on" + new string('.', 1000) + "\"x ", 500));

        using var segmenter = new Segmenter();
        segmenter.Segment(text, LineBreaks.Auto).Paragraphs.Length.Should().Be(1);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("    a\n")]
    [InlineData("• a\r\n")]
    public void A_million_characters_of_short_lines_are_read(string line)
    {
        var text = string.Concat(Enumerable.Repeat(line, Size / line.Length));

        using var segmenter = new Segmenter();
        segmenter.Segment(text, LineBreaks.Auto).Paragraphs.Length.Should().Be(line.Trim().Length == 0 ? 0 : Size / line.Length);
    }
}
