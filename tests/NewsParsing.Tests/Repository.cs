namespace NewsParsing.Tests;

/// <summary>Files of the repository that tests compare with.</summary>
internal static class Repository
{
    /// <summary>Set to 1, tests write the files that they would otherwise compare with.</summary>
    private const string ApproveVariable = "APPROVE";

    private static readonly string s_root = FindRoot();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([s_root, .. parts]);

    public static string Read(params ReadOnlySpan<string> parts) =>
        File.ReadAllText(PathOf(parts)).Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>Compares a text with a file of the repository, or writes the file when the variable APPROVE is 1.</summary>
    public static void ShouldBeApproved(string actual, params ReadOnlySpan<string> parts)
    {
        if (Environment.GetEnvironmentVariable(ApproveVariable) == "1")
        {
            File.WriteAllText(PathOf(parts), actual);
        }

        var approved = File.Exists(PathOf(parts)) ? Read(parts) : "";
        FirstDifference(approved, actual).Should().BeNull(
            "{0} says so; when the change is meant, run the tests with {1}=1 in the environment, read the difference and commit it", Path.Combine([.. parts]), ApproveVariable);
    }

    private static string? FirstDifference(string approved, string actual)
    {
        var (left, right) = (approved.Split('\n'), actual.Split('\n'));
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var (expected, found) = (left.ElementAtOrDefault(i), right.ElementAtOrDefault(i));
            if (expected != found)
            {
                return $"line {i + 1}: found '{found ?? "no line"}'; expected '{expected ?? "no line"}'";
            }
        }

        return null;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsParsing.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"Found no NewsParsing.sln above {AppContext.BaseDirectory}; expected the tests to run inside the repository.");
    }
}
