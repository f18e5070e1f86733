namespace NewsParsing.ModelBuilder;

/// <summary>Collects names and their meanings.</summary>
internal sealed class NameTable
{
    /// <summary>Meanings kept of one name, the most prominent first.</summary>
    private const int MaximumEntries = 48;

    private const int FrequentWordCount = 10;

    private readonly SortedDictionary<string, Name> _names = new(StringComparer.Ordinal);

    public int Count => _names.Count;

    /// <summary>Adds a meaning; a second one of the same kind and value changes nothing.</summary>
    public void Add(string surface, NameKind kind, int value, NameCase writtenAs, string? role = null, double prominence = 0)
    {
        if (Surface.Of(surface) is not { } key)
        {
            return;
        }

        if (!_names.TryGetValue(key.Text, out var name))
        {
            _names.Add(key.Text, name = new(key));
        }

        if (name.Meanings.Exists(meaning => meaning.Kind == kind && meaning.Value == value))
        {
            return;
        }

        var roleIndex = role is null ? 0 : RoleCodes.IndexOf(role);
        if (roleIndex < 0)
        {
            throw new InvalidDataException($"Found role '{role}' of '{surface}'; expected one of the gazetteer's role codes.");
        }

        name.Meanings.Add(new(kind, value, roleIndex, writtenAs, prominence));
    }

    /// <summary>All the kinds that a name has so far.</summary>
    public NameKind KindsOf(string surface)
    {
        var kinds = NameKind.None;
        foreach (var meaning in Find(surface)?.Meanings ?? [])
        {
            kinds |= meaning.Kind;
        }

        return kinds;
    }

    public bool Has(string surface, NameKind kind, int value) => Find(surface)?.Meanings.Exists(meaning => meaning.Kind == kind && meaning.Value == value) ?? false;

    /// <summary>Gives a meaning another value.</summary>
    public void Replace(string surface, NameKind kind, int value, int newValue)
    {
        var meanings = Find(surface)!.Meanings;
        var index = meanings.FindIndex(meaning => meaning.Kind == kind && meaning.Value == value);
        meanings[index] = meanings[index] with { Value = newValue };
    }

    /// <summary>Marks the names that could as well be a word of the language, but for those that are nothing else.</summary>
    public void MarkCommonWords(CommonWords words)
    {
        const NameKind Words = NameKind.Agent | NameKind.Title | NameKind.OrganisationWord | NameKind.NotAName;
        foreach (var name in _names.Values)
        {
            var count = name.Surface.TokenCount == 1 ? words.CountOf(name.Surface.Text) : 0;
            if (count > 0 && name.Meanings.Exists(meaning => (meaning.Kind & Words) == 0))
            {
                name.Meanings.Add(new(NameKind.CommonWord, count >= FrequentWordCount ? 1 : 0, 0, NameCase.Any, 0));
            }
        }
    }

    /// <summary>The names with their meanings in their final order, by hash and then by text.</summary>
    public List<(Surface Surface, List<uint> Entries)> Sorted()
    {
        var sorted = new List<(Surface Surface, List<uint> Entries)>(_names.Count);
        foreach (var name in _names.Values)
        {
            name.Meanings.Sort();
            var kept = name.Meanings.GetRange(0, Math.Min(name.Meanings.Count, MaximumEntries));
            sorted.Add((name.Surface, kept.ConvertAll(meaning => meaning.Pack())));
        }

        sorted.Sort((a, b) => a.Surface.Hash != b.Surface.Hash
            ? a.Surface.Hash.CompareTo(b.Surface.Hash)
            : string.CompareOrdinal(a.Surface.Text, b.Surface.Text));
        return sorted;
    }

    private Name? Find(string surface) => Surface.Of(surface) is { } key ? _names.GetValueOrDefault(key.Text) : null;

    private sealed class Name(Surface surface)
    {
        public Surface Surface { get; } = surface;

        public List<Meaning> Meanings { get; } = [];
    }

    private readonly record struct Meaning(NameKind Kind, int Value, int Role, NameCase WrittenAs, double Prominence) : IComparable<Meaning>
    {
        private int Group => Kind switch
        {
            NameKind.Country => 0,
            _ when (Kind & NameKind.AnyPlace) != 0 => 1,
            _ => 2,
        };

        public int CompareTo(Meaning other)
        {
            var order = Group.CompareTo(other.Group);
            order = order != 0 ? order : other.Prominence.CompareTo(Prominence);
            order = order != 0 ? order : Kind.CompareTo(other.Kind);
            return order != 0 ? order : Value.CompareTo(other.Value);
        }

        public uint Pack() => NameEntry.Pack(Kind, Value, Role, WrittenAs);
    }
}
