namespace NewsParsing.Tests;

/// <summary>Options that make no sense cannot be made, and null is refused by name.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(1.0001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_threshold_outside_its_range_is_refused(double threshold) =>
        Refused(() => new DeduplicationOptions { Threshold = threshold }, "Threshold");

    [Fact]
    public void Other_deduplication_options_outside_their_ranges_are_refused()
    {
        Refused(() => new DeduplicationOptions { Keep = (KeepPolicy)9 }, "Keep");
        Refused(() => new DeduplicationOptions { MinimumWords = 0 }, "MinimumWords");
        Refused(() => DeduplicationOptions.Default with { MinimumWords = -1 }, "MinimumWords");
    }

    [Fact]
    public void An_unknown_reading_of_line_breaks_is_refused()
    {
        Refused(() => new NewsParserOptions { LineBreaks = (LineBreaks)(-1) }, "LineBreaks");
        Refused(() => new ParagraphDeduplicator(lineBreaks: (LineBreaks)3), "lineBreaks");
    }

    [Theory]
    [InlineData(-0.01f)]
    [InlineData(1.01f)]
    [InlineData(float.NaN)]
    public void A_probability_outside_0_to_1_is_refused(float probability) =>
        Refused(() => new TopicScore(new Topic("a", "b"), probability), "probability");

    [Fact]
    public void Null_is_refused_by_every_part()
    {
        RefusedNull(() => ParagraphDeduplicator.Default.FindDuplicates(null!), "text");
        RefusedNull(() => ParagraphDeduplicator.Default.RemoveDuplicates(null!), "text");
        RefusedNull(() => EntityExtractor.Default.Extract(null!), "text");
        RefusedNull(() => TopicClassifier.Default.Classify(null!), "text");
        RefusedNull(() => new Actor(null!, ActorKind.Person, [new(0, 1)]), "name");
        RefusedNull(() => new Location(null!, LocationKind.City, [new(new(0, 1), LocationUse.Literal)]), "name");
        RefusedNull(() => new Topic(null!, "b"), "code");
        RefusedNull(() => new Topic("a", null!), "name");
        RefusedNull(() => new TopicScore(null!, 0), "topic");
    }

    [Fact]
    public void An_actor_or_location_without_a_mention_is_refused()
    {
        FluentActions.Invoking(() => new Actor("a", ActorKind.Person, [])).Should().Throw<ArgumentException>().WithParameterName("mentions");
        FluentActions.Invoking(() => new Location("a", LocationKind.City, default)).Should().Throw<ArgumentException>().WithParameterName("mentions");
    }

    [Fact]
    public void A_span_outside_the_text_is_refused() =>
        FluentActions.Invoking(() => NewsParser.Default.Parse("abc")[new TextSpan(1, 4)].Length).Should().Throw<ArgumentOutOfRangeException>();

    private static void Refused(Func<object> make, string name) =>
        make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name);

    private static void RefusedNull(Func<object> call, string name) =>
        call.Should().Throw<ArgumentNullException>().WithParameterName(name);
}
