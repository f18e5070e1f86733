using System.Collections.Immutable;

namespace NewsParsing.Tests;

/// <summary>One example of a specification: an input and what must come out of it.</summary>
/// <param name="Name">File, line and heading, <c>segmentation.md:12 Line breaks</c>: unique in all specifications.</param>
/// <param name="Text">The input, with visible escapes decoded.</param>
/// <param name="Expected">The lines of each outcome block by the block's name, escapes decoded; at least one block.</param>
internal sealed record SpecExample(string Name, string Text, ImmutableDictionary<string, ImmutableArray<string>> Expected);
