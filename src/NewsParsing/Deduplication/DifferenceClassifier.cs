namespace NewsParsing;

/// <summary>
/// Sorts the runs in which two texts differ into form (spelling, abbreviations, function words, attribution, dateline, sign-off, agency
/// tag, truncation) and content (everything else: numbers, names, dates, negation, quantity, direction). In doubt a run is content, so
/// that nothing new is taken for a repeat.
/// </summary>
internal readonly ref struct DifferenceClassifier(ComparedText a, ComparedText b)
{
    /// <summary>Words that come or go together are one piece of content up to this many; a longer run is more.</summary>
    private const int UnitsPerInsertion = 12;

    /// <summary>The same for words in place of others.</summary>
    private const int UnitsPerChange = 5;

    private const int LongestTag = 14;
    private const int LongestAttribution = 8;

    private readonly ComparedText _a = a;
    private readonly ComparedText _b = b;

    /// <summary>Number of pieces of content that the run changes; 0 when it is one of form.</summary>
    public int CountPieces(UnitRun run, ReadOnlySpan<UnitRun> all)
    {
        if (IsForm(run) || HasMoved(run, all))
        {
            return 0;
        }

        var length = Math.Max(run.ALength, run.BLength);
        if (run.ALength == 0 || run.BLength == 0)
        {
            return 1 + ((length - 1) / UnitsPerInsertion);
        }

        // "loss 23" for "profit 8" are two changes; "December 1986" for "February 1987" is one.
        var changesNumberAndWord = (HasNumber(_a, run.A, run.AEnd) || HasNumber(_b, run.B, run.BEnd))
            && HasPlainWord(_a, run.A, run.AEnd) && HasPlainWord(_b, run.B, run.BEnd);
        return (changesNumberAndWord ? 2 : 1) + ((length - 1) / UnitsPerChange);
    }

    /// <summary>True when one text stops before the run and says so with an ellipsis, or both texts go on only in form.</summary>
    public bool IsTruncation(UnitRun run) =>
        (run.ALength == 0 && run.A == _a.Units.Length && _a.EndsInEllipsis) || (run.BLength == 0 && run.B == _b.Units.Length && _b.EndsInEllipsis);

    private bool IsForm(UnitRun run)
    {
        if (IsTruncation(run))
        {
            return true;
        }

        if (run.ALength == 0 || run.BLength == 0)
        {
            var isFirst = run.A == 0 && run.B == 0;
            var isLast = run.AEnd == _a.Units.Length && run.BEnd == _b.Units.Length;
            return run.ALength > 0 ? IsFormAlone(_a, run.A, run.AEnd, isFirst, isLast) : IsFormAlone(_b, run.B, run.BEnd, isFirst, isLast);
        }

        return WordForms.AreSame(_a, run.A, run.AEnd, _b, run.B, run.BEnd);
    }

    /// <summary>Words that only one text has.</summary>
    private static bool IsFormAlone(ComparedText text, int start, int end, bool isFirst, bool isLast) =>
        AreAll(text, start, end, FormWords.IsFunction)
        || AreAll(text, start, end, FormWords.IsEntity)
        || text.IsEnclosed(start, end, '<', '>')
        || (isFirst && (IsDateline(text, end) || IsAttribution(text, start, end)))
        || (isLast && (IsTag(text, start, end) || IsAttribution(text, start, end)))
        || WordForms.IsAcronymOfNeighbour(text, start, end);

    /// <summary>Words in front that a dash, colon or closing bracket parts from the statement ("KYIV, May 3 (Agency) -").</summary>
    private static bool IsDateline(ComparedText text, int end) =>
        end <= LongestTag && text.MarkAfter(end - 1) is '-' or ':' or ')' or '|' or ']';

    /// <summary>Words behind: an agency's name, or text in brackets or behind a double dash.</summary>
    private static bool IsTag(ComparedText text, int start, int end) =>
        AreAll(text, start, end, FormWords.IsSignOff) || text.MarkBefore(start) is '(' or '[' || text.HasDoubleDashBefore(start);

    /// <summary>"X said", "officials told reporters": short, with a verb of speech and without a number.</summary>
    private static bool IsAttribution(ComparedText text, int start, int end)
    {
        if (end - start > LongestAttribution)
        {
            return false;
        }

        var speech = false;
        for (var i = start; i < end; i++)
        {
            speech |= FormWords.IsSpeech(text.Units[i].Hash);
            if (text.Units[i].Kind != UnitKind.Word)
            {
                return false;
            }
        }

        return speech;
    }

    /// <summary>A currency that stands before its amount in one text and after it in the other, or a clause of three words or more moved as a whole.</summary>
    private bool HasMoved(UnitRun run, ReadOnlySpan<UnitRun> all)
    {
        var isFirst = run.BLength == 0;
        if (!isFirst && run.ALength != 0)
        {
            return false;
        }

        var units = isFirst ? _a.Units[run.A..run.AEnd] : _b.Units[run.B..run.BEnd];
        if (units.Length < 3 && !(units.Length == 1 && units[0].Kind == UnitKind.Currency))
        {
            return false;
        }

        foreach (var other in all)
        {
            var there = isFirst ? _b.Units[other.B..other.BEnd] : _a.Units[other.A..other.AEnd];
            var alone = isFirst ? other.ALength == 0 : other.BLength == 0;
            if (alone && HaveSameHashes(units, there))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HaveSameHashes(ReadOnlySpan<CompareUnit> a, ReadOnlySpan<CompareUnit> b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (a[i].Hash != b[i].Hash)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasNumber(ComparedText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.Units[i].Kind == UnitKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word that is no part of a date and carries content.</summary>
    private static bool HasPlainWord(ComparedText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var hash = text.Units[i].Hash;
            if (text.Units[i].Kind == UnitKind.Word && !FormWords.IsCalendar(hash) && !FormWords.IsFunction(hash))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreAll(ComparedText text, int start, int end, Func<uint, bool> test)
    {
        for (var i = start; i < end; i++)
        {
            if (!test(text.Units[i].Hash))
            {
                return false;
            }
        }

        return true;
    }
}
