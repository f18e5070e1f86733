namespace NewsParsing.Tests;

public sealed class SpecFileTests
{
    [Fact]
    public void An_example_has_an_input_and_named_outcomes()
    {
        var spec = SpecFile.Parse("a.md", "# Rules\n\n## One\nProse.\n```text\na\nb\\u00A0c\n```\n```words\na\n```\nMore prose.\n```roles\n```\n");

        var example = spec["a.md:5 One"];
        example.Text.Should().Be("a\nb\u00A0c");
        example.Expected["words"].Should().Equal("a");
        example.Expected["roles"].Should().BeEmpty();
    }

    [Fact]
    public void A_heading_may_have_several_examples()
    {
        var spec = SpecFile.Parse("a.md", "# One\n```text\na\n```\n```words\na\n```\n```text\nb\n```\n```words\nb\n```");

        spec.Examples.Select(example => example.Name).Should().Equal("a.md:2 One", "a.md:8 One");
    }

    [Fact]
    public void A_longer_fence_holds_a_shorter_one()
    {
        var spec = SpecFile.Parse("a.md", "````text\n```\n````\n```words\n```");

        spec.Examples.Single().Text.Should().Be("```");
    }

    [Theory]
    [InlineData("# One\n```text\na\n```\n# Two", "*text*alone*")]
    [InlineData("# One\n```words\na\n```", "*a.md:2*")]
    [InlineData("# One\n```text\na", "*a.md:2*")]
    [InlineData("# One\n```text\n\\x\n```\n```words\n```", "*\\x*")]
    public void A_mistake_in_a_specification_is_named(string markdown, string message)
    {
        var parse = () => SpecFile.Parse("a.md", markdown);

        parse.Should().Throw<InvalidDataException>().WithMessage(message);
    }
}
