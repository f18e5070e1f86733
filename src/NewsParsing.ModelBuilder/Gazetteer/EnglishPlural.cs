namespace NewsParsing.ModelBuilder;

/// <summary>Regular English plurals of noun phrases in lower case; the head is the word before the first preposition.</summary>
internal static class EnglishPlural
{
    private static readonly string[] s_prepositions = [" of ", " for ", " in ", " to ", " on ", " at ", " and "];

    public static string Of(string phrase)
    {
        var head = HeadEnd(phrase);
        return OfWord(phrase[..head]) + phrase[head..];
    }

    public static string HeadOf(string phrase) => phrase[..HeadEnd(phrase)];

    private static int HeadEnd(string phrase)
    {
        var end = phrase.Length;
        foreach (var preposition in s_prepositions)
        {
            var at = phrase.IndexOf(preposition, StringComparison.Ordinal);
            if (at > 0 && at < end && (preposition != " and " || end < phrase.Length))
            {
                end = at;
            }
        }

        return end;
    }

    private static string OfWord(string word)
    {
        if (word.EndsWith("man", StringComparison.Ordinal) && !word.EndsWith("german", StringComparison.Ordinal) && !word.EndsWith("human", StringComparison.Ordinal))
        {
            return word[..^2] + "en";
        }

        if (word.EndsWith('y') && word.Length > 1 && !"aeiou".Contains(word[^2], StringComparison.Ordinal))
        {
            return word[..^1] + "ies";
        }

        var hisses = word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);
        return word + (hisses ? "es" : "s");
    }
}
