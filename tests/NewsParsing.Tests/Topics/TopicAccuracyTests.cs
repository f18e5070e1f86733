namespace NewsParsing.Tests.Topics;

public class TopicAccuracyTests
{
    [Fact]
    public void Nine_of_ten_short_texts_get_the_right_topic_first()
    {
        var wrong = TopicTexts.All
            .Select(text => (text.Code, Found: TopicClassifier.Default.Classify(text.Text)))
            .Where(text => text.Found.IsEmpty || text.Found[0].Topic.Code != text.Code)
            .Select(text => $"{text.Code} -> {(text.Found.IsEmpty ? "nothing" : text.Found[0].Topic.Code)}")
            .ToArray();

        wrong.Length.Should().BeLessThanOrEqualTo(TopicTexts.All.Count / 10, string.Join("; ", wrong));
    }

    [Fact]
    public void Hardly_a_short_text_gets_a_wrong_topic_with_confidence()
    {
        TopicTexts.All
            .Select(text => (text.Code, Found: TopicClassifier.Default.Classify(text.Text)))
            .Count(text => !text.Found.IsEmpty && text.Found[0].Probability > 0.9f && text.Found[0].Topic.Code != text.Code)
            .Should().BeLessThanOrEqualTo(1);
    }
}
