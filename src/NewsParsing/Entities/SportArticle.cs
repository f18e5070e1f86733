namespace NewsParsing;

/// <summary>Tells articles on sport, where a country that wins, loses or meets another is a team and no government.</summary>
internal static class SportArticle
{
    /// <summary>Different words of sport that an article on something else rarely has together.</summary>
    private const int FewestWords = 4;

    private static readonly uint[] s_words = [.. WordSet.Of(
        "match matches goal goals scored scorer coach striker midfielder goalkeeper defender semi quarter final finals cup league season tournament team teams squad injury penalty kick wicket wickets innings "
        + "batsman bowler championship championships champions champion players player game games stadium fans medal medals race sprint half-time minute minutes qualifier qualifiers substitute winner winners "
        + "victory defeat draw rugby football soccer cricket tennis hockey basketball athletics swimming cycling").Order()];

    public static bool Is(in ArticleWords words)
    {
        var count = 0;
        foreach (var word in s_words)
        {
            count += words.IsLower(word) ? 1 : 0;
        }

        return count >= FewestWords;
    }
}
