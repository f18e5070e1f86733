namespace NewsParsing;

/// <summary>Compares two texts word by word and decides how the second resembles the first. Holds rented buffers; linear in the texts.</summary>
internal ref struct PairComparer : IDisposable
{
    /// <summary>Texts are compared word by word from this part of the threshold on: misread letters alone can bring a repeat that low.</summary>
    public const double LowestShare = 0.375;

    private PooledList<CompareUnit> _unitsOfA;
    private PooledList<CompareUnit> _unitsOfB;
    private PooledList<UnitRun> _runs;

    /// <summary>The runs in which the texts of the last comparison differ.</summary>
    public readonly ReadOnlySpan<UnitRun> Runs => _runs.Items;

    /// <summary>
    /// Aligns the texts. <see cref="DuplicateKind.Near"/> or <see cref="DuplicateKind.Contained"/> when every difference is one of form,
    /// <see cref="DuplicateKind.Revision"/> when one piece of content differs, or more at or above the threshold.
    /// </summary>
    public DuplicateKind Compare(ReadOnlySpan<char> textA, ReadOnlySpan<Token> tokensA, ReadOnlySpan<char> textB, ReadOnlySpan<Token> tokensB, Overlap overlap, double threshold)
    {
        Align(textA, tokensA, textB, tokensB, out var a, out var b);
        var classifier = new DifferenceClassifier(a, b);
        var isContained = overlap.Containment >= 1 && overlap.First != overlap.Second;
        var pieces = 0;
        foreach (var run in _runs.Items)
        {
            if (!(isContained && AreWholeSentences(a, b, run)))
            {
                pieces += classifier.CountPieces(run, _runs.Items);
            }
        }

        if (pieces == 0)
        {
            // Equal hashes brought the texts here; equal characters decide, so that no collision removes text.
            return !HaveSameLetters(a, b) ? DuplicateKind.Revision : isContained ? DuplicateKind.Contained : DuplicateKind.Near;
        }

        return pieces == 1 || overlap.Similarity >= threshold ? DuplicateKind.Revision : DuplicateKind.None;
    }

    /// <summary>Aligns the texts for a caller that wants the runs.</summary>
    public void Align(ReadOnlySpan<char> textA, ReadOnlySpan<Token> tokensA, ReadOnlySpan<char> textB, ReadOnlySpan<Token> tokensB, out ComparedText a, out ComparedText b)
    {
        _unitsOfA.Clear();
        _unitsOfB.Clear();
        _runs.Clear();
        CompareUnits.Append(textA, tokensA, ref _unitsOfA);
        CompareUnits.Append(textB, tokensB, ref _unitsOfB);
        DropSignOff(ref _unitsOfA);
        DropSignOff(ref _unitsOfB);
        AlignInOrder(textA, textB);
        a = new ComparedText(textA, tokensA, _unitsOfA.Items);
        b = new ComparedText(textB, tokensB, _unitsOfB.Items);
    }

    /// <summary>Aligns the longer text with the shorter one, whichever comes first, so that the answer is the same both ways.</summary>
    private void AlignInOrder(ReadOnlySpan<char> textA, ReadOnlySpan<char> textB)
    {
        var difference = _unitsOfA.Count - _unitsOfB.Count;
        if (difference > 0 || (difference == 0 && textA.SequenceCompareTo(textB) <= 0))
        {
            UnitAligner.Align(_unitsOfA.Items, _unitsOfB.Items, ref _runs);
            return;
        }

        UnitAligner.Align(_unitsOfB.Items, _unitsOfA.Items, ref _runs);
        foreach (ref var run in _runs.Items)
        {
            run = new UnitRun(run.B, run.BEnd, run.A, run.AEnd);
        }
    }

    public void Dispose()
    {
        _unitsOfA.Dispose();
        _unitsOfB.Dispose();
        _runs.Dispose();
    }

    /// <summary>An agency's name at the end is no part of the statement.</summary>
    private static void DropSignOff(ref PooledList<CompareUnit> units)
    {
        while (units.Count > 1 && FormWords.IsSignOff(units[units.Count - 1].Hash))
        {
            units.Truncate(units.Count - 1);
        }
    }

    /// <summary>One text lacks the run, and the run is made of whole sentences of the other.</summary>
    private static bool AreWholeSentences(ComparedText a, ComparedText b, UnitRun run) =>
        run.BLength == 0 ? AreWholeSentences(a, run.A, run.AEnd) : run.ALength == 0 && AreWholeSentences(b, run.B, run.BEnd);

    private static bool AreWholeSentences(ComparedText text, int start, int end) =>
        StartsSentence(text, start) && (end == text.Units.Length || StartsSentence(text, end));

    /// <summary>The unit is the first word of a sentence; an opening quote may stand before it.</summary>
    private static bool StartsSentence(ComparedText text, int unit)
    {
        var token = text.Units[unit].FirstToken;
        return text.Tokens[token].StartsSentence
            || (token > 0 && text.Tokens[token - 1].Kind == TokenKind.Mark && text.Tokens[token - 1].StartsSentence);
    }

    private readonly bool HaveSameLetters(ComparedText a, ComparedText b)
    {
        int i = 0, j = 0;
        foreach (var run in _runs.Items)
        {
            if (!HaveSameLetters(a, i, b, j, run.A - i))
            {
                return false;
            }

            (i, j) = (run.AEnd, run.BEnd);
        }

        return HaveSameLetters(a, i, b, j, a.Units.Length - i);
    }

    private static bool HaveSameLetters(ComparedText a, int aStart, ComparedText b, int bStart, int count)
    {
        for (var i = 0; i < count; i++)
        {
            // Units whose words have different hashes are equal by the table of equivalent words.
            if (a.FirstTokenOf(aStart + i).Hash == b.FirstTokenOf(bStart + i).Hash
                && a.Units[aStart + i].Kind != UnitKind.Number
                && !FoldedChars.AreEqual(a.Of(aStart + i), b.Of(bStart + i)))
            {
                return false;
            }
        }

        return true;
    }
}
