using System.Text;

namespace NewsParsing.Tests;

public sealed class DeduplicationPropertyTests
{
    /// <summary>Texts of few different paragraphs, so that repeats of every kind are common.</summary>
    private static readonly string[] s_paragraphs =
    [
        "The harbour bridge reopened on Monday after nine weeks.",
        "The harbour bridge reopened on Monday after nine weeks",
        "THE HARBOUR BRIDGE REOPENED ON MONDAY AFTER NINE WEEKS.",
        "The harbour bridge reopened on Monday after 10 weeks.",
        "The harbour bridge reopened on Monday after nine weeks. Traffic was light at first, the port said.",
        "Traffic was light at first, the port said.",
        "KYIV, May 3 (Agency) - Traffic was light at first, the port said.",
        "Yes.",
        "* * *",
        "",
        "   ",
        "\uD800 lone \uDC00 surrogates \uFEFF here and there, all in one line of text",
        "Two trains an hour will run from September.",
    ];

    private static readonly Gen<string> s_articles = Gen.Int[0, s_paragraphs.Length - 1].Select(index => s_paragraphs[index])
        .Array[0, 24]
        .Select(lines => string.Join('\n', lines));

    private static readonly Gen<string> s_anyText = Gen.OneOf(Gen.String, s_articles, Gen.String[Gen.Char["ab. \n\u0301\uD800\uDC00\u00AD"], 0, 80]);

    /// <summary>Whether text counts as hard-wrapped depends on all its lines, so removal could change the reading; here it is fixed.</summary>
    private static readonly ParagraphDeduplicator s_lines = new(lineBreaks: LineBreaks.Paragraphs);

    [Fact]
    public void A_duplicate_always_points_to_a_kept_paragraph() => s_articles.Sample(text =>
    {
        var paragraphs = ParagraphDeduplicator.Default.FindDuplicates(text);
        foreach (var paragraph in paragraphs.Where(paragraph => paragraph.Duplicate is not null))
        {
            var match = paragraph.Duplicate!.Value;
            paragraphs[match.Of].IsRedundant.Should().BeFalse();
            match.Similarity.Should().BeInRange(0, 1);
            match.Containment.Should().BeInRange(match.Similarity, 1);
        }
    });

    [Fact]
    public void Spans_are_ordered_disjoint_and_not_empty() => s_anyText.Sample(text =>
    {
        var end = 0;
        foreach (var paragraph in ParagraphDeduplicator.Default.FindDuplicates(text))
        {
            paragraph.Span.Start.Should().BeGreaterThanOrEqualTo(end);
            paragraph.Span.Length.Should().BePositive();
            end = paragraph.Span.End;
        }

        end.Should().BeLessThanOrEqualTo(text.Length);
    });

    [Fact]
    public void Removing_twice_changes_nothing() => s_articles.Sample(text =>
    {
        var once = s_lines.RemoveDuplicates(text);
        s_lines.RemoveDuplicates(once).Should().Be(once);
    });

    [Fact]
    public void Kept_and_removed_paragraphs_are_all_paragraphs() => s_articles.Sample(text =>
    {
        var paragraphs = s_lines.FindDuplicates(text);
        var kept = s_lines.FindDuplicates(s_lines.RemoveDuplicates(text));
        kept.Select(paragraph => paragraph.Span.Length)
            .Should().Equal(paragraphs.Where(paragraph => !paragraph.IsRedundant).Select(paragraph => paragraph.Span.Length));
    });

    [Fact]
    public void No_kept_paragraph_repeats_another_kept_one() => s_articles.Sample(text =>
    {
        var kept = s_lines.FindDuplicates(text)
            .Where(paragraph => !paragraph.IsRedundant)
            .Select(paragraph => paragraph.Span.Of(text).ToString())
            .Where(paragraph => paragraph.Split(' ').Length >= 6)
            .ToArray();
        foreach (var (a, b) in kept.SelectMany((a, i) => kept.Skip(i + 1).Select(b => (a, b))))
        {
            s_lines.Compare(a, b).Kind.Should().BeOneOf(DuplicateKind.None, DuplicateKind.Revision);
        }
    });

    [Fact]
    public void Text_without_repeats_comes_back_as_the_same_instance()
    {
        var text = "The harbour bridge reopened on Monday.\n\n  Traffic was light, the port said.\r\n";
        ParagraphDeduplicator.Default.RemoveDuplicates(text).Should().BeSameAs(text);
    }

    [Fact]
    public void Line_feeds_and_carriage_returns_give_the_same_matches() => s_articles.Sample(text =>
    {
        var unix = ParagraphDeduplicator.Default.FindDuplicates(text).Select(paragraph => paragraph.Duplicate);
        var windows = ParagraphDeduplicator.Default.FindDuplicates(text.Replace("\n", "\r\n", StringComparison.Ordinal)).Select(paragraph => paragraph.Duplicate);
        windows.Should().Equal(unix);
    });

    [Fact]
    public void Parallel_calls_equal_serial_ones()
    {
        var texts = Enumerable.Range(0, 64).Select(seed => ManyParagraphs(seed, 40)).ToArray();
        var serial = texts.Select(text => ParagraphDeduplicator.Default.FindDuplicates(text)).ToArray();
        var parallel = texts.AsParallel().AsOrdered().Select(text => ParagraphDeduplicator.Default.FindDuplicates(text)).ToArray();
        for (var i = 0; i < texts.Length; i++)
        {
            parallel[i].Should().Equal(serial[i]);
        }
    }

    [Fact]
    public void Without_room_nothing_is_written()
    {
        var destination = new Paragraph[1];
        ParagraphDeduplicator.Default.TryFindDuplicates("One line of text.\nAnother line of text.", destination, out var written).Should().BeFalse();
        written.Should().Be(0);
        destination[0].Should().Be(default(Paragraph));
    }

    [Fact]
    public void Finding_into_a_span_equals_finding_into_an_array() => s_anyText.Sample(text =>
    {
        var destination = new Paragraph[text.Length + 1];
        ParagraphDeduplicator.Default.TryFindDuplicates(text, destination, out var written).Should().BeTrue();
        destination[..written].Should().Equal(ParagraphDeduplicator.Default.FindDuplicates(text));
    });

    [Fact]
    public void Finding_into_a_span_allocates_nothing()
    {
        var text = ManyParagraphs(1, 60);
        var destination = new Paragraph[200];
        for (var i = 0; i < 3; i++)
        {
            ParagraphDeduplicator.Default.TryFindDuplicates(text, destination, out _); // rents its buffers
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        ParagraphDeduplicator.Default.TryFindDuplicates(text, destination, out var written);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        written.Should().Be(120);
    }

    [Fact]
    public void Ten_thousand_equal_paragraphs_all_repeat_the_first()
    {
        var text = string.Join('\n', Enumerable.Repeat("The harbour bridge reopened on Monday after nine weeks.", 10_000));
        var paragraphs = ParagraphDeduplicator.Default.FindDuplicates(text);
        paragraphs.Should().HaveCount(10_000);
        paragraphs.Skip(1).Should().AllSatisfy(paragraph => paragraph.Duplicate.Should().Be(new DuplicateMatch(0, DuplicateKind.Exact, 1, 1)));
        ParagraphDeduplicator.Default.RemoveDuplicates(text).Should().Be("The harbour bridge reopened on Monday after nine weeks.");
    }

    [Fact]
    public void Comparing_is_symmetric_in_kind() => Gen.Select(s_articles, s_articles).Sample((a, b) =>
    {
        var there = ParagraphDeduplicator.Default.Compare(a, b);
        var back = ParagraphDeduplicator.Default.Compare(b, a);
        (back.Kind, back.Similarity, back.Containment).Should().Be((there.Kind, there.Similarity, there.Containment));
    });

    [Fact]
    public void Differences_lie_inside_both_texts() => Gen.Select(s_anyText, s_anyText).Sample((a, b) =>
    {
        foreach (var difference in ParagraphDeduplicator.Default.Compare(a, b).Differences)
        {
            difference.InFirst.Of(a).Length.Should().Be(difference.InFirst.Length);
            difference.InSecond.Of(b).Length.Should().Be(difference.InSecond.Length);
        }
    });

    /// <summary>Sentences of made-up words, each second paragraph a repeat.</summary>
    private static string ManyParagraphs(int seed, int count)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var paragraph = string.Join(' ', Enumerable.Range(0, 30).Select(_ => $"w{random.Next(400)}"));
            text.Append(paragraph).Append(".\n").Append(paragraph).Append(i % 3 == 0 ? " indeed.\n" : ".\n");
        }

        return text.ToString();
    }
}
