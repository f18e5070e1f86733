using System.Collections.Frozen;

namespace NewsParsing;

/// <summary>
/// Words that say the same in another form: abbreviated units, titles and months, currencies, numbers in words. General usage of English
/// news agencies; each line gives the canonical form first.
/// </summary>
internal static class EquivalentWords
{
    private const string Words = """
        percent pct
        million mln mn millions
        billion bln bn billions
        trillion trn tln
        cent cents cts cnts
        barrel barrels bbl bbls
        share shr shrs
        company co cos
        corporation corp
        incorporated inc
        limited ltd
        government govt
        department dept
        kilometre kilometres kilometer kilometers km kms
        metre metres meter meters
        centimetre centimetres centimeter centimeters cm
        kilogram kilograms kilogramme kilogrammes kg kgs
        litre litres liter liters
        mile miles mi
        hour hours hr hrs
        minute minutes min mins
        second seconds sec secs
        year years yr yrs
        senator sen
        governor gov
        general gen
        lieutenant lt
        colonel col
        captain capt
        sergeant sgt
        professor prof
        doctor dr
        representative rep
        president pres
        saint st
        january jan
        february feb
        march mar
        april apr
        june jun
        july jul
        august aug
        september sep sept
        october oct
        november nov
        december dec
        monday mon
        tuesday tue tues
        wednesday wed
        thursday thu thurs
        friday fri
        saturday sat
        sunday sun
        versus vs v
        number no nos
        average avg
        operating oper
        quarter qtr
        reuter reuters
        """;

    private const string Currencies = """
        dollar dollars dlr dlrs usd
        euro euros eur
        sterling stg pound pounds gbp
        yen jpy
        rupee rupees inr
        yuan cny rmb renminbi
        """;

    private const string Numbers =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";

    private static readonly FrozenDictionary<uint, (uint Hash, UnitKind Kind)> s_canonical = Build();

    public static (uint Hash, UnitKind Kind) Canonical(uint word) => s_canonical.TryGetValue(word, out var canonical) ? canonical : (word, UnitKind.Word);

    /// <summary>Hash of the currency that a sign stands for, or 0.</summary>
    public static uint CurrencySign(char sign) => sign switch
    {
        '$' => WordHash.Of("dollar"),
        '€' => WordHash.Of("euro"),
        '£' => WordHash.Of("sterling"),
        '¥' => WordHash.Of("yen"),
        '₹' => WordHash.Of("rupee"),
        '%' => WordHash.Of("percent"),
        _ => 0,
    };

    private static FrozenDictionary<uint, (uint Hash, UnitKind Kind)> Build()
    {
        var canonical = new Dictionary<uint, (uint Hash, UnitKind Kind)>();
        AddLines(Words, UnitKind.Word, canonical);
        AddLines(Currencies, UnitKind.Currency, canonical);
        var value = 0;
        foreach (var number in Numbers.Split(' '))
        {
            var digits = value++.ToString(System.Globalization.CultureInfo.InvariantCulture);
            canonical.Add(WordHash.Of(number), (WordHash.Of(digits), UnitKind.Number));
        }

        return canonical.ToFrozenDictionary();
    }

    private static void AddLines(string lines, UnitKind kind, Dictionary<uint, (uint Hash, UnitKind Kind)> canonical)
    {
        foreach (var line in lines.Split('\n'))
        {
            var words = line.TrimEnd('\r').Split(' ');
            foreach (var word in words)
            {
                canonical.Add(WordHash.Of(word), (WordHash.Of(words[0]), kind));
            }
        }
    }
}
