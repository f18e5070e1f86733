using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NewsParsing.Training;

namespace NewsParsing.ModelBuilder;

/// <summary>Trains the embedded model of the top level of the IPTC Media Topics on the project's own texts and word lists.</summary>
internal static class TopicModelBuilder
{
    private const int DataVersion = 20261127;

    /// <summary>Words with an embedding, the most frequent of English, and the largest model that the package takes.</summary>
    private const int VectorWords = 30_000;
    private const int MaxBytes = 1_500_000;

    /// <summary>Terms of a word list that make one example: as many as a short text has words that matter.</summary>
    private const int TermsPerExample = 4;

    public static byte[] Build(string dataFolder)
    {
        var concepts = ReadConcepts(Path.Combine(dataFolder, "topics", "media-topics.json"));
        var trainer = new TopicTrainer
        {
            Topics = [.. concepts.Values.Where(concept => concept.Parent is null).OrderBy(concept => concept.Code, StringComparer.Ordinal)],
            LabelOrder = LabelOrder.MainFirst,
            MaxFeatures = 32_000,
            Vectors = ReadVectors(Path.Combine(dataFolder, "topics")),
            LearnsOpenings = true,
            Regularization = 2,
            Trust = 0.7f,
            DataVersion = DataVersion,
        };
        var own = Path.Combine(dataFolder, "own");
        var training = trainer.Train([.. ReadTexts(own, concepts), .. ReadWordLists(own, concepts)]);
        Console.WriteLine(FormattableString.Invariant(
            $"topics: {training.Model.Length} bytes; of {training.HeldBack} held-back texts main topic {training.MainAccuracy:P1}, any of the topics {training.AnyAccuracy:P1}, micro-F1 {training.MicroF1:P1} at {training.Threshold:F2}"));
        return training.Model.Length <= MaxBytes
            ? training.Model.ToArray()
            : throw new InvalidDataException($"topics.bin: found {training.Model.Length} bytes; expected {MaxBytes} or fewer.");
    }

    private static Dictionary<string, Topic> ReadConcepts(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var concepts = new Dictionary<string, Topic>(StringComparer.Ordinal);
        foreach (var concept in document.RootElement.EnumerateArray().OrderBy(concept => concept.GetProperty("level").GetInt32()))
        {
            var code = concept.GetProperty("code").GetString()!;
            var parent = concept.GetProperty("broader").EnumerateArray().Select(broader => concepts[broader.GetString()!]).FirstOrDefault();
            concepts.Add(code, new Topic(code, concept.GetProperty("name").GetString()!, parent));
        }

        return concepts;
    }

    private static IEnumerable<TopicExample> ReadTexts(string folder, Dictionary<string, Topic> concepts)
    {
        foreach (var (codes, text) in ReadRows(folder, "texts-*.tsv").Concat(ReadRows(folder, "news-*.tsv")))
        {
            yield return new TopicExample(WithoutMarks(text), codes == "-" ? [] : [.. codes.Split('|').Select(code => TopOf(code, concepts))]);
        }
    }

    private static IEnumerable<TopicExample> ReadWordLists(string folder, Dictionary<string, Topic> concepts)
    {
        foreach (var (code, terms) in ReadRows(folder, "lexicon-*.tsv"))
        {
            // The terms of a list stand in the order of its subjects: dealt out, each example has some of all.
            var all = terms.Split('|');
            var count = (all.Length + TermsPerExample - 1) / TermsPerExample;
            for (var i = 0; i < count; i++)
            {
                var dealt = Enumerable.Range(0, TermsPerExample).Select(j => i + (j * count)).Where(at => at < all.Length).Select(at => all[at]);
                yield return new TopicExample(string.Join('\n', dealt), TopOf(code, concepts)) { IsWordList = true };
            }
        }
    }

    private static string TopOf(string code, Dictionary<string, Topic> concepts) => concepts["medtop:" + code].Top.Code;

    private static IEnumerable<(string Codes, string Text)> ReadRows(string folder, string pattern)
    {
        foreach (var file in Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                yield return line.Split('\t') is [var codes, var text]
                    ? (codes, text)
                    : throw new InvalidDataException($"{Path.GetFileName(file)}: found a line without exactly one tab at line {number}; expected codes<TAB>text.");
            }
        }
    }

    /// <summary>Takes the marks of names out, "[GPE-L Paris]" → "Paris", and turns "\n" into line breaks.</summary>
    private static string WithoutMarks(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[':
                    i = text.IndexOf(' ', i);
                    break;
                case ']':
                    break;
                case '\\' when i + 1 < text.Length && text[i + 1] == 'n':
                    plain.Append('\n');
                    i++;
                    break;
                default:
                    plain.Append(text[i]);
                    break;
            }
        }

        return plain.ToString();
    }

    private static WordVectors ReadVectors(string folder)
    {
        using var words = new StreamReader(Open(Path.Combine(folder, "glove-100d.words.txt.gz")));
        using var halves = Open(Path.Combine(folder, "glove-100d.f16.bin.gz"));
        var bytes = new byte[VectorWords * WordVectors.Dimensions * 2];
        halves.ReadExactly(bytes);
        return new WordVectors(words.ReadToEnd().Split('\n'), bytes, VectorWords);
    }

    private static GZipStream Open(string path) => new(File.OpenRead(path), CompressionMode.Decompress);
}
