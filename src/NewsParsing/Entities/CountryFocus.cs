using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>
/// The countries that an article is about: each place, government, group, adjective and person speaks for its country, weighted by the paragraph.
/// A paragraph as a whole speaks with at most <see cref="MostOfParagraph"/> voices, so that a list of countries weighs no more than a sentence
/// about one, and no country with more than <see cref="MostOfCountry"/> of them.
/// </summary>
internal static class CountryFocus
{
    private const double MostOfParagraph = 3;
    private const double MostOfCountry = 2;
    private const double Adjective = 0.75;
    private const double OfPerson = 0.5;

    /// <summary>Countries with a smaller share are only mentioned.</summary>
    private const double SmallestShare = 0.08;

    public static ImmutableArray<CountryShare> Find(
        Gazetteer gazetteer, ReadOnlySpan<Mention> mentions, ReadOnlySpan<int> order, ReadOnlySpan<ActorDraft> actors, ReadOnlySpan<LocationDraft> locations,
        ReadOnlySpan<double> weights)
    {
        using var totalArray = new PooledArray<double>(gazetteer.CountryCount);
        using var paragraphArray = new PooledArray<double>(gazetteer.CountryCount);
        var totals = totalArray.Items;
        var ofParagraph = paragraphArray.Items;
        totals.Clear();
        ofParagraph.Clear();
        for (var i = 0; i < order.Length;)
        {
            var first = i;
            var paragraph = mentions[order[i]].Paragraph;
            for (; i < order.Length && mentions[order[i]].Paragraph == paragraph; i++)
            {
                var country = CountryOf(mentions[order[i]], actors, locations, out var weight);
                if (country >= 0)
                {
                    ofParagraph[country] = Math.Min(MostOfCountry, ofParagraph[country] + weight);
                }
            }

            AddParagraph(mentions, order[first..i], actors, locations, ofParagraph, totals, weights[paragraph]);
        }

        return Shares(gazetteer, totals);
    }

    private static void AddParagraph(
        ReadOnlySpan<Mention> mentions, ReadOnlySpan<int> order, ReadOnlySpan<ActorDraft> actors, ReadOnlySpan<LocationDraft> locations,
        Span<double> ofParagraph, Span<double> totals, double weight)
    {
        var sum = 0.0;
        foreach (var index in order) // each country once: it is cleared below
        {
            var country = CountryOf(mentions[index], actors, locations, out _);
            if (country >= 0 && ofParagraph[country] > 0)
            {
                sum += ofParagraph[country];
                ofParagraph[country] = -ofParagraph[country];
            }
        }

        var scale = sum > MostOfParagraph ? MostOfParagraph / sum : 1;
        foreach (var index in order)
        {
            var country = CountryOf(mentions[index], actors, locations, out _);
            if (country >= 0)
            {
                totals[country] -= ofParagraph[country] * scale * weight;
                ofParagraph[country] = 0;
            }
        }
    }

    private static int CountryOf(in Mention mention, ReadOnlySpan<ActorDraft> actors, ReadOnlySpan<LocationDraft> locations, out double weight)
    {
        weight = mention.Kind switch
        {
            MentionKind.Demonym => Adjective,
            MentionKind.Person or MentionKind.Organization => OfPerson,
            _ => 1,
        };
        return mention.Location >= 0 ? locations[mention.Location].Country
            : mention.Country >= 0 ? mention.Country
            : mention.Actor >= 0 ? actors[mention.Actor].Country : Mention.None;
    }

    private static ImmutableArray<CountryShare> Shares(Gazetteer gazetteer, ReadOnlySpan<double> totals)
    {
        var sum = 0.0;
        foreach (var total in totals)
        {
            sum += total;
        }

        var shares = ImmutableArray.CreateBuilder<CountryShare>();
        for (var i = 0; i < totals.Length; i++)
        {
            if (totals[i] > 0 && totals[i] >= SmallestShare * sum)
            {
                shares.Add(new CountryShare(gazetteer.Country(i), totals[i] / sum));
            }
        }

        shares.Sort(static (a, b) => a.Share != b.Share ? b.Share.CompareTo(a.Share) : string.CompareOrdinal(a.Country.Alpha3, b.Country.Alpha3));
        return shares.ToImmutable();
    }
}
