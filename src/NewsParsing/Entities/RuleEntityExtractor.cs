namespace NewsParsing;

/// <summary>
/// Finds actors and places by rules over the gazetteer: candidates from capital letters, types from the gazetteer and the words around, then what
/// the article as a whole says: full names explain short ones, the body explains titles.
/// </summary>
internal sealed class RuleEntityExtractor : EntityExtractor
{
    public override EntityExtraction Extract(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var segmenter = new Segmenter();
        return Extract(segmenter.Segment(text, LineBreaks.Auto));
    }

    internal override EntityExtraction Extract(in SegmentedText text)
    {
        var mentions = default(PooledList<Mention>);
        var actors = default(PooledList<ActorDraft>);
        try
        {
            FindMentions(text, Gazetteer.Default, ref mentions, ref actors, out var isSport);
            return mentions.Count == 0 ? EntityExtraction.Empty : Build(text, Gazetteer.Default, mentions.Items, ref actors, isSport);
        }
        finally
        {
            mentions.Dispose();
            actors.Dispose();
        }
    }

    private static void FindMentions(in SegmentedText text, Gazetteer gazetteer, ref PooledList<Mention> mentions, ref PooledList<ActorDraft> actors, out bool isSport)
    {
        var words = default(ArticleWords);
        var people = new PersonMerger(text.Text, text.Tokens);
        var organizations = new OrganizationMerger(text.Text, text.Tokens, gazetteer);
        var titled = new TitledNames(text.Tokens);
        try
        {
            for (var i = 0; i < text.Paragraphs.Length; i++)
            {
                if (IsRead(text.Paragraphs[i]))
                {
                    words.Add(new ParagraphText(text, i, gazetteer));
                }
            }

            isSport = SportArticle.Is(words);
            FindRunning(text, gazetteer, words, ref mentions);
            organizations.AddNames(mentions.Items, ref actors);
            organizations.AddBareNames(mentions.Items, ref actors);
            people.AddFullNames(mentions.Items, ref actors);
            people.AddShortNames(mentions.Items, ref actors);
            people.AddTitledNames(mentions.Items, ref actors);
            people.AddShortNames(mentions.Items, ref actors);
            organizations.AddShortNames(mentions.Items, ref actors);
            UnknownPlaces.Resolve(text.Tokens, mentions.Items);
            titled.Learn(mentions.Items);
            FindTitled(text, gazetteer, titled, ref mentions);
            organizations.AddNames(mentions.Items, ref actors);
            people.AddFullNames(mentions.Items, ref actors);
            people.AddTitledNames(mentions.Items, ref actors);
        }
        finally
        {
            words.Dispose();
            people.Dispose();
            organizations.Dispose();
            titled.Dispose();
        }
    }

    private static bool IsRead(in ParagraphInfo paragraph) => paragraph.IsFirst && paragraph.Role != ParagraphRole.Boilerplate && paragraph.TokenCount > 0;

    private static void FindRunning(in SegmentedText text, Gazetteer gazetteer, in ArticleWords words, ref PooledList<Mention> mentions)
    {
        for (var i = 0; i < text.Paragraphs.Length; i++)
        {
            if (IsRead(text.Paragraphs[i]) && text.Paragraphs[i].Role != ParagraphRole.Byline)
            {
                var paragraph = new ParagraphText(text, i, gazetteer);
                if (paragraph.Casing == ParagraphCasing.Running)
                {
                    NameTyper.FindAll(paragraph, words, ref mentions);
                }
            }
        }
    }

    private static void FindTitled(in SegmentedText text, Gazetteer gazetteer, in TitledNames names, ref PooledList<Mention> mentions)
    {
        for (var i = 0; i < text.Paragraphs.Length; i++)
        {
            if (IsRead(text.Paragraphs[i]))
            {
                var paragraph = new ParagraphText(text, i, gazetteer);
                if (paragraph.Casing != ParagraphCasing.Running || paragraph.Role == ParagraphRole.Byline)
                {
                    names.FindAll(paragraph, ref mentions);
                }
            }
        }
    }

    private static EntityExtraction Build(in SegmentedText text, Gazetteer gazetteer, Span<Mention> mentions, ref PooledList<ActorDraft> actors, bool isSport)
    {
        var locations = default(PooledList<LocationDraft>);
        var occurrences = default(PooledList<Occurrence>);
        using var order = new PooledArray<int>(mentions.Length);
        using var weights = new PooledArray<double>(text.Paragraphs.Length);
        try
        {
            Order(mentions, order.Items);
            ParagraphWeight.Fill(text.Paragraphs, weights.Items);
            ActorPhrases.Join(text.Tokens, mentions, isSport, ref actors);
            LocationMerger.Join(gazetteer, text.Tokens, mentions, order.Items, ref locations);
            Occurrence.List(text, mentions, order.Items, ref occurrences);
            var result = new EntityResult(text, gazetteer, mentions, occurrences.Items, weights.Items);
            return new EntityExtraction
            {
                Actors = result.ActorsOf(actors.Items),
                Locations = result.LocationsOf(locations.Items),
                Focus = CountryFocus.Find(gazetteer, mentions, order.Items, actors.Items, locations.Items, weights.Items),
            };
        }
        finally
        {
            locations.Dispose();
            occurrences.Dispose();
        }
    }

    /// <summary>By position; mentions of titles were added behind those of the body.</summary>
    private static void Order(ReadOnlySpan<Mention> mentions, Span<int> order)
    {
        using var keys = new PooledArray<long>(mentions.Length);
        for (var i = 0; i < mentions.Length; i++)
        {
            keys.Items[i] = ((long)mentions[i].FirstToken << 4) | (long)mentions[i].Kind;
            order[i] = i;
        }

        keys.Items.Sort(order);
    }
}
