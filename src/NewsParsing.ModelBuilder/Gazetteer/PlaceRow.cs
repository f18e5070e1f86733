namespace NewsParsing.ModelBuilder;

/// <summary>A place to be written.</summary>
internal sealed record PlaceRow(string Label, LocationKind Kind, int GeoNamesId, int LatitudeE4, int LongitudeE4, double Population)
{
    public byte Country { get; init; } = PlaceRecord.NoCountry;

    public ushort Region { get; init; } = PlaceRecord.NoRegion;

    public bool IsCapital { get; init; }

    public byte Prominence => (byte)Math.Round(8 * Math.Log2(1 + Population), MidpointRounding.AwayFromZero);
}
