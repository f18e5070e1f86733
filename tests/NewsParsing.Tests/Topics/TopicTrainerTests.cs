using NewsParsing.Training;

namespace NewsParsing.Tests.Topics;

public class TopicTrainerTests
{
    private static readonly TopicExample[] s_examples = [.. Enumerable.Range(0, 10).SelectMany(i => new[]
    {
        new TopicExample($"The match ended with {i} goals, and the referee showed the striker a red card in minute {i}.", "sport"),
        new TopicExample($"Shares fell {i} per cent as the bank cut its profit forecast for quarter {i}.", "business"),
        new TopicExample($"Singer number {i} opened the festival with songs from an album of {i} ballads.", "music"),
    })];

    [Fact]
    public void Ten_texts_a_label_make_a_useful_classifier()
    {
        var training = new TopicTrainer().Train(s_examples);
        using var stream = new MemoryStream(training.Model.ToArray());
        var classifier = TopicClassifier.Load(stream);

        classifier.Classify("The striker scored two goals before the referee ended the match.")[0].Topic.Code.Should().Be("sport");
        classifier.Classify("The bank expects a higher profit, and its shares rose.")[0].Topic.Code.Should().Be("business");
        classifier.Classify("Nothing here resembles anything learnt").Should().BeEmpty();
        training.HeldBack.Should().Be(30);
        training.MainAccuracy.Should().BeGreaterThan(0.9);
    }

    [Fact]
    public void The_same_examples_give_the_same_bytes()
    {
        new TopicTrainer().Train(s_examples).Model.Span.SequenceEqual(new TopicTrainer().Train(s_examples).Model.Span).Should().BeTrue();
    }

    [Fact]
    public void Features_beyond_the_limit_are_pruned()
    {
        var training = new TopicTrainer { MaxFeatures = 20 }.Train(s_examples);

        TopicModelFile.Read(training.Model, "test").Keys.Should().HaveCount(20);
    }

    [Fact]
    public void A_text_may_have_several_topics()
    {
        TopicExample[] both = [.. s_examples, .. Enumerable.Range(0, 10).Select(i => new TopicExample($"The singer opened the match {i} with songs before the striker and the goals.", "sport", "music"))];
        using var stream = new MemoryStream(new TopicTrainer().Train(both).Model.ToArray());

        TopicClassifier.Load(stream).Classify("The singer opened the match with songs; the striker shot goals.").Select(score => score.Topic.Code)
            .Should().BeEquivalentTo(["sport", "music"]);
    }

    [Fact]
    public void Word_lists_teach_words_that_no_text_has()
    {
        TopicExample[] examples = [.. s_examples, .. Enumerable.Range(0, 5).Select(_ => new TopicExample("match\nreferee\nstriker", "sport") { IsWordList = true })];

        new TopicTrainer().Train(examples).HeldBack.Should().Be(30);
    }

    [Fact]
    public void Given_topics_keep_their_names()
    {
        Topic[] topics = [new("music", "Music and concerts"), new("sport", "Sport"), new("business", "Business")];
        var training = new TopicTrainer { Topics = [.. topics] }.Train(s_examples);

        TopicModelFile.Read(training.Model, "test").Topics.Select(topic => topic.Name).Should().Equal("Music and concerts", "Sport", "Business");
    }

    [Fact]
    public void Wrong_input_is_named()
    {
        FluentActions.Invoking(() => new TopicTrainer { Topics = [new("sport", "Sport"), new("music", "Music")] }.Train(s_examples))
            .Should().Throw<ArgumentException>().WithMessage("*'business'*");
        FluentActions.Invoking(() => new TopicTrainer().Train([])).Should().Throw<ArgumentException>().WithMessage("*0 topics*");
        FluentActions.Invoking(() => new TopicTrainer { MaxFeatures = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TopicExample("text", "")).Should().Throw<ArgumentException>();
    }
}
