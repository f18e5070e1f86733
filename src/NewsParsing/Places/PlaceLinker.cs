using System.Buffers;
using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>
/// Chooses a place for each name of an article. What stands at the name decides first ("Paris, Texas"); then one place for all mentions of a
/// name, by population, by the countries and regions that the article names, and by distance to its other places, in a few rounds because each
/// choice is context of the others. Linear in the number of mentions; works in rented buffers.
/// </summary>
internal ref struct PlaceLinker
{
    private const int Rounds = 3;

    /// <summary>Names whose places are context by distance: the most frequent ones, so that the work stays linear.</summary>
    private const int MaximumAnchors = 16;

    private readonly Gazetteer _gazetteer;
    private readonly Span<PlaceMention> _mentions;
    private PooledList<NameGroup> _groups;
    private PooledList<PlaceCandidate> _candidates;
    private PooledList<int> _anchors;
    private PlaceContext _context;
    private int[] _groupOf;

    private PlaceLinker(Gazetteer gazetteer, Span<PlaceMention> mentions)
    {
        _gazetteer = gazetteer;
        _mentions = mentions;
        _groupOf = ArrayPool<int>.Shared.Rent(mentions.Length);
        _context = new PlaceContext(gazetteer);
    }

    /// <summary>
    /// Sets the place of every mention. The mentions stand in the order of the text and do not overlap; tokens are those of the text.
    /// <paramref name="countryWeights"/> holds, by country, what else speaks for it (demonyms, seats, a caller's hint; 1 is as much as one
    /// mention of its name), or nothing.
    /// </summary>
    public static void Link(
        Gazetteer gazetteer, ReadOnlySpan<Token> tokens, Span<PlaceMention> mentions, ReadOnlySpan<float> countryWeights = default)
    {
        if (mentions.IsEmpty)
        {
            return;
        }

        var linker = new PlaceLinker(gazetteer, mentions);
        try
        {
            linker.Run(tokens, countryWeights);
        }
        finally
        {
            linker.Dispose();
        }
    }

    private void Run(ReadOnlySpan<Token> tokens, ReadOnlySpan<float> countryWeights)
    {
        CollectGroups(tokens);
        var qualifiers = ArrayPool<PlaceQualifier>.Shared.Rent(_mentions.Length);
        try
        {
            PlaceQualifier.Find(tokens, _mentions, qualifiers);
            AddQualifierBonuses(qualifiers);
            for (var round = 0; round < Rounds; round++)
            {
                _context.Collect(_groups.Items, countryWeights);
                ChooseAnchors();
                foreach (ref var group in _groups.Items)
                {
                    Choose(ref group, useDistance: round > 0);
                }
            }

            _context.Collect(_groups.Items, countryWeights);
            Assign(qualifiers);
        }
        finally
        {
            ArrayPool<PlaceQualifier>.Shared.Return(qualifiers);
        }
    }

    /// <summary>Puts the mentions of one name together and lists the places that it can mean.</summary>
    private void CollectGroups(ReadOnlySpan<Token> tokens)
    {
        var groupOfName = new Dictionary<int, int>();
        for (var i = 0; i < _mentions.Length; i++)
        {
            ref var mention = ref _mentions[i];
            (mention.Place, mention.IsApproximate, mention.Confidence) = (PlaceMention.NoPlace, false, 0);
            _groupOf[i] = -1;
            if (mention.Match.IsEmpty)
            {
                continue;
            }

            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groupOfName, mention.Match.FirstEntry, out var exists);
            if (!exists)
            {
                group = AddGroup(mention, tokens);
            }

            _groupOf[i] = group;
            if (group >= 0)
            {
                _groups[group].MentionCount++;
                _groups[group].SaysRegion |= NestedNames.SaysRegion(tokens, mention);
            }
        }
    }

    private int AddGroup(in PlaceMention mention, ReadOnlySpan<Token> tokens)
    {
        var name = tokens.Slice(mention.FirstToken, mention.TokenCount);
        var hasArticle = NestedNames.HasArticle(tokens, mention);
        var group = new NameGroup { FirstCandidate = _candidates.Count, Place = PlaceMention.NoPlace };
        var wanted = NameKind.PlaceDemonym | (mention.Match.Has(NameKind.Demonym)
            ? NameKind.Demonym | NameKind.Country // "Canadian" is no town in Texas
            : NameKind.AnyPlace);
        foreach (var entry in _gazetteer.Entries(mention.Match))
        {
            if ((entry.Kind & wanted) != 0 && entry.Fits(name))
            {
                _candidates.Add(new()
                {
                    Place = entry.Value,
                    Kind = entry.Kind,
                    Prior = PlaceContext.PriorOf(_gazetteer.Place(entry.Value), entry.Kind),
                    Bonus = hasArticle && entry.Kind == NameKind.Water ? PlaceContext.ArticleBonus : 0,
                });
            }
        }

        group.CandidateCount = _candidates.Count - group.FirstCandidate;
        if (group.CandidateCount == 0)
        {
            return -1;
        }

        _groups.Add(group);
        return _groups.Count - 1;
    }

    /// <summary>What a qualifier says of one mention holds, less strongly, for the others of the name, and the qualifier is what contains the place.</summary>
    private void AddQualifierBonuses(ReadOnlySpan<PlaceQualifier> qualifiers)
    {
        for (var i = 0; i < _mentions.Length; i++)
        {
            if (qualifiers[i].Mention < 0 || _groupOf[i] < 0 || _groupOf[qualifiers[i].Mention] < 0)
            {
                continue;
            }

            var bonus = PlaceContext.QualifierBonus * qualifiers[i].Strength;
            foreach (ref var inner in CandidatesOf(_groupOf[i]))
            {
                foreach (ref var outer in CandidatesOf(_groupOf[qualifiers[i].Mention]))
                {
                    if (_gazetteer.IsInside(inner.Place, outer.Place))
                    {
                        inner.Bonus = Math.Max(inner.Bonus, bonus);
                        outer.Bonus = Math.Max(outer.Bonus, bonus / 2);
                    }
                }
            }
        }
    }

    private readonly Span<PlaceCandidate> CandidatesOf(int group)
    {
        ref var found = ref _groups[group];
        return _candidates.Items.Slice(found.FirstCandidate, found.CandidateCount);
    }

    /// <summary>The most frequent names that have a place: context by distance.</summary>
    private void ChooseAnchors()
    {
        _anchors.Clear();
        var groups = _groups.Items;
        for (var i = 0; i < groups.Length; i++)
        {
            if (groups[i].Place < 0)
            {
                continue;
            }

            var at = _anchors.Count;
            while (at > 0 && groups[_anchors[at - 1]].MentionCount < groups[i].MentionCount)
            {
                at--;
            }

            if (at >= MaximumAnchors)
            {
                continue;
            }

            if (_anchors.Count < MaximumAnchors)
            {
                _anchors.Add(0);
            }

            var anchors = _anchors.Items;
            anchors[at..^1].CopyTo(anchors[(at + 1)..]);
            anchors[at] = i;
        }
    }

    private void Choose(ref NameGroup group, bool useDistance)
    {
        var candidates = _candidates.Items.Slice(group.FirstCandidate, group.CandidateCount);
        var (best, bestScore, second) = (-1, float.MinValue, float.MinValue);
        for (var i = 0; i < candidates.Length; i++)
        {
            ref var candidate = ref candidates[i];
            candidate.Score = candidate.Prior + candidate.Bonus + _context.ScoreOf(_gazetteer.Place(candidate.Place), group);
            if (useDistance && candidates.Length > 1)
            {
                candidate.Score += DistanceBonus(candidate.Place, group.FirstCandidate);
            }

            if (candidate.Score > bestScore)
            {
                (best, bestScore, second) = (i, candidate.Score, bestScore);
            }
            else
            {
                second = Math.Max(second, candidate.Score);
            }
        }

        group.Place = candidates[NestedNames.Choose(_gazetteer, candidates, best, group.SaysRegion)].Place;
        group.Confidence = candidates.Length == 1 ? 1 : PlaceContext.ConfidenceOf(bestScore - second);
    }

    private readonly float DistanceBonus(int place, int ownFirstCandidate)
    {
        ref readonly var record = ref _gazetteer.Place(place);
        var bonus = 0f;
        foreach (var anchor in _anchors.Items)
        {
            ref var group = ref _groups[anchor];
            if (group.FirstCandidate != ownFirstCandidate)
            {
                ref readonly var other = ref _gazetteer.Place(group.Place);
                bonus = Math.Max(bonus, PlaceContext.NearnessOf(record, other) * group.Confidence);
            }
        }

        return bonus * PlaceContext.NearnessWeight;
    }

    private void Assign(ReadOnlySpan<PlaceQualifier> qualifiers)
    {
        var setting = _context.Setting(_groups.Items);
        for (var i = _mentions.Length - 1; i >= 0; i--) // what a name lies in stands after it as a rule and has its place first
        {
            ref var mention = ref _mentions[i];
            var outer = qualifiers[i].Mention < 0 ? PlaceMention.NoPlace : OuterPlace(qualifiers[i].Mention);
            if (_groupOf[i] < 0)
            {
                AssignUnknown(ref mention, outer, setting);
                continue;
            }

            ref var group = ref _groups[_groupOf[i]];
            mention.Place = group.Place;
            mention.Confidence = group.Confidence;
            var crossesBorders = _gazetteer.Place(mention.Place).Kind == LocationKind.Water; // "the Nile in Sudan" is the Nile
            if (outer >= 0 && !crossesBorders && !_gazetteer.IsInside(mention.Place, outer))
            {
                AssignInside(ref mention, _groupOf[i], outer, qualifiers[i].Strength);
            }
        }
    }

    private readonly int OuterPlace(int mention) =>
        _mentions[mention].Place >= 0 ? _mentions[mention].Place : _groupOf[mention] < 0 ? PlaceMention.NoPlace : _groups[_groupOf[mention]].Place;

    /// <summary>Another place than the name's usual one, because the text says what it lies in.</summary>
    private readonly void AssignInside(ref PlaceMention mention, int group, int outer, float strength)
    {
        var best = -1;
        var candidates = CandidatesOf(group);
        for (var i = 0; i < candidates.Length; i++)
        {
            if (_gazetteer.IsInside(candidates[i].Place, outer) && (best < 0 || candidates[i].Score > candidates[best].Score))
            {
                best = i;
            }
        }

        if (best >= 0)
        {
            (mention.Place, mention.Confidence) = (candidates[best].Place, 1);
        }
        else if (strength >= 1 && (_gazetteer.Place(outer).Kind == LocationKind.Region || _gazetteer.Place(mention.Place).Prominence < PlaceContext.WellKnown)
            && _gazetteer.Place(mention.Place).Kind == LocationKind.City)
        {
            (mention.Place, mention.IsApproximate, mention.Confidence) = (outer, true, 0.5f);
        }
    }

    /// <summary>A name that the gazetteer does not know: what it lies in by the text, or where the article is set.</summary>
    private static void AssignUnknown(ref PlaceMention mention, int outer, int setting)
    {
        var place = outer >= 0 ? outer : setting;
        if (place >= 0)
        {
            (mention.Place, mention.IsApproximate, mention.Confidence) = (place, true, outer >= 0 ? 0.5f : 0.25f);
        }
    }

    private void Dispose()
    {
        ArrayPool<int>.Shared.Return(_groupOf);
        _groups.Dispose();
        _candidates.Dispose();
        _anchors.Dispose();
        _context.Dispose();
    }
}
