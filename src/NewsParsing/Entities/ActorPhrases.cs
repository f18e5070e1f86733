namespace NewsParsing;

/// <summary>Makes actors of governments, by country, and of groups, by country and agent noun.</summary>
internal static class ActorPhrases
{
    private static readonly int s_government = RoleCodes.IndexOf("GOV");
    private static readonly int s_military = RoleCodes.IndexOf("MIL");

    /// <summary>Words for the armed forces of a country as a whole: with the same country they are one actor.</summary>
    private static readonly HashSet<uint> s_forces = WordSet.Of("military forces troops army personnel");

    public static void Join(ReadOnlySpan<Token> tokens, Span<Mention> mentions, bool isSport, ref PooledList<ActorDraft> actors)
    {
        var index = default(PooledIndex);
        try
        {
            for (var i = 0; i < mentions.Length; i++)
            {
                ref var mention = ref mentions[i];
                if (mention.Actor < 0 && !(isSport && mention.Kind == MentionKind.Place) && KeyOf(tokens, mention) is var key and not 0)
                {
                    var actor = index.Find(key);
                    if (actor < 0)
                    {
                        actor = actors.Count;
                        index.Set(key, actor);
                        var kind = mention.Kind == MentionKind.Group ? ActorKind.Group : ActorKind.Government;
                        actors.Add(ActorDraft.Of(kind, i) with { Country = mention.Country, Role = mention.Kind == MentionKind.Group ? mention.Role : s_government });
                    }

                    mention.Actor = actor;
                }
            }
        }
        finally
        {
            index.Dispose();
        }
    }

    private static ulong KeyOf(ReadOnlySpan<Token> tokens, in Mention mention) => mention.Kind switch
    {
        MentionKind.Government when mention.Country >= 0 => (ulong)mention.Country + 1,
        MentionKind.Place when mention.Country >= 0 && mention.Use == LocationUse.Metonymic => (ulong)mention.Country + 1,
        MentionKind.Group when mention.Country >= 0 && mention.Role == s_military && s_forces.Contains(tokens[mention.TitleStart + mention.TitleCount - 1].Hash) =>
            WordHash.Combine((ulong)s_military, (uint)mention.Country),
        MentionKind.Group when mention.Country >= 0 => WordHash.Combine(NameKey.Of(tokens.Slice(mention.TitleStart, mention.TitleCount)), (uint)mention.Country),
        MentionKind.Group => NameKey.Of(tokens.Slice(mention.FirstToken, mention.TokenCount)),
        _ => 0,
    };
}
