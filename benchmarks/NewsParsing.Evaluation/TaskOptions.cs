namespace NewsParsing.Evaluation;

/// <summary>The options of a task: <c>--name value</c>, each at most once.</summary>
internal sealed class TaskOptions
{
    private static readonly string[] s_common = ["json", "out"];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">An option is unknown, given twice or has no value.</exception>
    public TaskOptions(ReadOnlySpan<string> args, params string[] names)
    {
        string[] known = [.. names, .. s_common];
        for (var i = 0; i < args.Length; i += 2)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal) || !known.Contains(args[i][2..]))
            {
                throw new ArgumentException($"Found the option '{args[i]}'; expected one of --{string.Join(", --", known)}.");
            }

            if (i + 1 == args.Length)
            {
                throw new ArgumentException($"Found {args[i]} at the end; expected a value after it.");
            }

            if (!_values.TryAdd(args[i][2..], args[i + 1]))
            {
                throw new ArgumentException($"Found {args[i]} twice; expected it once.");
            }
        }
    }

    public string? Optional(string name) => _values.GetValueOrDefault(name);

    /// <exception cref="ArgumentException">The option is not given.</exception>
    public string Required(string name) => Optional(name) ?? throw new ArgumentException($"Found no --{name}; expected --{name} FILE.");
}
