using System.Text;

namespace NewsParsing.Tests;

public sealed class SegmentationSpecTests
{
    private static readonly SpecFile s_spec = SpecFile.Read("segmentation.md");

    public static TheoryData<string> Examples => [.. s_spec.Examples.Select(example => example.Name)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Text_is_segmented_as_specified(string name)
    {
        var example = s_spec[name];
        foreach (var (block, expected) in example.Expected)
        {
            Read(example.Text, block).Should().Equal(expected, "of the block {0}", block);
        }
    }

    private static List<string> Read(string text, string block) => block switch
    {
        "paragraphs" => Paragraphs(text, LineBreaks.Auto),
        "paragraphs lines" => Paragraphs(text, LineBreaks.Paragraphs),
        "paragraphs wrapped" => Paragraphs(text, LineBreaks.Wrapped),
        "words" => Words(text, word => word),
        "folded" => Words(text, Fold),
        "sentences" => Sentences(text),
        _ => throw new InvalidDataException($"Found block '{block}'; expected paragraphs, words, folded or sentences."),
    };

    private static List<string> Paragraphs(string text, LineBreaks lineBreaks)
    {
        using var segmenter = new Segmenter();
        var paragraphs = new List<string>();
        foreach (var paragraph in segmenter.Segment(text, lineBreaks).Paragraphs)
        {
            paragraphs.Add(text[paragraph.Start..paragraph.End]);
        }

        return paragraphs;
    }

    private static List<string> Words(string text, Func<string, string> form)
    {
        using var segmenter = new Segmenter();
        var segmented = segmenter.Segment(text, LineBreaks.Auto);
        var lines = new List<string>();
        for (var i = 0; i < segmented.Paragraphs.Length; i++)
        {
            var words = new List<string>();
            foreach (var token in segmented.TokensOf(i))
            {
                if (token.IsWordOrNumber)
                {
                    words.Add(form(text[token.Start..token.End]));
                }
            }

            lines.Add(string.Join(' ', words));
        }

        return lines;
    }

    private static string Fold(string word)
    {
        var folded = new StringBuilder();
        var characters = new FoldedChars(word);
        while (characters.MoveNext())
        {
            folded.Append(characters.Current);
        }

        return folded.ToString();
    }

    private static List<string> Sentences(string text)
    {
        using var segmenter = new Segmenter();
        var segmented = segmenter.Segment(text, LineBreaks.Auto);
        var sentences = new List<string>();
        for (var i = 0; i < segmented.Paragraphs.Length; i++)
        {
            var start = -1;
            var end = 0;
            foreach (var token in segmented.TokensOf(i))
            {
                if (token.StartsSentence)
                {
                    Add(start, end);
                    start = token.Start;
                }

                end = token.End;
            }

            Add(start, end);
        }

        return sentences;

        void Add(int start, int end)
        {
            if (start >= 0)
            {
                sentences.Add(text[start..end]);
            }
        }
    }
}
