namespace NewsParsing.ModelBuilder;

/// <summary>How often words stand in lower case in the project's own news texts.</summary>
internal sealed class CommonWords
{
    private readonly Dictionary<string, int> _counts = [];

    public CommonWords(string folder)
    {
        var files = Directory.GetFiles(folder, "*.tsv");
        Array.Sort(files, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!Path.GetFileName(file).StartsWith("lexicon", StringComparison.Ordinal))
            {
                Count(File.ReadAllText(file));
            }
        }
    }

    public int CountOf(string word) => _counts.GetValueOrDefault(Surface.Fold(word));

    private void Count(string text)
    {
        var tokens = default(PooledList<Token>);
        WordScanner.Scan(text, 0, text.Length, ref tokens);
        foreach (ref readonly var token in tokens.Items)
        {
            if (token.Casing == Casing.Lower)
            {
                var word = Surface.Fold(token.Of(text));
                _counts[word] = _counts.GetValueOrDefault(word) + 1;
            }
        }

        tokens.Dispose();
    }
}
