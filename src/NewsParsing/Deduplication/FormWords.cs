using System.Collections.Frozen;

namespace NewsParsing;

/// <summary>Classes of English words that carry form rather than content when they come, go or stand for each other.</summary>
internal static class FormWords
{
    private static readonly FrozenSet<uint> s_function = Hashes("a an the that of which who s also and then nbsp amp quot");

    private static readonly FrozenSet<uint> s_pronouns = Hashes("he she it they him her them his its their we i");

    private static readonly FrozenSet<uint> s_speech = Hashes("said says say saying told added adds according reported reports");

    private static readonly FrozenSet<uint> s_signOffs = Hashes("reuter reuters ap afp upi dpa ansa tass xinhua");

    private static readonly FrozenSet<uint> s_entities = Hashes("nbsp amp quot apos lt gt ndash mdash rsquo lsquo rdquo ldquo hellip");

    private static readonly FrozenSet<uint> s_calendar = Hashes(
        "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday");

    /// <summary>Months and days of the week.</summary>
    public static bool IsCalendar(uint hash) => s_calendar.Contains(hash);

    /// <summary>Articles, relatives and other words that may come and go without a change of what is said.</summary>
    public static bool IsFunction(uint hash) => s_function.Contains(hash);

    public static bool IsPronoun(uint hash) => s_pronouns.Contains(hash);

    /// <summary>Verbs of an attribution ("X said").</summary>
    public static bool IsSpeech(uint hash) => s_speech.Contains(hash);

    /// <summary>Agencies that sign a text with their name.</summary>
    public static bool IsSignOff(uint hash) => s_signOffs.Contains(hash);

    /// <summary>Names of HTML entities that were not decoded ("&amp;nbsp;").</summary>
    public static bool IsEntity(uint hash) => s_entities.Contains(hash);

    private static FrozenSet<uint> Hashes(string words) => words.Split(' ').Select(word => EquivalentWords.Canonical(WordHash.Of(word)).Hash).ToFrozenSet();
}
