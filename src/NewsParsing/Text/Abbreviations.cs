namespace NewsParsing;

/// <summary>Abbreviations of English news text that end in a full stop which may not end the sentence.</summary>
internal static class Abbreviations
{
    /// <summary>Stand before a name or number: never at the end of a sentence.</summary>
    private static readonly HashSet<uint> s_leading = Hashes(
        "mr mrs ms mx dr prof rev fr sr st ste hon messrs gen lt col maj capt cmdr adm sgt cpl pvt brig sen rep gov pres amb "
        + "supt insp det asst assoc dep sec vs cf eg ie viz fig no nos pp vol art ch ft mt");

    /// <summary>May end a sentence: they do when a word that often starts one follows.</summary>
    private static readonly HashSet<uint> s_trailing = Hashes(
        "jr sr inc corp co ltd plc bros llc dept univ assn est etc al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur "
        + "thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va "
        + "vt wash wis wyo ave blvd rd sq min max approx hrs hr secs mins lb lbs oz pct bn mln am pm");

    /// <summary>Words that, capitalised, start a sentence rather than go on with a name.</summary>
    private static readonly HashSet<uint> s_starters = Hashes(
        "the a an he she it they we i you his her its their our my your this that these those there here who what when where why how if in on at by "
        + "for from to with as after before since during while although though because but and or nor so yet not no some many most all both each "
        + "one two three another other such more earlier later last now then however meanwhile also still even only under over about between");

    public static bool IsLeading(uint hash) => s_leading.Contains(hash);

    public static bool IsTrailing(uint hash) => s_trailing.Contains(hash);

    public static bool StartsSentences(uint hash) => s_starters.Contains(hash);

    private static HashSet<uint> Hashes(string words)
    {
        var hashes = new HashSet<uint>();
        foreach (var word in words.Split(' '))
        {
            hashes.Add(WordHash.Of(word));
        }

        return hashes;
    }
}
