using NewsParsing.Training;
using PublicApiGenerator;

namespace NewsParsing.Tests;

/// <summary>A change here is a change for every user: what goes or changes its type needs a new major version and a line in CHANGELOG.md.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData(typeof(NewsParser))]
    [InlineData(typeof(TopicTrainer))]
    public void The_public_api_is_the_approved_one(Type typeOfAssembly)
    {
        var assembly = typeOfAssembly.Assembly;
        var api = assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
        Repository.ShouldBeApproved(api, "tests", "NewsParsing.Tests", "PublicApi", assembly.GetName().Name + ".approved.txt");
    }
}
