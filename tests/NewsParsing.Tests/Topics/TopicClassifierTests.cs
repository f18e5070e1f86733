namespace NewsParsing.Tests.Topics;

public class TopicClassifierTests
{
    private const string Flood = """
        Floods cut off villages in the north
        Rivers burst their banks after two days of rain and rescue teams took families from the roofs of their houses by boat. Four people drowned, officials said.
        The government sent troops and promised money for those who lost their homes.
        """;

    [Fact]
    public void The_embedded_model_knows_the_17_top_level_concepts()
    {
        var topics = ((LinearTopicClassifier)TopicClassifier.Default).Model.Topics;

        topics.Should().HaveCount(17);
        topics.Select(topic => topic.Code).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyContain(code => code.StartsWith("medtop:", StringComparison.Ordinal));
        topics.Should().OnlyContain(topic => topic.Parent == null);
        topics.Single(topic => topic.Code == "medtop:16000000").Name.Should().Be("conflict, war and peace");
    }

    [Fact]
    public void Topics_come_most_probable_first_and_each_once()
    {
        var scores = TopicClassifier.Default.Classify(Flood);

        scores[0].Topic.Code.Should().Be("medtop:03000000");
        scores.Select(score => score.Probability).Should().BeInDescendingOrder();
        scores.Select(score => score.Topic).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Evidence_is_up_to_eight_different_places_in_the_text()
    {
        foreach (var score in TopicClassifier.Default.Classify(Flood))
        {
            score.Evidence.Length.Should().BeInRange(1, 8);
            score.Evidence.Should().OnlyContain(span => span.Start >= 0 && span.Start < span.End && span.End <= Flood.Length);
            var ordered = score.Evidence.OrderBy(span => span.Start).ToArray();
            ordered.Zip(ordered.Skip(1)).Should().OnlyContain(pair => pair.First.End <= pair.Second.Start);
        }
    }

    [Fact]
    public void The_words_that_decided_are_named()
    {
        var evidence = TopicClassifier.Default.Classify(Flood)[0].Evidence.Select(span => span.Of(Flood).ToString());

        evidence.Should().Contain("rescue").And.Contain("Floods");
    }

    [Fact]
    public void Repeated_paragraphs_count_once()
    {
        Same(TopicClassifier.Default.Classify(Flood + "\n" + Flood), TopicClassifier.Default.Classify(Flood));
    }

    [Fact]
    public void Boilerplate_does_not_count()
    {
        const string Advertisement = "Watch the football league live: goals, matches, transfers and every cup final.";
        using var segmenter = new Segmenter();
        var segmented = segmenter.Segment(Flood + "\n" + Advertisement, LineBreaks.Paragraphs);
        segmented.Paragraphs[^1].Role = ParagraphRole.Boilerplate;

        Same(TopicClassifier.Default.Classify(segmented), TopicClassifier.Default.Classify(Flood));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n ")]
    [InlineData("?! … — ***")]
    [InlineData("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.")]
    [InlineData("Hello, how are you today? I will see you at the station.")]
    [InlineData("asdf qwer 123 zxcv")]
    public void What_is_not_news_gets_no_topic(string text) => TopicClassifier.Default.Classify(text).Should().BeEmpty();

    [Fact]
    public void A_recipe_is_lifestyle_or_nothing()
    {
        var scores = TopicClassifier.Default.Classify("Preheat the oven. Cream the butter with the sugar, add two eggs, fold in the flour and bake for twelve minutes until golden.");

        scores.Should().OnlyContain(score => score.Topic.Code == "medtop:10000000");
    }

    [Fact]
    public void No_text_throws()
    {
        Gen.Char[char.MinValue, char.MaxValue].Array[0, 300].Sample(
            characters =>
            {
                var text = new string(characters);
                return TopicClassifier.Default.Classify(text).All(score => score.Probability is >= 0 and <= 1 && score.Evidence.All(span => span.End <= text.Length));
            },
            iter: 2000);
    }

    [Fact]
    public void No_mixture_of_words_and_other_characters_throws()
    {
        string[] words = ["flood", "Parliament", "shares", "the", "\n", ".", "\uD800", "\u0301", "\u200D", "12"];
        Gen.Int[0, words.Length - 1].Array[0, 60].Sample(
            picks => TopicClassifier.Default.Classify(string.Join(" ", picks.Select(pick => words[pick]))).All(score => score.Probability is >= 0 and <= 1 && score.Evidence.Length is > 0 and <= 8),
            iter: 2000);
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => TopicClassifier.Default.Classify(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TopicClassifier.Load(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Parallel_equals_serial()
    {
        var texts = TopicTexts.All.Select(text => text.Text).ToArray();
        var serial = Array.ConvertAll(texts, TopicClassifier.Default.Classify);

        Parallel.For(0, 400, i => Same(TopicClassifier.Default.Classify(texts[i % texts.Length]), serial[i % texts.Length]));
    }

    [Fact]
    public void Scoring_allocates_nothing()
    {
        var classifier = (LinearTopicClassifier)TopicClassifier.Default;
        var probabilities = new float[classifier.Model.PaddedCount];
        using var segmenter = new Segmenter();
        var segmented = segmenter.Segment(Flood, LineBreaks.Auto);
        classifier.Probabilities(segmented, probabilities);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            classifier.Probabilities(segmented, probabilities);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void A_text_of_one_million_words_takes_linear_time()
    {
        var text = string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"word{i % 50_000} "));

        FluentActions.Invoking(() => { TopicClassifier.Default.Classify(text); }).ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    private static void Same(IReadOnlyList<TopicScore> found, IReadOnlyList<TopicScore> expected) =>
        found.Should().BeEquivalentTo(expected, options => options.WithStrictOrdering());
}
