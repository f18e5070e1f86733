using PublicApiGenerator;

namespace NewsParsing.Tests;

public sealed class PublicApiTests
{
    /// <summary>A change here is a change for every user: what goes or changes its type needs a new major version and a line in CHANGELOG.md.</summary>
    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        var api = typeof(NewsParser).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        Repository.ShouldBeApproved(api.Replace("\r\n", "\n", StringComparison.Ordinal) + "\n", "tests", "NewsParsing.Tests", "PublicApi", "NewsParsing.approved.txt");
    }
}
