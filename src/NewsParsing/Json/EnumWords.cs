namespace NewsParsing;

/// <summary>The lower-case words that stand for the values of an enum in JSON.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly T[] s_values = Enum.GetValues<T>();
    private static readonly string[] s_words = Array.ConvertAll(s_values, static value => JsonWord(value));

    /// <summary>All words, parted by commas.</summary>
    public static string All => string.Join(", ", s_words);

    public static string Of(T value) => s_words[Array.IndexOf(s_values, value)];

    public static bool TryParse(string word, out T value)
    {
        var index = Array.IndexOf(s_words, word);
        value = index < 0 ? default : s_values[index];
        return index >= 0;
    }

    private static string JsonWord(T value) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
