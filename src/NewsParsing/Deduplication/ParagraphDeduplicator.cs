using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>Finds repeated paragraphs inside one text and says why. Immutable and thread-safe: make one and keep it.</summary>
/// <remarks>
/// Time and memory are linear in the text. Identical and normalised-equal paragraphs are always found. For looser resemblance a phrase
/// counts for its first 64 paragraphs, and a paragraph is compared word by word with the 8 kept ones that share most with it.
/// </remarks>
public sealed class ParagraphDeduplicator
{
    private readonly DeduplicationOptions _options;
    private readonly LineBreaks _lineBreaks;

    /// <summary>Makes a deduplicator; the default options when <paramref name="options"/> is null.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lineBreaks"/> is not a defined reading.</exception>
    public ParagraphDeduplicator(DeduplicationOptions? options = null, LineBreaks lineBreaks = LineBreaks.Auto)
    {
        if (!Enum.IsDefined(lineBreaks))
        {
            throw new ArgumentOutOfRangeException(nameof(lineBreaks), lineBreaks, "Expected Auto, Paragraphs or Wrapped.");
        }

        _options = options ?? DeduplicationOptions.Default;
        _lineBreaks = lineBreaks;
    }

    /// <summary>A deduplicator with the default options.</summary>
    public static ParagraphDeduplicator Default { get; } = new();

    /// <summary>Cuts the text into paragraphs and marks those that repeat a kept one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ImmutableArray<Paragraph> FindDuplicates(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var segmenter = new Segmenter();
        var segmented = segmenter.Segment(text, _lineBreaks);
        var paragraphs = new Paragraph[segmented.Paragraphs.Length];
        Find(segmented, paragraphs);
        return ImmutableCollectionsMarshal.AsImmutableArray(paragraphs);
    }

    /// <summary>The same without allocating: writes the paragraphs to <paramref name="destination"/>.</summary>
    /// <returns>False, with nothing written, when the text has more paragraphs than <paramref name="destination"/> has room for.</returns>
    public bool TryFindDuplicates(ReadOnlySpan<char> text, Span<Paragraph> destination, out int written)
    {
        using var segmenter = new Segmenter();
        var segmented = segmenter.Segment(text, _lineBreaks);
        written = segmented.Paragraphs.Length;
        if (written > destination.Length)
        {
            written = 0;
            return false;
        }

        Find(segmented, destination[..written]);
        return true;
    }

    /// <summary>Takes the redundant paragraphs out; revisions stay. What is kept is unchanged.</summary>
    /// <returns>The text without its redundant paragraphs; the same instance when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string RemoveDuplicates(string text) => RedundantText.Remove(text, FindDuplicates(text).AsSpan());

    /// <summary>Says how <paramref name="b"/> resembles <paramref name="a"/> and which words differ; each is read as one paragraph. Linear.</summary>
    public ParagraphComparison Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => TextComparison.Compare(a, b, _options.Threshold);

    /// <summary>Writes one paragraph for each of the text.</summary>
    internal void Find(in SegmentedText text, Span<Paragraph> paragraphs)
    {
        using var matches = new PooledArray<DuplicateMatch>(paragraphs.Length);
        using var finder = new DuplicateFinder(_options);
        finder.Find(text, matches.Items);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            ref readonly var info = ref text.Paragraphs[i];
            var match = matches.Items[i];
            paragraphs[i] = new Paragraph(new TextSpan(info.Start, info.End), info.Role, match.Kind == DuplicateKind.None ? null : match);
        }
    }
}
