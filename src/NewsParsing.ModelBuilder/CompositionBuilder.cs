using System.Buffers.Binary;
using System.Text;

namespace NewsParsing.ModelBuilder;

/// <summary>Lists every pair of lower-case letter and combining mark that composes to one code unit, as the Unicode library of the machine does.</summary>
internal static class CompositionBuilder
{
    public static byte[] Build()
    {
        using var payload = new MemoryStream();
        Span<byte> entry = stackalloc byte[6];
        for (var c = '\u00A0'; c < '\uAC00'; c++)
        {
            if (char.IsSurrogate(c) || char.ToLowerInvariant(c) != c)
            {
                continue;
            }

            var parts = c.ToString().Normalize(NormalizationForm.FormD);
            var letter = parts.Length < 2 ? "" : parts[..^1].Normalize(NormalizationForm.FormC);
            if (letter.Length != 1 || (letter + parts[^1]).Normalize(NormalizationForm.FormC) != c.ToString())
            {
                continue; // one code unit, or a composition that Unicode excludes
            }

            BinaryPrimitives.WriteUInt16LittleEndian(entry, letter[0]);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], parts[^1]);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[4..], c);
            payload.Write(entry);
        }

        return payload.ToArray();
    }
}
