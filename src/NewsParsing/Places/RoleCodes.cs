namespace NewsParsing;

/// <summary>The role codes of PLOVER and CAMEO (three letters) by the index that the gazetteer stores. Append only.</summary>
internal static class RoleCodes
{
    private static readonly string?[] s_codes =
    [
        null, "GOV", "MIL", "REB", "OPP", "PTY", "JUD", "COP", "LAB", "MED", "BUS", "CVL", "LEG", "SPY", "REL", "EDU", "JRN", "AGR", "CRM", "UAF",
        "IGO", "NGO", "ELI", "REF", "SOC", "PRM", "SPO",
    ];

    public static int Count => s_codes.Length;

    public static string? Of(int index) => s_codes[index];

    /// <summary>The index of a code, or -1.</summary>
    public static int IndexOf(ReadOnlySpan<char> code)
    {
        for (var i = 1; i < s_codes.Length; i++)
        {
            if (code.SequenceEqual(s_codes[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
