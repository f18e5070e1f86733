using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>A name of a place in a text, and the place that the linker chose for it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PlaceMention
{
    /// <summary><see cref="Place"/> when none was chosen.</summary>
    public const int NoPlace = -1;

    /// <summary>Index of the first token of the name.</summary>
    public int FirstToken;

    public int TokenCount;

    /// <summary>The name in the gazetteer; empty for a name that it does not know.</summary>
    public NameMatch Match;

    /// <summary>Set by the linker: the place, or <see cref="NoPlace"/>.</summary>
    public int Place;

    /// <summary>
    /// Set by the linker: the gazetteer does not know the place that the text means, and <see cref="Place"/> is what it lies in or near
    /// ("Paris, Idaho"; a county in a story about one state). Its country holds; its identifier, name and coordinates are another place's.
    /// </summary>
    public bool IsApproximate;

    /// <summary>Set by the linker: how far the choice leads over the next candidate, in [0, 1]; 1 for the only candidate.</summary>
    public float Confidence;

    public readonly int EndToken => FirstToken + TokenCount;
}
