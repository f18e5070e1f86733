namespace NewsParsing.Evaluation;

/// <summary>Distances, and the country at a point.</summary>
internal static class Geography
{
    /// <summary>Half the circumference of the earth: the largest possible error.</summary>
    public const double MaximumKilometres = 20_038;

    private const double EarthRadiusKilometres = 6_371;
    private const double NearKilometres = 60;

    /// <summary>Great-circle distance by the haversine formula.</summary>
    public static double Kilometres(double latitudeA, double longitudeA, double latitudeB, double longitudeB)
    {
        const double Radians = Math.PI / 180;
        var north = Math.Sin((latitudeB - latitudeA) * Radians / 2);
        var east = Math.Sin((longitudeB - longitudeA) * Radians / 2);
        var square = (north * north) + (Math.Cos(latitudeA * Radians) * Math.Cos(latitudeB * Radians) * east * east);
        return 2 * EarthRadiusKilometres * Math.Asin(Math.Min(1, Math.Sqrt(square)));
    }

    /// <summary>
    /// The country of the city nearest to a point, within 60 km; or null. The gold files have the country of a continent or sea by this rule,
    /// so a prediction that has none gets it in the same way.
    /// </summary>
    public static string? CountryAt(double latitude, double longitude)
    {
        var gazetteer = Gazetteer.Default;
        var (best, distance) = (-1, NearKilometres);
        for (var i = gazetteer.RegionEnd; i < gazetteer.PlaceCount; i++)
        {
            ref readonly var place = ref gazetteer.Place(i);
            if (place.Kind == LocationKind.City && Math.Abs(place.Latitude - latitude) < 1
                && Kilometres(latitude, longitude, place.Latitude, place.Longitude) is var kilometres && kilometres < distance)
            {
                (best, distance) = (i, kilometres);
            }
        }

        return best < 0 ? null : gazetteer.Country(gazetteer.Place(best).Country).Alpha2;
    }
}
