namespace NewsParsing.Tests;

public sealed class CompareTests
{
    [Fact]
    public void A_changed_number_is_shown_on_both_sides()
    {
        const string First = "Rescue teams moved 1,412 people out of the river district on Sunday.";
        const string Second = "Rescue teams moved 1,421 people out of the river district on Sunday.";
        var comparison = ParagraphDeduplicator.Default.Compare(First, Second);

        comparison.Kind.Should().Be(DuplicateKind.Revision);
        var difference = comparison.Differences.Should().ContainSingle().Subject;
        difference.ChangesFact.Should().BeTrue();
        difference.InFirst.Of(First).ToString().Should().Be("1,412");
        difference.InSecond.Of(Second).ToString().Should().Be("1,421");
    }

    [Fact]
    public void An_added_word_has_an_empty_span_where_it_is_missing()
    {
        const string First = "The ferry did call at the port before it sank.";
        const string Second = "The ferry did not call at the port before it sank.";
        var difference = ParagraphDeduplicator.Default.Compare(First, Second).Differences.Should().ContainSingle().Subject;

        difference.InFirst.Should().Be(new TextSpan(13, 13));
        difference.InSecond.Of(Second).ToString().Should().Be("not");
        difference.ChangesFact.Should().BeTrue();
    }

    [Fact]
    public void Differences_of_form_are_listed_and_change_no_fact()
    {
        var comparison = ParagraphDeduplicator.Default.Compare(
            "The United States agreed in December to the 15 percent charge on timber, ending a long dispute over subsidies.",
            "The U.S. agreed in December to the 15 percent charge on timber, ending a long dispute over subsidies. REUTER");

        comparison.Kind.Should().Be(DuplicateKind.Near);
        comparison.Differences.Should().ContainSingle().Which.ChangesFact.Should().BeFalse();
    }

    [Theory]
    [InlineData("The bank has 40 branches in the north.", "The bank has 40 branches in the north.", DuplicateKind.Exact)]
    [InlineData("The bank has 40 branches in the north.", "THE BANK HAS 40 BRANCHES IN THE NORTH.", DuplicateKind.Normalized)]
    [InlineData("The bank has 40 branches in the north.", "It rained.", DuplicateKind.None)]
    [InlineData("", "", DuplicateKind.Exact)]
    [InlineData("", "It rained.", DuplicateKind.None)]
    [InlineData("...", "It rained.", DuplicateKind.None)]
    public void The_kind_follows_from_the_texts(string first, string second, DuplicateKind kind) =>
        ParagraphDeduplicator.Default.Compare(first, second).Kind.Should().Be(kind);

    [Fact]
    public void Similarity_and_containment_are_those_of_the_shingle_sets()
    {
        // a b c d e has the shingles abc bcd cde, x b c d e has xbc bcd cde: two of four shared, two of three of the smaller.
        var comparison = ParagraphDeduplicator.Default.Compare("alpha beta gamma delta epsilon", "xi beta gamma delta epsilon");
        comparison.Similarity.Should().Be(0.5);
        comparison.Containment.Should().Be(2.0 / 3);
    }

    /// <summary>Words whose 32-bit hashes collide, found by search over made-up words.</summary>
    [Fact]
    public void Words_with_equal_hashes_are_not_taken_for_each_other()
    {
        var (first, second) = FindCollision();
        var text = $"The parcel was sent to {first} in the early morning of Friday, police said.";
        var other = $"The parcel was sent to {second} in the early morning of Friday, police said.";

        ParagraphDeduplicator.Default.Compare(text, other).Kind.Should().Be(DuplicateKind.Revision);
        ParagraphDeduplicator.Default.RemoveDuplicates($"{text}\n{other}").Should().Be($"{text}\n{other}");
    }

    private static (string First, string Second) FindCollision()
    {
        var seen = new Dictionary<uint, string>();
        for (var i = 0; ; i++)
        {
            var word = $"w{i}q";
            if (!seen.TryAdd(WordHash.Of(word), word))
            {
                return (seen[WordHash.Of(word)], word);
            }
        }
    }
}
