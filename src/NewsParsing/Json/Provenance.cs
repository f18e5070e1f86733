using System.Reflection;

namespace NewsParsing;

/// <summary>What an article was made with; one that is read from JSON keeps what it was made with then.</summary>
internal sealed class Provenance
{
    private static readonly Lazy<Provenance> s_current = new(static () => new() { Library = VersionOfLibrary(), Models = new(ModelFile.EmbeddedDataVersions()) });

    /// <summary>This library with its embedded models.</summary>
    public static Provenance Current => s_current.Value;

    /// <summary>Version of the library ("1.2.3").</summary>
    public required string Library { get; init; }

    /// <summary>Data version (yyyymmdd) of each embedded model.</summary>
    public required OrderedDictionary<string, int> Models { get; init; }

    private static string VersionOfLibrary()
    {
        // What follows a plus sign names the commit: the same for the same code, but of no use to a reader of JSON.
        var version = typeof(Provenance).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return version.Split('+')[0];
    }
}
