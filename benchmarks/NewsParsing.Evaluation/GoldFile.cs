using System.IO.Compression;

namespace NewsParsing.Evaluation;

/// <summary>Lines of a file, unpacked when its name ends in .gz, with their numbers for messages.</summary>
internal sealed class GoldFile(string path)
{
    /// <summary>Number of the line that was read last; the first has 1.</summary>
    public int LineNumber { get; private set; }

    public IEnumerable<string> Lines()
    {
        using var reader = OpenText(path);
        while (reader.ReadLine() is { } line)
        {
            LineNumber++;
            yield return line;
        }
    }

    /// <summary>What to throw when the line that was read last is wrong.</summary>
    public InvalidDataException Wrong(string found, string expected) => new($"{path}:{LineNumber}: found {found}; expected {expected}.");

    /// <summary>Opens a UTF-8 file for reading, packed or not.</summary>
    public static StreamReader OpenText(string path)
    {
        var stream = File.OpenRead(path);
        return new StreamReader(IsPacked(path) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
    }

    /// <summary>Opens a UTF-8 file for writing with LF line ends, packed when its name ends in .gz.</summary>
    public static StreamWriter CreateText(string path)
    {
        var stream = File.Create(path);
        return new StreamWriter(IsPacked(path) ? new GZipStream(stream, CompressionLevel.Optimal) : stream) { NewLine = "\n" };
    }

    private static bool IsPacked(string path) => path.EndsWith(".gz", StringComparison.Ordinal);
}
