using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace NewsParsing;

/// <summary>
/// Strings as JSON without loss and without needless escapes: only quotes, backslashes, control characters, the line separators that JavaScript
/// minds, and surrogates without a partner are escaped. The framework's encoders escape what is outside the basic plane or newer than their
/// Unicode tables, and neither write nor read lone surrogates.
/// </summary>
internal sealed class LosslessTextConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        if (!reader.ValueIsEscaped)
        {
            return reader.GetString()!;
        }

        var bytes = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            return new string(buffer, 0, Unescape(bytes, buffer));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        var builder = new StringBuilder(value.Length + 16).Append('"');
        var start = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsSurrogate(c) && !LoneSurrogates.IsAt(value, i))
            {
                i++;
            }
            else if (c is < ' ' or '"' or '\\' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' || char.IsSurrogate(c))
            {
                builder.Append(value, start, i - start);
                AppendEscape(builder, c);
                start = i + 1;
            }
        }

        writer.WriteRawValue(builder.Append(value, start, value.Length - start).Append('"').ToString(), skipInputValidation: true);
    }

    // The names of properties are codes and names of models: plain ASCII.
    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);

    private static void AppendEscape(StringBuilder builder, char c)
    {
        var letter = c switch { '"' => '"', '\\' => '\\', '\n' => 'n', '\r' => 'r', '\t' => 't', '\b' => 'b', '\f' => 'f', _ => 'u' };
        builder.Append('\\').Append(letter);
        if (letter == 'u')
        {
            builder.Append(CultureInfo.InvariantCulture, $"{(int)c:x4}");
        }
    }

    /// <summary>The reader has checked the escapes; what follows a <c>\u</c> is four hexadecimal digits.</summary>
    private static int Unescape(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        var length = 0;
        while (!bytes.IsEmpty)
        {
            var run = bytes.IndexOf((byte)'\\');
            var plain = run < 0 ? bytes : bytes[..run];
            if (Utf8.ToUtf16(plain, chars[length..], out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
            {
                throw new JsonException();
            }

            length += written;
            bytes = bytes[plain.Length..];
            if (!bytes.IsEmpty)
            {
                chars[length++] = Unescape(ref bytes);
            }
        }

        return length;
    }

    private static char Unescape(ref ReadOnlySpan<byte> bytes)
    {
        var letter = (char)bytes[1];
        if (letter == 'u')
        {
            var code = (char)ushort.Parse(bytes.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            bytes = bytes[6..];
            return code;
        }

        bytes = bytes[2..];
        return letter switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', _ => letter };
    }
}
