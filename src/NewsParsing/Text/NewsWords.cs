namespace NewsParsing;

/// <summary>Words that lines about writers, places, times and pages are made of; by <see cref="WordHash"/>.</summary>
internal static class NewsWords
{
    public static HashSet<uint> Months { get; } = WordSet.Of(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");

    public static HashSet<uint> Days { get; } = WordSet.Of("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday");

    /// <summary>Stand beside dates and times, and tell nothing alone.</summary>
    public static HashSet<uint> TimeWords { get; } = WordSet.Of(
        "am pm a p m st nd rd th gmt bst utc est edt et cst cdt ct mst mdt mt pst pdt pt cet cest ist jst time local ago hour hours hr hrs minute minutes min mins day days week weeks "
        + "month months year years at on of the and edition date");

    /// <summary>Say that a time of publication follows.</summary>
    public static HashSet<uint> Stamps { get; } = WordSet.Of("published updated posted modified created uploaded filed");

    /// <summary>May stand before one of <see cref="Stamps"/>.</summary>
    public static HashSet<uint> StampOpeners { get; } = WordSet.Of("first last originally article story page date this was");

    public static HashSet<uint> Agencies { get; } = WordSet.Of(
        "reuters ap afp upi dpa tass xinhua pti ians ani efe ansa kyodo yonhap bloomberg interfax itar aap agency agencies newswire wire");

    /// <summary>Names of papers, stations and sites end in or hold one of these.</summary>
    public static HashSet<uint> Media { get; } = WordSet.Of(
        "news press times post herald tribune gazette journal observer guardian telegraph chronicle mail today bbc cnn npr abc cbs nbc itv sky media magazine "
        + "service services network bureau radio tv online correspondent");

    public static HashSet<uint> Jobs { get; } = WordSet.Of(
        "editor reporter correspondent writer journalist columnist producer photographer critic analyst contributor staff presenter anchor desk intern reporters "
        + "writers correspondents editors");

    /// <summary>Join the words of a title or a name: "Editor in Chief", "Ludwig van Beethoven".</summary>
    public static HashSet<uint> NameJoints { get; } = WordSet.Of("in of for at the de da di do dos du del la le van von der den ter al el bin ibn ben y e");

    /// <summary>A title in Title Case leaves these in lower case.</summary>
    public static HashSet<uint> SmallWords { get; } = WordSet.Of(
        "a an the and or but nor as at by for from in into of off on onto over per to up via vs with is are be than that its it if so no not s t");

    /// <summary>Sections of a paper or site, and marks that a desk sets above a headline.</summary>
    public static HashSet<uint> Sections { get; } = WordSet.Of(
        "news world politics business sport sports opinion comment commentary editorial analysis exclusive breaking live features feature culture arts entertainment "
        + "lifestyle travel technology tech science health environment climate education economy markets finance money local national international home latest "
        + "top stories story updates update video photos gallery podcast interview review reviews explainer obituary letters weather uk us eu europe asia africa "
        + "middle east america americas australia canada");
}
