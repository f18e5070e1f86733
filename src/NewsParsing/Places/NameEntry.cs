namespace NewsParsing;

/// <summary>One meaning of a name, packed in 32 bits: value 20, kind 5, role 5, case 2.</summary>
internal readonly struct NameEntry(uint bits)
{
    private static readonly uint s_the = WordHash.Of("the");

    public const int MaximumValue = (1 << 20) - 1;

    /// <summary>Exactly one bit.</summary>
    public NameKind Kind => (NameKind)(1u << (int)((bits >> 20) & 31));

    /// <summary>What the kind says: a place, an organisation, a class.</summary>
    public int Value => (int)(bits & MaximumValue);

    /// <summary>Index in <see cref="RoleCodes"/>; 0 for none.</summary>
    public int RoleIndex => (int)((bits >> 25) & 31);

    /// <summary>PLOVER code of three letters ("GOV"), or null.</summary>
    public string? Role => RoleCodes.Of(RoleIndex);

    public NameCase Case => (NameCase)(bits >> 30);

    /// <summary>Tells whether a word written in this way can have this meaning.</summary>
    public bool Fits(Casing casing) => Case switch
    {
        NameCase.Upper => casing is Casing.Upper or Casing.Initial,
        NameCase.Capitalised => casing is not Casing.Lower,
        _ => true,
    };

    /// <summary>The same for a name in a text; an article before the name does not count.</summary>
    public bool Fits(ReadOnlySpan<Token> name) => Fits(name.Length > 1 && name[0].Hash == s_the ? name[1].Casing : name[0].Casing);

    public static uint Pack(NameKind kind, int value, int role, NameCase writtenAs) =>
        (uint)value | ((uint)System.Numerics.BitOperations.TrailingZeroCount((uint)kind) << 20) | ((uint)role << 25) | ((uint)writtenAs << 30);
}
