using System.Buffers.Binary;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace NewsParsing;

/// <summary>
/// The one container of embedded models and of models that users train, little-endian:
/// magic (8 bytes), name (16 bytes ASCII, zero-padded), format version (int32), data version (int32, yyyymmdd), payload length (int64),
/// SHA-256 of the payload (32 bytes), payload.
/// </summary>
internal static class ModelFile
{
    public const int HeaderLength = 72;
    private const int NameLength = 16;

    private static ReadOnlySpan<byte> Magic => "NPMODEL\n"u8;

    public static byte[] Write(string name, int formatVersion, int dataVersion, ReadOnlySpan<byte> payload)
    {
        var file = new byte[HeaderLength + payload.Length];
        Magic.CopyTo(file);
        Encoding.ASCII.GetBytes(name, file.AsSpan(8, NameLength));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(24), formatVersion);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(28), dataVersion);
        BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(32), payload.Length);
        SHA256.HashData(payload, file.AsSpan(40, 32));
        payload.CopyTo(file.AsSpan(HeaderLength));
        return file;
    }

    /// <summary>Checks the header and the hash and returns the payload; <paramref name="origin"/> names the file in messages.</summary>
    /// <exception cref="InvalidDataException">The file is not a model of this name and version, or is damaged.</exception>
    public static ReadOnlyMemory<byte> Read(ReadOnlyMemory<byte> file, string name, int formatVersion, string origin, out int dataVersion)
    {
        var bytes = file.Span;
        if (bytes.Length < HeaderLength || !bytes.StartsWith(Magic))
        {
            throw new InvalidDataException($"{origin}: found {bytes.Length} bytes that do not start with a model header at offset 0; expected '{name}'.");
        }

        var foundName = NameIn(bytes);
        if (foundName != name)
        {
            throw new InvalidDataException($"{origin}: found a model named '{foundName}' at offset 8; expected '{name}'.");
        }

        var foundVersion = BinaryPrimitives.ReadInt32LittleEndian(bytes[24..]);
        if (foundVersion != formatVersion)
        {
            throw new InvalidDataException($"{origin}: found format version {foundVersion} at offset 24; expected {formatVersion}.");
        }

        dataVersion = BinaryPrimitives.ReadInt32LittleEndian(bytes[28..]);
        var length = BinaryPrimitives.ReadInt64LittleEndian(bytes[32..]);
        if (length != bytes.Length - HeaderLength)
        {
            throw new InvalidDataException($"{origin}: found payload length {length} at offset 32; expected {bytes.Length - HeaderLength}.");
        }

        var payload = file[HeaderLength..];
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(payload.Span, hash);
        if (!hash.SequenceEqual(bytes.Slice(40, 32)))
        {
            throw new InvalidDataException($"{origin}: found a payload at offset {HeaderLength} whose SHA-256 is not the one at offset 40; expected them to be equal.");
        }

        return payload;
    }

    /// <summary>Name and data version of every model that is embedded in this assembly; reads the headers only.</summary>
    public static SortedDictionary<string, int> EmbeddedDataVersions()
    {
        var versions = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var assembly = Assembly.GetExecutingAssembly();
        Span<byte> header = stackalloc byte[HeaderLength];
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            if (resource.EndsWith(".bin", StringComparison.Ordinal))
            {
                using var stream = assembly.GetManifestResourceStream(resource)!;
                stream.ReadExactly(header);
                versions.Add(NameIn(header), BinaryPrimitives.ReadInt32LittleEndian(header[28..]));
            }
        }

        return versions;
    }

    /// <summary>Reads a model that is embedded in this assembly.</summary>
    public static ReadOnlyMemory<byte> ReadEmbedded(string name, int formatVersion) => ReadEmbedded(name, formatVersion, out _);

    /// <inheritdoc cref="ReadEmbedded(string, int)"/>
    public static ReadOnlyMemory<byte> ReadEmbedded(string name, int formatVersion, out int dataVersion)
    {
        var resource = $"NewsParsing.{name}.bin";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"{resource}: found no such resource in the assembly; expected it to be embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes, name, formatVersion, resource, out dataVersion);
    }

    private static string NameIn(ReadOnlySpan<byte> header) => Encoding.ASCII.GetString(header.Slice(8, NameLength)).TrimEnd('\0');
}
