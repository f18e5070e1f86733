namespace NewsParsing;

/// <summary>
/// A city often has the name of the region or country that it lies in. A bare name then means the country before the city, and the city
/// before the region, unless the text says "region" or the city is a small part of it ("Quebec").
/// </summary>
internal static class NestedNames
{
    /// <summary>Two doublings of population on the scale of <see cref="PlaceRecord.Prominence"/>: a quarter of the region's people.</summary>
    private const int SmallPart = 16;

    private static readonly HashSet<uint> s_regionWords = WordSet.Of("region province state oblast prefecture governorate department krai republic voivodeship canton");

    private static readonly uint s_the = WordHash.Of("the");

    /// <summary>True when "the" stands before a name: "the Nile" is the river, not a state of that name.</summary>
    public static bool HasArticle(ReadOnlySpan<Token> tokens, in PlaceMention mention) =>
        mention.FirstToken > 0 && tokens[mention.FirstToken - 1].Hash == s_the;

    /// <summary>True when the word after a name says that a region is meant.</summary>
    public static bool SaysRegion(ReadOnlySpan<Token> tokens, in PlaceMention mention) =>
        mention.EndToken < tokens.Length && s_regionWords.Contains(tokens[mention.EndToken].Hash);

    /// <summary>The candidate that is meant when <paramref name="best"/> scores highest.</summary>
    public static int Choose(Gazetteer gazetteer, ReadOnlySpan<PlaceCandidate> candidates, int best, bool saysRegion)
    {
        ref readonly var chosen = ref candidates[best];
        if (chosen.Kind == NameKind.City)
        {
            return Containing(gazetteer, candidates, chosen, saysRegion ? NameKind.Region : NameKind.Country) is var outer && outer >= 0 ? outer : best;
        }

        return chosen.Kind is NameKind.Region or NameKind.County && !saysRegion && MainCity(gazetteer, candidates, chosen) is var city && city >= 0 ? city : best;
    }

    private static int Containing(Gazetteer gazetteer, ReadOnlySpan<PlaceCandidate> candidates, in PlaceCandidate city, NameKind kind)
    {
        for (var i = 0; i < candidates.Length; i++)
        {
            if (candidates[i].Kind == kind && gazetteer.IsInside(city.Place, candidates[i].Place))
            {
                return i;
            }
        }

        return -1;
    }

    private static int MainCity(Gazetteer gazetteer, ReadOnlySpan<PlaceCandidate> candidates, in PlaceCandidate region)
    {
        var main = -1;
        var least = gazetteer.Place(region.Place).Prominence - SmallPart;
        for (var i = 0; i < candidates.Length; i++)
        {
            var prominence = gazetteer.Place(candidates[i].Place).Prominence;
            if (candidates[i].Kind == NameKind.City && prominence >= least && IsPart(gazetteer, candidates[i].Place, region))
            {
                (main, least) = (i, prominence + 1);
            }
        }

        return main;
    }

    /// <summary>A county is no region of the gazetteer: its town is one of the country that is near.</summary>
    private static bool IsPart(Gazetteer gazetteer, int city, in PlaceCandidate region)
    {
        ref readonly var place = ref gazetteer.Place(city);
        ref readonly var outer = ref gazetteer.Place(region.Place);
        return region.Kind == NameKind.Region
            ? gazetteer.IsInside(city, region.Place)
            : place.Country == outer.Country && PlaceContext.NearnessOf(place, outer) > 0.5f;
    }
}
