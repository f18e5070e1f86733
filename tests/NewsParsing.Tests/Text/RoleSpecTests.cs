namespace NewsParsing.Tests;

public sealed class RoleSpecTests
{
    private static readonly SpecFile s_spec = SpecFile.Read("roles.md");

    public static TheoryData<string> Examples => [.. s_spec.Examples.Select(example => example.Name)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Paragraphs_have_the_roles_that_are_specified(string name)
    {
        var example = s_spec[name];
        using var segmenter = new Segmenter();
        var roles = new List<string>();
        foreach (var paragraph in segmenter.Segment(example.Text, LineBreaks.Paragraphs).Paragraphs)
        {
            roles.Add(paragraph.Role.ToString());
        }

        roles.Should().BeEquivalentTo(example.Expected["roles"], options => options.WithStrictOrdering().Using(StringComparer.OrdinalIgnoreCase));
    }
}
