using System.Globalization;

namespace NewsParsing.Evaluation;

/// <summary>Counts gold, found and right names per type.</summary>
internal sealed class SpanScore
{
    private readonly Dictionary<string, (int Gold, int Found, int Right)> _counts = EntityTypes.All.ToDictionary(static type => type, static _ => (0, 0, 0));

    /// <summary>A name found that does not end on token borders is wrong.</summary>
    public void Add(GoldText gold, IEnumerable<(TextSpan Span, string Type)> found)
    {
        foreach (var (_, _, type) in gold.Names)
        {
            Count(type, 1, 0, 0);
        }

        foreach (var (span, type) in found)
        {
            var isRight = gold.TokensOf(span) is { } tokens && gold.Names.Contains((tokens.Start, tokens.End, type));
            Count(type, 0, 1, isRight ? 1 : 0);
        }
    }

    public Figures Figures()
    {
        var (gold, found, right) = Sum();
        var figures = new Figures();
        figures.Add("precision", Evaluation.Figures.Share(right, found));
        figures.Add("recall", Evaluation.Figures.Share(right, gold));
        figures.Add("f1", F1(gold, found, right));
        foreach (var type in EntityTypes.All)
        {
            var count = _counts[type];
            figures.Add($"f1.{type}", F1(count.Gold, count.Found, count.Right));
        }

        return figures;
    }

    public void Print(TextWriter output)
    {
        output.WriteLine($"{"type",-6}{"gold",8}{"found",8}{"right",8}{"P",8}{"R",8}{"F",8}");
        foreach (var type in EntityTypes.All)
        {
            Print(output, type, _counts[type]);
        }

        Print(output, "all", Sum());
    }

    private static void Print(TextWriter output, string type, (int Gold, int Found, int Right) count)
    {
        var precision = Evaluation.Figures.Share(count.Right, count.Found);
        var recall = Evaluation.Figures.Share(count.Right, count.Gold);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{type,-6}{count.Gold,8}{count.Found,8}{count.Right,8}{100 * precision,8:0.0}{100 * recall,8:0.0}{100 * F1(count.Gold, count.Found, count.Right),8:0.0}"));
    }

    private static double F1(int gold, int found, int right) => Evaluation.Figures.Share(2 * right, gold + found);

    private void Count(string type, int gold, int found, int right)
    {
        var count = _counts[type];
        _counts[type] = (count.Gold + gold, count.Found + found, count.Right + right);
    }

    private (int Gold, int Found, int Right) Sum()
    {
        var sum = (Gold: 0, Found: 0, Right: 0);
        foreach (var type in EntityTypes.All)
        {
            var count = _counts[type];
            sum = (sum.Gold + count.Gold, sum.Found + count.Found, sum.Right + count.Right);
        }

        return sum;
    }
}
