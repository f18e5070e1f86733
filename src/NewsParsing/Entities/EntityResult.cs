using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>
/// Makes the results. Salience: each distinct mention counts the weight of its paragraph, up to half as much again near the beginning of the
/// article; the sum is divided by the largest of the article.
/// </summary>
internal readonly ref struct EntityResult(SegmentedText text, Gazetteer gazetteer, ReadOnlySpan<Mention> mentions, ReadOnlySpan<Occurrence> occurrences, ReadOnlySpan<double> weights)
{
    private const double EarlyBonus = 0.5;

    private readonly SegmentedText _text = text;
    private readonly Gazetteer _gazetteer = gazetteer;
    private readonly ReadOnlySpan<Mention> _mentions = mentions;
    private readonly ReadOnlySpan<Occurrence> _occurrences = occurrences;
    private readonly ReadOnlySpan<double> _weights = weights;

    public ImmutableArray<Actor> ActorsOf(ReadOnlySpan<ActorDraft> drafts)
    {
        using var groups = new OccurrenceGroups(drafts.Length);
        groups.Fill(_occurrences, _mentions, static (in mention) => mention.Actor);
        var salience = SalienceOf(groups);
        var actors = ImmutableArray.CreateBuilder<Actor>(drafts.Length);
        for (var i = 0; i < drafts.Length; i++)
        {
            if (groups[i].Length > 0)
            {
                actors.Add(ToActor(drafts[i], groups[i], salience[i]));
            }
        }

        actors.Sort(static (a, b) => a.Salience != b.Salience ? b.Salience.CompareTo(a.Salience) : a.Mentions[0].Start.CompareTo(b.Mentions[0].Start));
        return actors.DrainToImmutable();
    }

    public ImmutableArray<Location> LocationsOf(ReadOnlySpan<LocationDraft> drafts)
    {
        using var groups = new OccurrenceGroups(drafts.Length);
        groups.Fill(_occurrences, _mentions, static (in mention) => mention.Location);
        var salience = SalienceOf(groups);
        var locations = ImmutableArray.CreateBuilder<Location>(drafts.Length);
        for (var i = 0; i < drafts.Length; i++)
        {
            if (drafts[i].IsPlace && groups[i].Length > 0)
            {
                locations.Add(ToLocation(drafts[i], groups[i], salience[i]));
            }
        }

        locations.Sort(static (a, b) => a.Salience != b.Salience ? b.Salience.CompareTo(a.Salience) : a.Mentions[0].Span.Start.CompareTo(b.Mentions[0].Span.Start));
        return locations.DrainToImmutable();
    }

    private Actor ToActor(in ActorDraft draft, ReadOnlySpan<Occurrence> group, double salience)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(group.Length);
        foreach (ref readonly var occurrence in group)
        {
            if (spans.Count == 0 || occurrence.Span.Start >= spans[^1].End) // a phrase inside a phrase is one mention
            {
                spans.Add(occurrence.Span);
            }
        }

        Country? country = draft.Country >= 0 ? _gazetteer.Country(draft.Country) : null;
        var known = _mentions[draft.Name].Organisation;
        var role = RoleCodes.Of(draft.Role) ?? (known >= 0 ? _gazetteer.Organisation(known).Role : null);
        var name = draft.Kind == ActorKind.Government ? country!.Value.Name : TextOf(_mentions[draft.Name].FirstToken, _mentions[draft.Name].TokenCount);
        return new Actor(name, draft.Kind, spans.DrainToImmutable())
        {
            Country = country,
            Role = role,
            Title = draft.Kind == ActorKind.Person && draft.TitleCount > 0 ? TextOf(draft.TitleStart, draft.TitleCount) : null,
            Salience = salience,
        };
    }

    private Location ToLocation(in LocationDraft draft, ReadOnlySpan<Occurrence> group, double salience)
    {
        var spans = ImmutableArray.CreateBuilder<LocationMention>(group.Length);
        foreach (ref readonly var occurrence in group)
        {
            spans.Add(new LocationMention(occurrence.Span, _mentions[occurrence.Mention].Use));
        }

        Country? country = draft.Country >= 0 ? _gazetteer.Country(draft.Country) : null;
        if (draft.Place < 0)
        {
            return new Location(TextOf(_mentions[draft.Name].FirstToken, _mentions[draft.Name].TokenCount), LocationKind.Other, spans.MoveToImmutable())
            {
                Country = country,
                Salience = salience,
            };
        }

        ref readonly var place = ref _gazetteer.Place(draft.Place);
        return new Location(_gazetteer.NameOf(draft.Place), place.Kind, spans.MoveToImmutable())
        {
            Country = country,
            GeoNamesId = place.GeoNamesId > 0 ? place.GeoNamesId : null,
            Latitude = place.Latitude,
            Longitude = place.Longitude,
            Salience = salience,
        };
    }

    private string TextOf(int token, int count) => _text.Text[_text.Tokens[token].Start.._text.Tokens[token + count - 1].End].ToString();

    private double[] SalienceOf(in OccurrenceGroups groups)
    {
        var salience = new double[groups.Count];
        var largest = 0.0;
        for (var i = 0; i < salience.Length; i++)
        {
            foreach (ref readonly var occurrence in groups[i])
            {
                ref readonly var mention = ref _mentions[occurrence.Mention];
                var isFirst = occurrence.Span.Start == _text.Tokens[mention.FirstToken].Start;
                var early = 1 + (EarlyBonus * (1 - ((double)mention.FirstToken / _text.Tokens.Length)));
                salience[i] += isFirst ? _weights[mention.Paragraph] * early : 0;
            }

            largest = Math.Max(largest, salience[i]);
        }

        for (var i = 0; i < salience.Length && largest > 0; i++)
        {
            salience[i] /= largest;
        }

        return salience;
    }
}
