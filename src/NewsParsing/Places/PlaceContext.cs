using System.Buffers;

namespace NewsParsing;

/// <summary>How much an article speaks of each country and region, and what that is worth for a candidate. Scores count doublings of population.</summary>
internal struct PlaceContext(Gazetteer gazetteer) : IDisposable
{
    public const float QualifierBonus = 24;
    public const float NearnessWeight = 8;
    public const float ArticleBonus = 24;

    /// <summary>Prominence of a place of half a million people.</summary>
    public const byte WellKnown = 151;

    private const float CountryPrior = 4.5f;
    private const float RegionPrior = -1;
    private const float CountyPrior = -2;
    private const float CapitalPrior = 6;
    private const float CountryWeight = 16;
    private const float RegionWeight = 6;
    private const double NearKilometres = 150;

    /// <summary>Evidence that must be there before shares count in full.</summary>
    private const float SmallArticle = 0.5f;

    /// <summary>Share of the article from which on it is set in a country or region.</summary>
    private const float SettingShare = 0.35f;

    private readonly Gazetteer _gazetteer = gazetteer;
    private readonly float[] _countries = ArrayPool<float>.Shared.Rent(byte.MaxValue + 1);
    private readonly float[] _regions = ArrayPool<float>.Shared.Rent(Math.Max(1, gazetteer.RegionEnd));
    private float _countryTotal;
    private float _regionTotal;

    /// <summary>What speaks for a place without a text: its population; countries and capitals before others of the name.</summary>
    public static float PriorOf(in PlaceRecord place, NameKind kind) => (place.Prominence / 8f) + kind switch
    {
        NameKind.Country or NameKind.Demonym => CountryPrior,
        NameKind.Region or NameKind.RegionAbbreviation => RegionPrior,
        NameKind.County => CountyPrior,
        _ => place.IsCapital ? CapitalPrior : 0,
    };

    public static float ConfidenceOf(float lead) => 1 - (float)Math.Pow(2, -lead);

    /// <summary>1 at the same spot, falling to 0 at some distance; flat-earth approximation, good enough that near.</summary>
    public static float NearnessOf(in PlaceRecord a, in PlaceRecord b)
    {
        if (a.Kind == LocationKind.Country || b.Kind == LocationKind.Country)
        {
            return 0;
        }

        const double KilometresPerDegree = 111.2;
        var north = (a.Latitude - b.Latitude) * KilometresPerDegree;
        var east = (a.Longitude - b.Longitude) * KilometresPerDegree * Math.Cos(a.Latitude * Math.PI / 180);
        var distance = Math.Sqrt((north * north) + (east * east));
        return (float)Math.Max(0, 1 - (distance / NearKilometres));
    }

    /// <summary>Adds up the countries and regions of the places chosen so far.</summary>
    public void Collect(ReadOnlySpan<NameGroup> groups, ReadOnlySpan<float> countryWeights)
    {
        Array.Clear(_countries);
        Array.Clear(_regions);
        countryWeights.CopyTo(_countries);
        foreach (ref readonly var group in groups)
        {
            if (group.Place >= 0)
            {
                ref readonly var place = ref _gazetteer.Place(group.Place);
                _countries[place.Country] += group.Weight;
                if (place.Region != PlaceRecord.NoRegion)
                {
                    _regions[place.Region] += group.Weight;
                }
            }
        }

        _countries[PlaceRecord.NoCountry] = 0;
        _countryTotal = Sum(_countries);
        _regionTotal = Sum(_regions);
    }

    /// <summary>What the rest of the article says for a candidate of a name.</summary>
    public readonly float ScoreOf(in PlaceRecord candidate, in NameGroup group)
    {
        var (country, region, own) = (PlaceRecord.NoCountry, PlaceRecord.NoRegion, 0f);
        if (group.Place >= 0) // the name's own choice is no evidence for itself
        {
            ref readonly var chosen = ref _gazetteer.Place(group.Place);
            (country, region, own) = (chosen.Country, chosen.Region, group.Weight);
        }

        var score = 0f;
        if (candidate.Country != PlaceRecord.NoCountry)
        {
            score += CountryWeight * Share(_countries[candidate.Country], _countryTotal, own, isOwn: candidate.Country == country, hasOwn: country != PlaceRecord.NoCountry);
        }

        if (candidate.Region != PlaceRecord.NoRegion)
        {
            score += RegionWeight * Share(_regions[candidate.Region], _regionTotal, own, isOwn: candidate.Region == region, hasOwn: region != PlaceRecord.NoRegion);
        }

        return score;
    }

    /// <summary>Where an article is set that names a place which nobody knows: a place in its prevailing region, or its prevailing country; or none.</summary>
    public readonly int Setting(ReadOnlySpan<NameGroup> groups)
    {
        var region = Prevailing(_regions, _regionTotal);
        if (region >= 0)
        {
            var best = region;
            var count = 0;
            foreach (ref readonly var group in groups)
            {
                if (group.MentionCount > count && group.Place >= 0 && group.Place != region && _gazetteer.Place(group.Place).Region == region)
                {
                    (best, count) = (group.Place, group.MentionCount);
                }
            }

            return best;
        }

        return Prevailing(_countries, _countryTotal);
    }

    private static float Share(float weight, float total, float own, bool isOwn, bool hasOwn)
    {
        var rest = total - (hasOwn ? own : 0);
        return rest <= 0.001f ? 0 : (weight - (isOwn ? own : 0)) / (rest + SmallArticle);
    }

    private static int Prevailing(float[] weights, float total)
    {
        var best = 0;
        for (var i = 1; i < weights.Length; i++)
        {
            best = weights[i] > weights[best] ? i : best;
        }

        return weights[best] > 0 && weights[best] >= SettingShare * total ? best : PlaceMention.NoPlace;
    }

    private static float Sum(float[] weights)
    {
        var sum = 0f;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return sum;
    }

    public readonly void Dispose()
    {
        ArrayPool<float>.Shared.Return(_countries);
        ArrayPool<float>.Shared.Return(_regions);
    }
}
