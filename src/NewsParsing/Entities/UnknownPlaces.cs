namespace NewsParsing;

/// <summary>Takes names that nothing else explains for places where they stand like places, and then wherever else they stand.</summary>
internal static class UnknownPlaces
{
    public static void Resolve(ReadOnlySpan<Token> tokens, Span<Mention> mentions)
    {
        var places = default(PooledIndex);
        try
        {
            foreach (ref readonly var mention in mentions)
            {
                if (mention.Kind == MentionKind.Unknown && (NameEvidence.IsPlace(tokens, mention)))
                {
                    places.Set(NameKey.Of(tokens.Slice(mention.FirstToken, mention.TokenCount)), 0);
                }
            }

            foreach (ref var mention in mentions)
            {
                if (mention.Kind == MentionKind.Unknown && places.Find(NameKey.Of(tokens.Slice(mention.FirstToken, mention.TokenCount))) >= 0)
                {
                    mention.Kind = MentionKind.Place;
                }
            }
        }
        finally
        {
            places.Dispose();
        }
    }
}
