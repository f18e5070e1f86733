namespace NewsParsing;

/// <summary>The mention that says what another one lies in ("Paris, Texas", "Perth in Scotland", "Ontario's London").</summary>
/// <param name="Mention">Index of the mention, or -1.</param>
/// <param name="Strength">1 for the written form of an address, less for a phrase.</param>
internal readonly record struct PlaceQualifier(int Mention, float Strength)
{
    private const NameKind Containers = NameKind.Country | NameKind.Region | NameKind.RegionAbbreviation;

    private static readonly uint s_comma = WordHash.Of(",");
    private static readonly uint s_bracket = WordHash.Of("(");
    private static readonly uint s_apostrophe = WordHash.Of("'");
    private static readonly uint s_s = WordHash.Of("s");
    private static readonly uint s_in = WordHash.Of("in");

    /// <summary>Looks at the tokens between each mention and the next.</summary>
    public static void Find(ReadOnlySpan<Token> tokens, ReadOnlySpan<PlaceMention> mentions, Span<PlaceQualifier> qualifiers)
    {
        qualifiers[..mentions.Length].Fill(new(-1, 0));
        for (var i = 0; i + 1 < mentions.Length; i++)
        {
            ref readonly var mention = ref mentions[i];
            ref readonly var next = ref mentions[i + 1];
            var between = tokens[mention.EndToken..Math.Max(mention.EndToken, next.FirstToken)];
            if (next.Match.Has(Containers))
            {
                var strength = StrengthOf(between, next.Match);
                if (strength > 0)
                {
                    qualifiers[i] = new(i + 1, strength);
                    continue;
                }
            }

            if (mention.Match.Has(Containers) && qualifiers[i + 1].Mention < 0
                && between.Length is 2 or 3 && between[0].Hash == s_apostrophe && between[1].Hash == s_s)
            {
                qualifiers[i + 1] = new(i, 0.5f);
            }
        }
    }

    private static float StrengthOf(ReadOnlySpan<Token> between, NameMatch next) => between.Length switch
    {
        0 => next.Has(NameKind.RegionAbbreviation) ? 1 : 0.75f,
        1 when between[0].Hash == s_comma || between[0].Hash == s_bracket => 1,
        1 or 2 when between[0].Hash == s_in => 0.5f,
        _ => 0,
    };
}
