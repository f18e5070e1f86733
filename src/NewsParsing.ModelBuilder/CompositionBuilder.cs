using System.Buffers.Binary;
using System.Text;

namespace NewsParsing.ModelBuilder;

/// <summary>
/// Lists every pair of lower-case letter and combining mark that composes to one code unit, as the Unicode library of the machine does. The
/// letter may be composed already: "ê" and a dot below make "ệ", so that the order in which a keyboard sends the marks does not matter.
/// </summary>
internal static class CompositionBuilder
{
    public static byte[] Build()
    {
        var letters = new SortedSet<char>();
        var marks = new SortedSet<char>();
        for (var c = '\u00A0'; c < '\uAC00'; c++)
        {
            var parts = c.ToString().Normalize(NormalizationForm.FormD);
            if (parts.Length > 1 && IsLower(c) && IsLower(parts[0]))
            {
                letters.Add(c);
                letters.Add(parts[0]);
                marks.UnionWith(parts[1..]);
            }
        }

        using var payload = new MemoryStream();
        Span<byte> entry = stackalloc byte[6];
        foreach (var letter in letters)
        {
            foreach (var mark in marks)
            {
                var composed = string.Concat(letter, mark).Normalize(NormalizationForm.FormC);
                if (composed.Length > 1)
                {
                    continue;
                }

                BinaryPrimitives.WriteUInt16LittleEndian(entry, letter);
                BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], mark);
                BinaryPrimitives.WriteUInt16LittleEndian(entry[4..], composed[0]);
                payload.Write(entry);
            }
        }

        // The capital letter of Turkish folds to a plain "i", and so does its decomposed form.
        BinaryPrimitives.WriteUInt16LittleEndian(entry, 'i');
        BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], '\u0307');
        BinaryPrimitives.WriteUInt16LittleEndian(entry[4..], 'İ');
        payload.Write(entry);
        return payload.ToArray();
    }

    private static bool IsLower(char c) => char.ToLowerInvariant(c) == c;
}
