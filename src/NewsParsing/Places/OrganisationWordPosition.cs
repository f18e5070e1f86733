namespace NewsParsing;

/// <summary>Where a word stands in the names of organisations; flags.</summary>
[Flags]
internal enum OrganisationWordPosition
{
    None = 0,

    /// <summary>"Ministry of …", "Bank of …", "FC …".</summary>
    First = 1,

    /// <summary>"… Corp", "… University", "… Party".</summary>
    Last = 2,
}
