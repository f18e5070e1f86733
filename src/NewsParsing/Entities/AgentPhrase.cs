namespace NewsParsing;

/// <summary>"North Korean soldiers", "the Ukrainian government": a country's name or adjective with a noun for those who act.</summary>
internal static class AgentPhrase
{
    private static readonly int s_government = RoleCodes.IndexOf("GOV");

    /// <summary>Makes the mention of the phrase whose country ends at <paramref name="end"/>.</summary>
    public static bool TryFind(in ParagraphText paragraph, int start, int end, int country, out Mention mention)
    {
        var possessive = paragraph.PossessiveEnd(end);
        var isOwned = possessive > end;
        end = possessive;
        if (GovernmentEnd(paragraph, end) is > 0 and var government && !(isOwned && IsFollowedByNoun(paragraph, government)))
        {
            mention = Mention.At(paragraph, start, government, MentionKind.Government);
            (mention.Country, mention.Role) = (country, s_government);
            return true;
        }

        var agent = end;
        if (!IsAgent(paragraph, agent, out var agentEnd, out var role))
        {
            agent = end + 1;
            if (isOwned || !IsAdjective(paragraph, end) || !IsAgent(paragraph, agent, out agentEnd, out role))
            {
                mention = default;
                return false;
            }
        }

        if (isOwned && IsFollowedByNoun(paragraph, agentEnd))
        {
            mention = default; // "North Korea's military support" speaks of support
            return false;
        }

        mention = Mention.At(paragraph, start, agentEnd, MentionKind.Group);
        (mention.Country, mention.Role) = (country, role);
        (mention.TitleStart, mention.TitleCount) = (agent, agentEnd - agent); // the agent, so that phrases of the same country and agent join
        return true;
    }

    private static int GovernmentEnd(in ParagraphText paragraph, int index)
    {
        var at = index;
        while (at < index + 4 && paragraph.IsIn(at, EntityWords.GovernmentModifiers))
        {
            at++;
        }

        return paragraph.IsIn(at, EntityWords.GovernmentNouns) && paragraph.GoesOn(at) ? at + 1 : 0;
    }

    private static bool IsAgent(in ParagraphText paragraph, int index, out int end, out int role)
    {
        (end, role) = (0, 0);
        if (!paragraph.GoesOn(index) || !paragraph.IsPlain(index))
        {
            return false;
        }

        var match = paragraph.Find(index, NameKind.Agent);
        if (paragraph.TryEntry(match, index, NameKind.Agent, out var entry))
        {
            (end, role) = (index + match.TokenCount, entry.RoleIndex);
        }

        if (EntityWords.Collectives.TryGetValue(paragraph.Tokens[Math.Max(index, end - 1)].Hash, out var code))
        {
            (end, role) = (Math.Max(index + 1, end), match.TokenCount > 1 ? role : RoleCodes.IndexOf(code));
            return true;
        }

        return end > 0 && entry.Value == 1;
    }

    private static bool IsAdjective(in ParagraphText paragraph, int index) =>
        paragraph.IsLower(index) && paragraph.IsPlain(index) && paragraph.GoesOn(index) && !paragraph.IsIn(index, EntityWords.Locative) && !IsClauseWord(paragraph, index);

    private static bool IsFollowedByNoun(in ParagraphText paragraph, int index) =>
        PlaceUse.IsNounAt(paragraph, index) || (paragraph.GoesOn(index) && paragraph.IsIn(index, EntityWords.PolicyNouns));

    private static bool IsClauseWord(in ParagraphText paragraph, int index) =>
        paragraph.Tokens[index].Length <= 3 || paragraph.IsIn(index, EntityWords.Acting) || paragraph.IsIn(index, EntityWords.Auxiliaries)
        || (paragraph.IsIn(index, EntityWords.Function) && !paragraph.IsIn(index, s_adjectives));

    private static readonly HashSet<uint> s_adjectives = WordSet.Of("former young senior local national foreign official public private domestic chief leading new old");
}
