using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>A place of the gazetteer.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct PlaceRecord
{
    /// <summary><see cref="Country"/> of a place in none or in several countries.</summary>
    public const byte NoCountry = byte.MaxValue;

    /// <summary><see cref="Region"/> of a place in no region.</summary>
    public const ushort NoRegion = ushort.MaxValue;

    /// <summary>GeoNames identifier, or 0 when there is none.</summary>
    public int GeoNamesId { get; init; }

    /// <summary>Degrees north times 10,000: within 6 m.</summary>
    public int LatitudeE4 { get; init; }

    /// <summary>Degrees east times 10,000: within 6 m.</summary>
    public int LongitudeE4 { get; init; }

    /// <summary>Place of the first-level division; of a region itself its own.</summary>
    public ushort Region { get; init; }

    /// <summary>Place of the country (countries are the first places); of a country itself its own.</summary>
    public byte Country { get; init; }

    public LocationKind Kind { get; init; }

    /// <summary>Population on a log scale: 8 × log2(1 + people), rounded; for seas and mountains a comparable prominence.</summary>
    public byte Prominence { get; init; }

    public bool IsCapital { get; init; }

    public double Latitude => LatitudeE4 / 1e4;

    public double Longitude => LongitudeE4 / 1e4;

    /// <summary>Population within 5 %.</summary>
    public double Population => Math.Pow(2, Prominence / 8.0) - 1;
}
