using System.Text;

namespace NewsParsing.Evaluation;

/// <summary>The text of a CoNLL document, a sentence a line and tokens parted by one space, with the token borders and the gold names.</summary>
internal sealed class GoldText
{
    private readonly Dictionary<int, int> _tokenByStart = [];
    private readonly Dictionary<int, int> _tokenByEnd = [];

    public GoldText(ConllDocument document, LetterCase letterCase)
    {
        var text = new StringBuilder();
        var token = 0;
        foreach (var sentence in document.Sentences)
        {
            (int Start, string Type)? open = null;
            foreach (var (form, tag) in sentence)
            {
                if (open is { } name && tag != "I-" + name.Type)
                {
                    AddName(name, token);
                    open = null;
                }

                if (tag != "O")
                {
                    open ??= (token, tag[2..]);
                }

                _tokenByStart.Add(text.Length, token);
                text.Append(letterCase.Of(form));
                _tokenByEnd.Add(text.Length, ++token);
                text.Append(' ');
            }

            if (open is { } last)
            {
                AddName(last, token);
            }

            text[^1] = '\n';
        }

        Text = text.ToString();
        TokenCount = token;
    }

    public string Text { get; }

    public int TokenCount { get; }

    /// <summary>The names of the scored types, as half-open ranges of tokens.</summary>
    public HashSet<(int Start, int End, string Type)> Names { get; } = [];

    /// <summary>The range of tokens that a span covers exactly, or null.</summary>
    public (int Start, int End)? TokensOf(TextSpan span) =>
        _tokenByStart.TryGetValue(span.Start, out var start) && _tokenByEnd.TryGetValue(span.End, out var end) ? (start, end) : null;

    private void AddName((int Start, string Type) name, int end)
    {
        var type = name.Type == "GPE" ? EntityTypes.Location : name.Type;
        if (EntityTypes.All.Contains(type))
        {
            Names.Add((name.Start, end, type));
        }
    }
}
