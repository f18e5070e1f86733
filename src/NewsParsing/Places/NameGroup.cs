using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>All mentions of one name while places are chosen.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct NameGroup
{
    /// <summary>More mentions of a name than this say no more.</summary>
    private const int MaximumCount = 10;

    public int FirstCandidate;
    public int CandidateCount;
    public int MentionCount;

    /// <summary>The text says "region" or the like behind a mention.</summary>
    public bool SaysRegion;

    /// <summary>The place chosen so far, or <see cref="PlaceMention.NoPlace"/>.</summary>
    public int Place;

    public float Confidence;

    /// <summary>What the name says for the country and the region of its place.</summary>
    public readonly float Weight => Confidence * Math.Min(MentionCount, MaximumCount);
}

/// <summary>A place that a name can mean.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PlaceCandidate
{
    public int Place;
    public NameKind Kind;

    /// <summary>What speaks for it without a text.</summary>
    public float Prior;

    /// <summary>What stands at a mention.</summary>
    public float Bonus;

    public float Score;
}
