using NewsParsing.Evaluation;

namespace NewsParsing.Tests;

public sealed class SpanScoreTests
{
    private const string Text = "Otieno , of Nairobi Water , met Kenyan troops in Mombasa\nKisumu\n";

    private static readonly GoldText s_gold = new(
        Document("Otieno/B-PER ,/O of/O Nairobi/B-ORG Water/I-ORG ,/O met/O Kenyan/B-NORP troops/O in/O Mombasa/I-GPE", "Kisumu/B-LOC"),
        new LetterCase("original"));

    [Fact]
    public void The_text_is_a_sentence_a_line_and_tokens_parted_by_a_blank()
    {
        s_gold.Text.Should().Be(Text);
        s_gold.TokenCount.Should().Be(12);
        s_gold.Names.Should().BeEquivalentTo([(0, 1, "PER"), (3, 5, "ORG"), (10, 11, "LOC"), (11, 12, "LOC")]);
    }

    [Fact]
    public void A_name_is_right_only_with_both_borders_and_its_type()
    {
        var score = new SpanScore();
        score.Add(s_gold, [Found("Otieno", "PER"), Found("Nairobi", "ORG"), Found("Mombasa", "ORG"), Found("Kis", "LOC"), Found("Kisumu", "LOC")]);
        using var output = new StringWriter();
        score.Print(output);
        output.ToString().Split(Environment.NewLine)[1..5].Should().Equal(
            "PER          1       1       1   100.0   100.0   100.0",
            "ORG          1       2       0     0.0     0.0     0.0",
            "LOC          2       2       1    50.0    50.0    50.0",
            "all          4       5       2    40.0    50.0    44.4");
    }

    [Theory]
    [InlineData("original", "US 's bank ﬁrst İ\n")]
    [InlineData("title", "US 's Bank ﬁrst İ\n")]
    [InlineData("upper", "US 'S BANK ﬁRST İ\n")]
    [InlineData("lower", "us 's bank ﬁrst İ\n")]
    public void A_case_changes_letters_and_no_length(string letterCase, string expected) =>
        new GoldText(Document("US/O 's/O bank/O ﬁrst/O İ/O"), new LetterCase(letterCase)).Text.Should().Be(expected);

    private static (TextSpan Span, string Type) Found(string name, string type)
    {
        var start = Text.IndexOf(name, StringComparison.Ordinal);
        return (new(start, start + name.Length), type);
    }

    private static ConllDocument Document(params string[] sentences)
    {
        var document = new ConllDocument();
        document.Sentences.AddRange(sentences.Select(static sentence => sentence.Split(' ').Select(static token => (token.Split('/')[0], token.Split('/')[1])).ToList()));
        return document;
    }
}
