namespace NewsParsing;

/// <summary>
/// Cuts text into paragraphs and tokens and gives each paragraph its role. Holds the rented buffers of one parse; <see cref="Dispose"/>
/// returns them. Linear in the text; identical paragraphs are scanned once.
/// </summary>
internal ref struct Segmenter : IDisposable
{
    private PooledList<Line> _lines;
    private PooledList<ParagraphInfo> _paragraphs;
    private PooledList<Token> _tokens;

    public SegmentedText Segment(ReadOnlySpan<char> text, LineBreaks lineBreaks)
    {
        LineScanner.Scan(text, ref _lines);
        FindParagraphs(text, lineBreaks);
        IdenticalParagraphs.Mark(text, _paragraphs.Items);
        ScanWords(text);
        var segmented = new SegmentedText(text, _paragraphs.Items, _tokens.Items);
        RoleClassifier.Classify(segmented);
        return segmented;
    }

    public void Dispose()
    {
        _lines.Dispose();
        _paragraphs.Dispose();
        _tokens.Dispose();
    }

    private void FindParagraphs(ReadOnlySpan<char> text, LineBreaks lineBreaks)
    {
        var lines = _lines.Items;
        var width = lineBreaks switch
        {
            LineBreaks.Paragraphs => 0,
            LineBreaks.Wrapped => int.MaxValue,
            _ => WrapDetector.FindWidth(text, lines),
        };

        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsEmpty)
            {
                continue;
            }

            var first = i;
            while (width > 0 && i + 1 < lines.Length && JoinsNext(text, lines[i..], width))
            {
                i++;
            }

            _paragraphs.Add(new ParagraphInfo { Start = lines[first].Start, End = lines[i].End, SameAs = -1 });
        }
    }

    /// <summary>True when the first of the lines goes on in the second.</summary>
    private static bool JoinsNext(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines, int width) =>
        !lines[1].IsEmpty
        && !WrapDetector.StartsParagraph(text, lines)
        && (width == int.MaxValue || WrapDetector.GoesOn(text, lines[0], lines[1], width));

    private void ScanWords(ReadOnlySpan<char> text)
    {
        const int CodeUnitsPerToken = 5; // of ordinary English
        _tokens.Reserve(text.Length / CodeUnitsPerToken);
        var paragraphs = _paragraphs.Items;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            ref var paragraph = ref paragraphs[i];
            if (!paragraph.IsFirst)
            {
                ref readonly var first = ref paragraphs[paragraph.SameAs];
                (paragraph.FirstToken, paragraph.TokenCount, paragraph.WordCount) = (first.FirstToken, first.TokenCount, first.WordCount);
                continue;
            }

            paragraph.FirstToken = _tokens.Count;
            WordScanner.Scan(text, paragraph.Start, paragraph.End, ref _tokens);
            paragraph.TokenCount = _tokens.Count - paragraph.FirstToken;
            var tokens = _tokens.Items[paragraph.FirstToken..];
            paragraph.WordCount = SentenceScanner.MarkStarts(text, tokens);
        }
    }
}
