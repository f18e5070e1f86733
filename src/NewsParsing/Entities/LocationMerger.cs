namespace NewsParsing;

/// <summary>Gives the places of an article their identity in the gazetteer and joins the names of one place.</summary>
internal static class LocationMerger
{
    private const ulong UnknownPlace = 1ul << 63;
    private const NameKind OnMap = NameKind.AnyPlace & ~(NameKind.Town | NameKind.Site);

    public static void Join(
        Gazetteer gazetteer, ReadOnlySpan<Token> tokens, Span<Mention> mentions, ReadOnlySpan<int> order, ref PooledList<LocationDraft> locations)
    {
        var places = default(PooledList<PlaceMention>);
        var sources = default(PooledList<int>);
        using var weights = new PooledArray<float>(gazetteer.CountryCount);
        weights.Items.Clear();
        try
        {
            foreach (var i in order)
            {
                ref readonly var mention = ref mentions[i];
                if (mention.Kind != MentionKind.Place && mention.Country >= 0)
                {
                    weights.Items[mention.Country] += 1;
                }

                if (IsOnMap(mention))
                {
                    places.Add(new PlaceMention { FirstToken = mention.FirstToken, TokenCount = Math.Max(1, mention.Match.TokenCount), Match = mention.Match });
                    sources.Add(i);
                }
            }

            PlaceLinker.Link(gazetteer, tokens, places.Items, weights.Items);
            JoinLinked(gazetteer, tokens, places.Items, sources.Items, mentions, ref locations);
        }
        finally
        {
            places.Dispose();
            sources.Dispose();
        }
    }

    /// <summary>"The Kremlin" is a government's seat and no place unless the gazetteer has it on the map.</summary>
    private static bool IsOnMap(in Mention mention) =>
        mention.Kind == MentionKind.Place && (mention.Match.IsEmpty || !mention.Match.Has(NameKind.Seat) || mention.Match.Has(OnMap));

    private static void JoinLinked(
        Gazetteer gazetteer, ReadOnlySpan<Token> tokens, ReadOnlySpan<PlaceMention> places, ReadOnlySpan<int> sources, Span<Mention> mentions, ref PooledList<LocationDraft> locations)
    {
        var index = default(PooledIndex);
        try
        {
            for (var i = 0; i < places.Length; i++)
            {
                ref var mention = ref mentions[sources[i]];
                var place = places[i].Place;
                var isKnown = place >= 0 && !places[i].IsApproximate;
                place = isKnown && IsDivision(tokens, mention) ? RegionOf(gazetteer, mention.Match, place) : place;
                var key = isKnown ? (ulong)place + 1 : UnknownPlace | NameKey.Of(tokens.Slice(mention.FirstToken, mention.TokenCount));
                var location = index.Find(key);
                if (location < 0)
                {
                    location = locations.Count;
                    index.Set(key, location);
                    var country = place < 0 ? PlaceRecord.NoCountry : gazetteer.Place(place).Country;
                    locations.Add(new LocationDraft
                    {
                        Name = sources[i],
                        Place = isKnown ? place : PlaceMention.NoPlace,
                        Country = country == PlaceRecord.NoCountry ? Mention.None : country,
                        IsPlace = isKnown && gazetteer.Place(place).Kind == LocationKind.Country,
                    });
                }

                mention.Location = location;
                locations[location].IsPlace |= mention.Use != LocationUse.Metonymic || mention.Actor < 0;
            }
        }
        finally
        {
            index.Dispose();
        }
    }

    /// <summary>"Kursk region" is the region, not its city.</summary>
    private static bool IsDivision(ReadOnlySpan<Token> tokens, in Mention mention)
    {
        var at = mention.FirstToken + mention.Match.TokenCount;
        return !mention.Match.IsEmpty && at < tokens.Length && EntityWords.DivisionNouns.Contains(tokens[at].Hash) && !tokens[at].StartsSentence;
    }

    private static int RegionOf(Gazetteer gazetteer, NameMatch match, int place)
    {
        foreach (var entry in gazetteer.Entries(match))
        {
            if ((entry.Kind & (NameKind.Region | NameKind.County)) != 0 && gazetteer.Place(entry.Value).Country == gazetteer.Place(place).Country)
            {
                return entry.Value;
            }
        }

        return place;
    }
}
