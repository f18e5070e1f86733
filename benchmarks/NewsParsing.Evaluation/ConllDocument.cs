namespace NewsParsing.Evaluation;

/// <summary>A document of a CoNLL file: its sentences' tokens with their tags.</summary>
internal sealed class ConllDocument
{
    /// <summary>Sentences parsed together where the file marks no documents.</summary>
    private const int SentencesWithoutMark = 40;

    private const string Mark = "-DOCSTART-";

    public List<List<(string Token, string Tag)>> Sentences { get; } = [];

    /// <summary>True when a mark stands before the document in the file.</summary>
    public bool IsMarked { get; private init; }

    /// <exception cref="InvalidDataException">A line is neither empty nor a token with a BIO tag.</exception>
    public static List<ConllDocument> ReadAll(string path)
    {
        var file = new GoldFile(path);
        var documents = new List<ConllDocument>();
        var sentence = new List<(string Token, string Tag)>();
        foreach (var line in file.Lines().Append(""))
        {
            var fields = line.Split('\t');
            if (fields[0] == Mark || line.Length == 0)
            {
                Add(documents, ref sentence);
                if (line.Length > 0)
                {
                    documents.Add(new() { IsMarked = true });
                }
            }
            else if (fields is [{ Length: > 0 }, "O" or ['B' or 'I', '-', _, ..], ..])
            {
                sentence.Add((fields[0], fields[1]));
            }
            else
            {
                throw file.Wrong($"'{line}'", "token<TAB>tag with the tag O, B-TYPE or I-TYPE");
            }
        }

        return documents;
    }

    private static void Add(List<ConllDocument> documents, ref List<(string Token, string Tag)> sentence)
    {
        if (sentence.Count == 0)
        {
            return;
        }

        if (documents.Count == 0 || (!documents[^1].IsMarked && documents[^1].Sentences.Count == SentencesWithoutMark))
        {
            documents.Add(new());
        }

        documents[^1].Sentences.Add(sentence);
        sentence = [];
    }
}
