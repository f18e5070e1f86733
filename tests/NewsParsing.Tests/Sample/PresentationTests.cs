using System.Globalization;
using NewsParsing.Sample;

namespace NewsParsing.Tests;

public sealed class PresentationTests
{
    [Fact]
    public void The_sample_prints_what_is_committed() => Repository.ShouldBeApproved(
        Presentation.Of(NewsParser.Default.Parse(Repository.Read("samples", "NewsParsing.Sample", "seed-article.txt"))),
        "samples", "NewsParsing.Sample", "expected-output.txt");

    [Fact]
    public void Nothing_of_a_text_steers_the_terminal() => Gen.String[Gen.OneOf(Gen.Char["\u001B[31m\u0007\u009B\u202E\u2066\uFEFF\n\r a"], Gen.Char), 0, 60].Sample(text =>
        Presentation.Of(NewsParser.Default.Parse(text)).EnumerateRunes().Should().OnlyContain(
            static rune => rune.Value == '\n' || (System.Text.Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control && System.Text.Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)));

    [Fact]
    public void A_culture_changes_nothing()
    {
        var article = NewsParser.Default.Parse("Bridge reopens\n\nAt least 40 trucks were waiting on Monday, police said.\nAt least 60 trucks were waiting on Monday, police said.");
        var before = CultureInfo.CurrentCulture;
        var expected = Presentation.Of(article);
        expected.Should().Contain("4     body        line 3: revision, similarity 0.45, \"40\" became \"60\"");
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Presentation.Of(article).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
