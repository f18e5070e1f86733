using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>A location while its mentions are joined.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LocationDraft
{
    /// <summary>Index of the first mention.</summary>
    public int Name;

    /// <summary>Place of the gazetteer, or <see cref="PlaceMention.NoPlace"/>.</summary>
    public int Place;

    /// <summary>Place of the country, or <see cref="Mention.None"/>.</summary>
    public int Country;

    /// <summary>A mention stands for the place itself or modifies a noun.</summary>
    public bool IsPlace;
}
