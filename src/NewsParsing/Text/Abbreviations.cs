namespace NewsParsing;

/// <summary>Words of English news text whose full stop may not end the sentence, and words that tell whether it does; by <see cref="WordHash"/>.</summary>
internal static class Abbreviations
{
    /// <summary>Written with a capital, they stand before a name: "Lt. Gen. Anna Bell".</summary>
    public static HashSet<uint> Titles { get; } = WordSet.Of(
        "mr mrs ms mx messrs dr drs prof profs rev fr sr st ste hon rt msgr mme mlle gen lt col maj capt cpt cmdr cdr adm adml sgt cpl pvt pfc spc brig sen "
        + "sens rep reps gov govs pres amb supt insp det asst assoc dep atty cllr ald chas wm geo thos");

    /// <summary>Written small, something of the same sentence follows: "Roe v. Wade".</summary>
    public static HashSet<uint> Links { get; } = WordSet.Of("v vs cf viz eg ie");

    /// <summary>A number of the same sentence follows, or the word is none of these: "No. 5", but "No. The".</summary>
    public static HashSet<uint> BeforeNumbers { get; } = WordSet.Of("no nos p pp vol vols art arts fig figs ch sec c ca approx est para paras op");

    /// <summary>Written with a capital, they end the sentence when a word follows that starts one: "Acme Inc. The", but "Acme Inc. Chairman".</summary>
    public static HashSet<uint> Endings { get; } = WordSet.Of(
        "jr esq inc corp co cos ltd plc bros llc dept univ assn mt ft ave blvd rd sq ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore "
        + "pa penn tenn tex va vt wash wis wyo que ont");

    /// <summary>Written with a capital, a number or another part of a date follows: "Oct. 5", "Mon. Oct. 5".</summary>
    public static HashSet<uint> Dates { get; } = WordSet.Of(
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun");

    /// <summary>Go on after "a.m." and "p.m.": days, months and time zones.</summary>
    public static HashSet<uint> TimeWords { get; } = WordSet.Of(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june july august "
        + "september october november december jan feb mar apr jun jul aug sept oct nov dec et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet "
        + "eastern central pacific local");

    /// <summary>Capitalised, they start a sentence rather than go on with a name.</summary>
    public static HashSet<uint> Starters { get; } = WordSet.Of(
        "the a an he she it they we i you his her its their our my your this that these those there here who what when where why how if in on at by "
        + "for from to with as after before since during while although though because but and or nor so yet not no some many most all both each "
        + "one two three another other such more earlier later last now then however meanwhile also still even only under over about between "
        + "besides despite until unless unlike among within without whether perhaps instead indeed moreover thus therefore according additionally elsewhere "
        + "overall finally recently");

    /// <summary>Verbs after which a name in front belongs to the quoted question: "Why?" Bell asked.</summary>
    public static HashSet<uint> SpeechVerbs { get; } = WordSet.Of(
        "said says asked asks told tells added adds wrote writes replied replies shouted yelled cried tweeted posted exclaimed wondered joked demanded");
}
