namespace NewsParsing.Tests;

/// <summary>
/// Whole articles against what an editor expects. A known deviation stands in NAME.deviations.txt, one a line: the test fails when one
/// comes and when one goes, so that the files always say what is still wrong.
/// </summary>
public sealed class ArticleFixtureTests
{
    public static TheoryData<string> Names => new(ArticleFile.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void An_article_is_what_an_editor_expects_but_for_known_deviations(string name)
    {
        var file = ArticleFile.Read(name);
        var deviations = ArticleDeviations.Find(file.Article, file.Expected);
        if (deviations.Count == 0)
        {
            file.KnownDeviations.Should().BeEmpty("the article is as expected: delete the file");
            return;
        }

        Repository.ShouldBeApproved(string.Join('\n', deviations) + "\n", "tests", "NewsParsing.Tests", "Articles", name + ".deviations.txt");
    }

    [Fact]
    public void The_seed_article_deviates_in_nothing() => ArticleFile.Read("seed").KnownDeviations.Should().BeEmpty();

    [Fact]
    public void Nine_in_ten_actors_and_locations_are_right()
    {
        int right = 0, expected = 0, found = 0;
        foreach (var file in ArticleFile.Names.Select(ArticleFile.Read))
        {
            right += file.Expected.Actors.Count(actor => file.Article.Actors.Any(other => other.Name == actor.Name && string.Equals(other.Kind.ToString(), actor.Kind, StringComparison.OrdinalIgnoreCase)));
            right += file.Expected.Locations.Count(location => file.Article.Locations.Any(other => ArticleDeviations.IsExpected(other, location)));
            expected += file.Expected.Actors.Length + file.Expected.Locations.Length;
            var governments = file.Expected.Actors.Where(actor => actor.Kind == "government").Select(actor => actor.Name).ToHashSet();
            found += file.Article.Actors.Length + file.Article.Locations.Count(location => !governments.Contains(location.Name) || file.Expected.Locations.Any(other => ArticleDeviations.IsExpected(location, other)));
        }

        ((double)right / found).Should().BeGreaterThan(0.9, "precision");
        ((double)right / expected).Should().BeGreaterThan(0.9, "recall");
    }
}
