namespace NewsParsing.Evaluation;

/// <summary>The scored types of names; GPE counts as LOC, and NORP and MISC are left out on both sides.</summary>
internal static class EntityTypes
{
    public const string Person = "PER";
    public const string Organization = "ORG";
    public const string Location = "LOC";

    public static string[] All { get; } = [Person, Organization, Location];

    /// <summary>The different names that an article has, with their types; groups are no names.</summary>
    public static HashSet<(TextSpan Span, string Type)> NamesIn(Article article)
    {
        var names = new HashSet<(TextSpan Span, string Type)>();
        foreach (var actor in article.Actors)
        {
            if (actor.Kind != ActorKind.Group)
            {
                var type = actor.Kind switch { ActorKind.Person => Person, ActorKind.Organization => Organization, _ => Location };
                names.UnionWith(actor.Mentions.Select(mention => (mention, type)));
            }
        }

        names.UnionWith(article.Locations.SelectMany(static location => location.Mentions).Select(static mention => (mention.Span, Location)));
        return names;
    }
}
