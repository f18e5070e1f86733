using System.Text;

namespace NewsParsing.Benchmarks;

/// <summary>
/// News-like text from a seeded generator: sentences of frequent English words, names and numbers, in paragraphs of 30 to 70 words. The
/// same seed gives the same text on every machine.
/// </summary>
internal sealed class GeneratedNews(int seed)
{
    private static readonly string[] s_frequent =
        ("the of to and a in that for on with said was by at from as is it he be has an were had who will their after which would more been his "
        + "they not are but this about one over its two year people government police company minister city against market week state officials "
        + "country percent court report power plan during water group former house law school workers party talks deal bank trade").Split(' ');

    private static readonly string[] s_syllables = "ka lo mi ter san vor del ri ne bo qua tal eno us par gri sol fen dra lu".Split(' ');

    private readonly Random _random = new(seed);

    /// <summary>An article of 12 to 20 paragraphs, in which a run of them is repeated as scraped pages do, and some come back changed.</summary>
    public string Article()
    {
        var paragraphs = Enumerable.Range(0, _random.Next(12, 21)).Select(_ => Paragraph()).ToList();
        var first = _random.Next(2, 6);
        paragraphs.AddRange(paragraphs.GetRange(first, 4));
        paragraphs.Add(paragraphs[0].Replace('\'', '’').ToUpperInvariant());
        paragraphs.Add(paragraphs[1].Replace(" the ", " ", StringComparison.Ordinal));
        return string.Join('\n', paragraphs);
    }

    /// <summary>Articles joined until the text has this many UTF-16 code units.</summary>
    public string Text(int length)
    {
        var text = new StringBuilder(length + 8192);
        while (text.Length < length)
        {
            text.Append(Article()).Append('\n');
        }

        return text.ToString(0, length);
    }

    public string Paragraph() => Sentences(_random.Next(30, 71));

    public string Sentences(int words)
    {
        var text = new StringBuilder();
        for (var left = 0; words > 0; words--)
        {
            var starts = left == 0;
            left = starts ? _random.Next(10, 28) : left - 1;
            var word = Word();
            text.Append(starts ? char.ToUpperInvariant(word[0]) : word[0]).Append(word, 1, word.Length - 1);
            text.Append(left == 0 || words == 1 ? ". " : _random.Next(12) == 0 ? ", " : " ");
        }

        return text.ToString().TrimEnd();
    }

    private string Word() => _random.Next(10) switch
    {
        0 => Name(),
        1 => Name().ToLowerInvariant(),
        2 when _random.Next(4) == 0 => _random.Next(2, 2000).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => s_frequent[_random.Next(s_frequent.Length)],
    };

    private string Name()
    {
        var name = string.Concat(Enumerable.Range(0, _random.Next(2, 4)).Select(_ => s_syllables[_random.Next(s_syllables.Length)]));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
