namespace NewsParsing.Tests;

public sealed class FoldingTests
{
    private static readonly Gen<string> s_word = Gen.Char["aAeEiIİßẞﬁσςΣſsS\u0301\u0302\u0323\u0307\u00AD\u200Béêẹệ\u1100\u1161\u11A8가각'’`-–\uD801\uDC00\uDB40\uDD00"]
        .Array[0, 6].Select(characters => new string(characters));

    [Theory]
    [InlineData("\u00E9", "e\u0301")]
    [InlineData("\u00C9", "E\u0301")]
    [InlineData("\u1EC7", "e\u0323\u0302")]
    [InlineData("\u1EC7", "e\u0302\u0323")]
    [InlineData("\u00EA\u0323", "\u1EB9\u0302")]
    [InlineData("\u0130", "I\u0307")]
    [InlineData("\u1E9B", "\u017F\u0307")]
    [InlineData("\u01D6", "u\u0308\u0304")]
    [InlineData("\u0439", "\u0438\u0306")]
    [InlineData("\u03AC", "\u03B1\u0301")]
    [InlineData("\uAC01", "\u1100\u1161\u11A8")]
    [InlineData("\uAC01", "\uAC00\u11A8")]
    [InlineData("\u304C", "\u304B\u3099")]
    public void Canonically_equivalent_words_have_one_hash(string composed, string decomposed)
    {
        var (a, b) = ("x" + composed + "y", "x" + decomposed + "y");

        WordHash.Of(a).Should().Be(WordHash.Of(b));
        FoldedChars.AreEqual(a, b).Should().BeTrue();
    }

    [Theory]
    [InlineData("e", "é")]
    [InlineData("é", "è")]
    [InlineData("s", "ß")]
    [InlineData("fi", "fl")]
    [InlineData("10", "1O")]
    public void Words_of_other_letters_differ(string a, string b)
    {
        WordHash.Of(a).Should().NotBe(WordHash.Of(b));
        FoldedChars.AreEqual(a, b).Should().BeFalse();
    }

    [Fact]
    public void Words_are_equal_exactly_when_their_hashes_are() =>
        Gen.Select(s_word, s_word).Sample((a, b) => FoldedChars.AreEqual(a, b).Should().Be(WordHash.Of(a) == WordHash.Of(b)));

    [Fact]
    public void Comparison_is_symmetric_and_blind_to_case_and_invisible_characters() =>
        Gen.Select(s_word, s_word).Sample((a, b) =>
        {
            FoldedChars.AreEqual(a, b).Should().Be(FoldedChars.AreEqual(b, a));
            FoldedChars.AreEqual(a, a + "\u00AD").Should().BeTrue();
            FoldedChars.AreEqual("ab" + b, "a\u200BB" + b).Should().BeTrue();
        });
}
