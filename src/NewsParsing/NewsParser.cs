using System.Runtime.InteropServices;
using System.Text;

namespace NewsParsing;

/// <summary>Turns news text into an <see cref="Article"/>. Immutable and thread-safe: make one and keep it.</summary>
public sealed class NewsParser
{
    private readonly NewsParserOptions _options;
    private readonly ParagraphDeduplicator? _deduplicator;

    /// <summary>Makes a parser; the default options when <paramref name="options"/> is null.</summary>
    public NewsParser(NewsParserOptions? options = null)
    {
        _options = options ?? NewsParserOptions.Default;
        _deduplicator = _options.Deduplication is { } deduplication ? new ParagraphDeduplicator(deduplication) : null;
    }

    /// <summary>A parser with the default options; models load on first use.</summary>
    public static NewsParser Default { get; } = new();

    /// <summary>Parses a text. No content makes this throw; time and memory are linear in its length.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Article Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var segmenter = new Segmenter();
        var segmented = segmenter.Segment(text, _options.LineBreaks);
        var paragraphs = new Paragraph[segmented.Paragraphs.Length];
        MarkDuplicates(segmented, paragraphs);
        var entities = _options.Entities?.Extract(segmented) ?? EntityExtraction.Empty;
        return new Article(text)
        {
            Paragraphs = ImmutableCollectionsMarshal.AsImmutableArray(paragraphs),
            RepeatedBlocks = RepeatedBlocks.Find(paragraphs),
            Actors = entities.Actors,
            Locations = entities.Locations,
            Focus = entities.Focus,
            Topics = _options.Topics?.Classify(segmented) ?? [],
        };
    }

    /// <summary>Reads a UTF-8 text to its end and parses it; the stream stays open.</summary>
    /// <param name="utf8">The text, with or without byte order mark; bytes that are not UTF-8 become U+FFFD.</param>
    /// <param name="cancellationToken">Ends the reading; parsing itself is short.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="utf8"/> cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the text was read.</exception>
    public ValueTask<Article> ParseAsync(Stream utf8, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ReadAndParse(new StreamReader(utf8, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true), cancellationToken);
    }

    private async ValueTask<Article> ReadAndParse(StreamReader reader, CancellationToken cancellationToken)
    {
        using (reader)
        {
            return Parse(await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false));
        }
    }

    private void MarkDuplicates(in SegmentedText text, Span<Paragraph> paragraphs)
    {
        if (_deduplicator is not null)
        {
            _deduplicator.Find(text, paragraphs);
            return;
        }

        for (var i = 0; i < paragraphs.Length; i++)
        {
            ref readonly var info = ref text.Paragraphs[i];
            paragraphs[i] = new Paragraph(new TextSpan(info.Start, info.End), info.Role, null);
        }
    }
}
