using System.IO.Compression;
using System.Reflection;

namespace NewsParsing.ModelBuilder;

/// <summary>Reads tab-separated tables: gzip files with a header line from the data folder, and the project's own small tables.</summary>
internal static class TableFile
{
    /// <summary>The rows below the header, cells by the column names asked for.</summary>
    public static IEnumerable<string[]> Rows(string path, params string[] columns)
    {
        var lines = Lines(path).GetEnumerator();
        if (!lines.MoveNext())
        {
            throw new InvalidDataException($"{path}: found no line; expected a header.");
        }

        var header = lines.Current.Split('\t');
        var positions = Array.ConvertAll(columns, column => Array.IndexOf(header, column));
        if (Array.IndexOf(positions, -1) is >= 0 and var missing)
        {
            throw new InvalidDataException($"{path}: found no column '{columns[missing]}' in line 1; expected it.");
        }

        while (lines.MoveNext())
        {
            var cells = lines.Current.Split('\t');
            yield return Array.ConvertAll(positions, position => cells[position]);
        }
    }

    /// <summary>The lines of a gzip file.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>The rows of an embedded table of this project, without comments.</summary>
    public static IEnumerable<string[]> OwnRows(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"{name}: found no such table; expected it to be embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    /// <summary>The values of a cell, which "|" separates; "-" stands for none.</summary>
    public static string[] Values(string cell) =>
        cell is "-" ? [] : cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
