namespace NewsParsing.Training;

/// <summary>Fits a probability 1 / (1 + exp(-(slope·score + offset))) to outcomes (Platt 1999) by Newton's method, drawn to a prior.</summary>
internal static class PlattScaling
{
    private const int MaxSteps = 100;

    /// <param name="outcomes">Scores and whether they were right.</param>
    /// <param name="prior">Where to start and what to stay near.</param>
    /// <param name="strength">Weight of the prior; 0 for none.</param>
    public static (double Slope, double Offset) Fit((float Score, bool Right)[] outcomes, (double Slope, double Offset) prior, double strength)
    {
        var (slope, offset) = prior;
        for (var step = 0; step < MaxSteps; step++)
        {
            // Gradient and Hessian of the penalised log loss; a little more on the diagonal keeps the system solvable.
            var (g0, g1) = (strength * (slope - prior.Slope), strength * (offset - prior.Offset));
            var (h00, h01, h11) = (strength + 1e-6, 0.0, strength + 1e-6);
            foreach (var (score, right) in outcomes)
            {
                var p = 1 / (1 + Math.Exp(-((slope * score) + offset)));
                var error = p - (right ? 1 : 0);
                var curvature = p * (1 - p);
                g0 += error * score;
                g1 += error;
                h00 += curvature * score * score;
                h01 += curvature * score;
                h11 += curvature;
            }

            var determinant = (h00 * h11) - (h01 * h01);
            var d0 = Math.Clamp(((h11 * g0) - (h01 * g1)) / determinant, -1, 1);
            var d1 = Math.Clamp(((h00 * g1) - (h01 * g0)) / determinant, -1, 1);
            slope -= d0;
            offset -= d1;
            if (Math.Abs(d0) + Math.Abs(d1) < 1e-6)
            {
                break;
            }
        }

        return (slope, offset);
    }
}
