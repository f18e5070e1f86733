namespace NewsParsing.Tests;

public sealed class EntityPropertyTests
{
    private static readonly string[] s_pieces =
    [
        "President", "Mr", "Anna Kovač", "Kovač", "De la Croix", "Paris", "Texas", "Georgia", "Russia", "Moscow", "the Kremlin", "Japanese", "soldiers", "police", "World Bank", "(WB)", "'s", "’s",
        "said", "in", "of", "and", "with", ",", ".", "\"", "-", "\n", "U.S.", "WHO", "al-", "Friday", "THE", "\uD800", "\u00AD", "e\u0301", "Ltd", "10:15", "By",
    ];

    private static readonly Gen<string> s_texts = Gen.OneOf(
        Gen.String,
        Gen.Int[0, s_pieces.Length - 1].Array[0, 60].Select(pieces => string.Join(' ', pieces.Select(piece => s_pieces[piece]))));

    [Fact]
    public void Mentions_lie_in_the_text_in_order_and_apart() => s_texts.Sample(text =>
    {
        var found = EntityExtractor.Default.Extract(text);
        foreach (var mentions in found.Actors.Select(actor => actor.Mentions.AsEnumerable()).Concat(found.Locations.Select(location => location.Mentions.Select(mention => mention.Span))))
        {
            var end = 0;
            foreach (var span in mentions)
            {
                span.Start.Should().BeGreaterThanOrEqualTo(end);
                span.Length.Should().BePositive();
                end = span.End;
            }

            end.Should().BeLessThanOrEqualTo(text.Length);
        }
    });

    [Fact]
    public void Salience_and_shares_are_parts_of_one_and_sorted() => s_texts.Sample(text =>
    {
        var found = EntityExtractor.Default.Extract(text);
        found.Actors.Select(actor => actor.Salience).Should().BeInDescendingOrder();
        found.Locations.Select(location => location.Salience).Should().BeInDescendingOrder();
        found.Focus.Select(share => share.Share).Should().BeInDescendingOrder();
        found.Actors.Select(actor => actor.Salience).Concat(found.Locations.Select(location => location.Salience)).Concat(found.Focus.Select(share => share.Share))
            .All(part => part is >= 0 and <= 1).Should().BeTrue();
    });

    [Fact]
    public void The_same_text_gives_the_same_answer_on_every_thread()
    {
        var texts = ArticleFile.Names.Select(name => ArticleFile.Read(name).Article.Text).ToArray();
        var serial = texts.Select(text => NewsParser.Default.Parse(text).ToJson()).ToArray();
        var parallel = Enumerable.Range(0, 8).SelectMany(_ => texts).AsParallel().AsOrdered().Select(text => NewsParser.Default.Parse(text).ToJson()).ToArray();
        parallel.Should().Equal(Enumerable.Range(0, 8).SelectMany(_ => serial));
    }

    [Fact]
    public void A_mention_in_a_repeated_paragraph_is_reported_too()
    {
        const string Text = "Anna Kovač opened the bridge in Paris on Monday.\nTraffic was light in the first hours of the day.\nAnna Kovač opened the bridge in Paris on Monday.";
        var found = EntityExtractor.Default.Extract(Text);
        found.Actors.Single().Mentions.Select(span => span.Start).Should().Equal(0, Text.LastIndexOf("Anna", StringComparison.Ordinal));
        found.Locations.Single().Mentions.Should().HaveCount(2);
    }
}
