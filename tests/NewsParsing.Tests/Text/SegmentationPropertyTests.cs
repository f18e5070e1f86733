using System.Text;

namespace NewsParsing.Tests;

public sealed class SegmentationPropertyTests
{
    /// <summary>The rules have many branches, and a case costs microseconds.</summary>
    private const int Iterations = 5_000;

    /// <summary>Characters at which rules meet: breaks, blanks, marks, abbreviations' letters, invisible characters, half pairs.</summary>
    private static readonly Gen<string> s_hostileText = Gen.OneOf(
        Gen.Char["\n\r\u0085\u2028\u2029 \t\u00A0\u200B/:|>,©&\u00AD\uFEFF\uFE0F.!?…。\"'”)(-•0aZéßﬁİ\u0301\u0323\u1100\u1161\uD83D\uDE00\uDB40\uDD00\uD835\uDFD3"],
        Gen.Char).Array[0, 200].Select(characters => new string(characters));

    private static readonly Gen<string> s_words = Gen.OneOf("The", "bridge", "Dr.", "U.S.", "a.m.", "No.", "5", "said.", "\"Why?\"", "Bell", "J.", "reopened", "...", "•");

    private static readonly Gen<string> s_news = Gen.Select(
        s_words.Array[1, 40], Gen.OneOf(" ", "\n", "  "), (words, separator) => string.Join(' ', words).Replace(". ", "." + separator, StringComparison.Ordinal));

    private static readonly Gen<string> s_lines = Gen.OneOf(
        "Bridge over the Orla reopens", "Bridge Opens | The Orla Times", "Is it safe?", "By Anna Bell", "Anna Bell", "20 May 2024", "NAIROBI, Kenya", "Advertisement", "World news",
        "The bridge over the Orla reopened on Monday, the harbour authority said.", "\"It is safe,\" Bell said.", "Mixed Reactions", "10:15 A ferry leaves", "Share", "");

    [Fact]
    public void Paragraphs_and_tokens_are_ordered_disjoint_in_bounds_and_never_split_a_surrogate_pair() =>
        Gen.OneOf(s_hostileText, s_news).Sample(text =>
        {
            foreach (var lineBreaks in Enum.GetValues<LineBreaks>())
            {
                using var segmenter = new Segmenter();
                var segmented = segmenter.Segment(text, lineBreaks);
                var end = 0;
                for (var i = 0; i < segmented.Paragraphs.Length; i++)
                {
                    var paragraph = segmented.Paragraphs[i];
                    Check(text, paragraph.Start, paragraph.End, end, text.Length);
                    var tokenEnd = paragraph.Start;
                    foreach (var token in segmented.TokensOf(i))
                    {
                        var moved = token.Shift(segmented.ShiftOf(i));
                        Check(text, moved.Start, moved.End, tokenEnd, paragraph.End);
                        tokenEnd = moved.End;
                    }

                    end = paragraph.End;
                }
            }
        }, iter: Iterations);

    [Fact]
    public void Every_letter_digit_and_mark_is_inside_one_word_and_nothing_else_is() =>
        s_hostileText.Sample(text =>
        {
            using var segmenter = new Segmenter();
            var segmented = segmenter.Segment(text, LineBreaks.Auto);
            var inWord = new bool[text.Length];
            for (var i = 0; i < segmented.Paragraphs.Length; i++)
            {
                foreach (var token in segmented.TokensOf(i))
                {
                    var moved = token.Shift(segmented.ShiftOf(i));
                    inWord.AsSpan()[moved.Start..moved.End].Fill(token.IsWordOrNumber);
                }
            }

            for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            {
                var isPair = char.IsSurrogatePair(text, i);
                var isIgnorable = !isPair && CharTable.ClassOf(text[i]) == CharClass.Ignorable;
                if (!isIgnorable && !(isPair && char.ConvertToUtf32(text, i) is >= 0xE0000 and <= 0xE0FFF))
                {
                    var isWord = System.Globalization.CharUnicodeInfo.GetUnicodeCategory(text, i) <= System.Globalization.UnicodeCategory.OtherNumber;
                    inWord[i].Should().Be(isWord, "U+{0:X4} at {1}", (int)text[i], i);
                }
            }
        }, iter: Iterations);

    [Fact]
    public void Line_feed_and_other_line_breaks_cut_the_same_paragraphs() =>
        Gen.Select(s_news.Array[1, 8], Gen.OneOf("\r\n", "\r", "\u0085", "\u2028", "\u2029")).Sample((lines, lineBreak) =>
        {
            var text = string.Join('\n', lines);
            Paragraphs(text.Replace("\n", lineBreak, StringComparison.Ordinal)).Should().Equal(Paragraphs(text));
        });

    [Fact]
    public void Line_feed_and_other_line_breaks_give_the_same_roles() =>
        Gen.Select(s_lines.Array[1, 10], Gen.OneOf("\r\n", "\r", "\u2029")).Sample((lines, lineBreak) =>
            Roles(string.Join(lineBreak, lines)).Should().Equal(Roles(string.Join('\n', lines))));

    [Fact]
    public void An_article_has_one_headline_however_often_it_stands_there() =>
        s_lines.Array[1, 12].Sample(lines =>
        {
            var text = string.Join('\n', lines);
            using var segmenter = new Segmenter();
            var headlines = new HashSet<string>();
            foreach (var paragraph in segmenter.Segment(text, LineBreaks.Paragraphs).Paragraphs)
            {
                if (paragraph.Role == ParagraphRole.Headline)
                {
                    headlines.Add(text[paragraph.Start..paragraph.End]);
                }
            }

            headlines.Count.Should().BeLessThanOrEqualTo(1);
        });

    [Fact]
    public void The_scanner_gives_each_word_the_hash_of_its_folded_form() =>
        s_hostileText.Sample(text =>
        {
            using var segmenter = new Segmenter();
            foreach (var token in segmenter.Segment(text, LineBreaks.Auto).Tokens)
            {
                token.Hash.Should().Be(WordHash.Of(token.Of(text)));
            }
        });

    [Fact]
    public void Every_paragraph_with_a_word_starts_with_a_sentence() =>
        s_news.Sample(text =>
        {
            using var segmenter = new Segmenter();
            var segmented = segmenter.Segment(text, LineBreaks.Auto);
            for (var i = 0; i < segmented.Paragraphs.Length; i++)
            {
                if (segmented.Paragraphs[i].WordCount > 0)
                {
                    segmented.TokensOf(i).ToArray().Any(token => token.StartsSentence).Should().BeTrue();
                }
            }
        });

    private static List<ParagraphRole> Roles(string text)
    {
        using var segmenter = new Segmenter();
        var roles = new List<ParagraphRole>();
        foreach (var paragraph in segmenter.Segment(text, LineBreaks.Auto).Paragraphs)
        {
            roles.Add(paragraph.Role);
        }

        return roles;
    }

    private static void Check(string text, int start, int end, int earliest, int latest)
    {
        start.Should().BeGreaterThanOrEqualTo(earliest).And.BeLessThan(end);
        end.Should().BeLessThanOrEqualTo(latest);
        IsInsidePair(text, start).Should().BeFalse();
        IsInsidePair(text, end).Should().BeFalse();
    }

    private static bool IsInsidePair(string text, int index) => index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]);

    private static List<string> Paragraphs(string text)
    {
        using var segmenter = new Segmenter();
        var paragraphs = new List<string>();
        foreach (var paragraph in segmenter.Segment(text, LineBreaks.Auto).Paragraphs)
        {
            var lines = new StringBuilder(text[paragraph.Start..paragraph.End]);
            paragraphs.Add(lines.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\u0085', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n').ToString());
        }

        return paragraphs;
    }
}
