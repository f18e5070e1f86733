namespace NewsParsing;

/// <summary>A run of units of the first text, <c>[A, AEnd)</c>, in whose place the second has <c>[B, BEnd)</c>; one may be empty.</summary>
internal readonly record struct UnitRun(int A, int AEnd, int B, int BEnd)
{
    public int ALength => AEnd - A;

    public int BLength => BEnd - B;
}

/// <summary>
/// Aligns the units of two texts. Where they part, it looks for the nearest place at which both go on with the same units again, within
/// a window; so the work is linear, at the price of one long run where more than the window differs.
/// </summary>
internal static class UnitAligner
{
    /// <summary>Longest run that is looked past, in units; longer ones are not differences of form or of one fact.</summary>
    private const int Window = 48;

    /// <summary>Texts that part more often than this are not the same statement; the rest is one run.</summary>
    private const int MostRuns = 64;

    public static void Align(ReadOnlySpan<CompareUnit> a, ReadOnlySpan<CompareUnit> b, ref PooledList<UnitRun> runs)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < a.Length && j < b.Length && a[i].Hash == b[j].Hash)
            {
                i++;
                j++;
            }

            if (i == a.Length && j == b.Length)
            {
                return;
            }

            if (runs.Count == MostRuns || !FindMeeting(a[i..], b[j..], out var skipA, out var skipB))
            {
                runs.Add(new UnitRun(i, a.Length, j, b.Length));
                return;
            }

            runs.Add(SlideToStart(a, b, new UnitRun(i, i + skipA, j, j + skipB), runs.Items));
            i += skipA;
            j += skipB;
        }
    }

    /// <summary>The meeting with the fewest skipped units, equally many on both sides where there is a choice.</summary>
    private static bool FindMeeting(ReadOnlySpan<CompareUnit> a, ReadOnlySpan<CompareUnit> b, out int skipA, out int skipB)
    {
        for (var total = 1; total <= 2 * Window; total++)
        {
            for (var step = 0; step <= total; step++)
            {
                // from the middle outwards: total/2, then one more and one less
                skipA = (total / 2) + ((step & 1) == 1 ? (step + 1) / 2 : -(step / 2));
                skipB = total - skipA;
                if (skipA < 0 || skipB < 0 || skipA > Math.Min(Window, a.Length) || skipB > Math.Min(Window, b.Length))
                {
                    continue;
                }

                if (Meet(a[skipA..], b[skipB..], total <= 2 ? 2 : 3))
                {
                    return true;
                }
            }
        }

        (skipA, skipB) = (0, 0);
        return false;
    }

    /// <summary>Enough equal units in a row, or equal ones up to the end of a text, or both ends.</summary>
    private static bool Meet(ReadOnlySpan<CompareUnit> a, ReadOnlySpan<CompareUnit> b, int needed)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return a.IsEmpty && b.IsEmpty;
        }

        var length = Math.Min(needed, Math.Min(a.Length, b.Length));
        for (var i = 0; i < length; i++)
        {
            if (a[i].Hash != b[i].Hash)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// "The ministry said the plan" against "The plan" may be read as "[The ministry said] the plan" as well as "The [ministry said the]
    /// plan": the first reading, at the start of the text, is the one that the rules look for.
    /// </summary>
    private static UnitRun SlideToStart(ReadOnlySpan<CompareUnit> a, ReadOnlySpan<CompareUnit> b, UnitRun run, ReadOnlySpan<UnitRun> earlier)
    {
        if (!earlier.IsEmpty || run.A != run.B || (run.ALength > 0 && run.BLength > 0))
        {
            return run;
        }

        var longer = run.ALength > 0 ? a : b;
        var (start, length) = (run.A, Math.Max(run.ALength, run.BLength));
        for (var shift = 1; shift <= start; shift++)
        {
            if (longer[start - shift].Hash != longer[start + length - shift].Hash)
            {
                return run;
            }
        }

        return new UnitRun(0, run.ALength, 0, run.BLength);
    }
}
