namespace NewsParsing.ModelBuilder;

/// <summary>Given names and surnames with a coarse frequency: by rank among those that have a count.</summary>
internal static class PersonNameSource
{
    private const int VeryCommonRank = 400;
    private const int CommonRank = 2_500;
    private const int UncommonRank = 9_000;

    /// <summary>A rarer name is left out when news texts write it this often in lower case ("so", "an", "the").</summary>
    private const int FrequentWordCount = 12;

    public static void Add(string path, NameKind kind, CommonWords words, NameTable names)
    {
        var rank = 0;
        foreach (var line in TableFile.Lines(path))
        {
            var cells = line.Split('\t');
            var frequency = cells[1].Length == 0 ? NameFrequency.Rare : rank switch
            {
                < VeryCommonRank => NameFrequency.VeryCommon,
                < CommonRank => NameFrequency.Common,
                < UncommonRank => NameFrequency.Uncommon,
                _ => NameFrequency.Rare,
            };
            rank++;
            if (cells[0].Length > 1 && (frequency >= NameFrequency.Common || words.CountOf(cells[0]) < FrequentWordCount))
            {
                names.Add(cells[0], kind, (int)frequency, NameCase.Capitalised);
            }
        }
    }
}
