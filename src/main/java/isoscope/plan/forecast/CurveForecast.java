package isoscope.plan.forecast;

import isoscope.plan.forecast.ForecastOutcome.Made;
import isoscope.plan.forecast.ForecastOutcome.None;
import isoscope.plan.forecast.PowerOfTokens.Point;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Words;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Forecasts of a run by the course of its own loss curve, L = E + A·D^−α over the last nine tenths of its tokens. The curve
/// is cut at 40 to 80 % of its tokens, the rest foretold and compared; the interval is as wide as the largest of those errors,
/// taken to grow with the logarithm of how many times the tokens are asked about. It assumes that the learning rate goes on as it
/// was: a decay lowers the loss further than the course tells.
public final class CurveForecast {
    /// More than this many times the tokens of a curve are not foretold.
    public static final double FARTHEST = 10;

    /// How the interval comes about and what is assumed, in words.
    public static final String ASSUMED =
            "The interval is the largest error of forecasts of the curve's own past, grown with the"
                    + " logarithm of the tokens. The learning rate is taken to go on as it was: a decay"
                    + " lowers the loss further.";

    private static final int FEWEST = 20;
    private static final int BINS = 120;
    private static final double WARM_UP = .1;
    private static final double[] SHARES = {.4, .5, .6, .7, .8};

    private CurveForecast() {}

    /// The forecast of a run.
    ///
    /// @param tokens that are asked about
    public static ForecastOutcome of(Run run, double tokens) {
        LossCurve curve = run.curve();
        if (curve == null || curve.size() < FEWEST) {
            return new None(
                    run.id(), Words.of("it has no loss curve of at least %d points", FEWEST));
        }
        List<Point> points = binned(curve);
        double seen = curve.tokens().max();
        if (!(tokens > seen)) {
            return new None(
                    run.id(),
                    Words.of(
                            "it has seen %s tokens already; ask about more",
                            QuantityFormat.si(seen)));
        }
        if (tokens > FARTHEST * seen) {
            return new None(
                    run.id(),
                    Words.of(
                            "it has seen %s tokens, and a curve tells at most %s times that",
                            QuantityFormat.si(seen), QuantityFormat.constant(FARTHEST)));
        }
        return course(points, seen)
                .map(course -> made(run, points, course, seen, tokens))
                .orElseGet(() -> new None(run.id(), "its loss does not fall with tokens"));
    }

    private static ForecastOutcome made(
            Run run, List<Point> points, PowerOfTokens course, double seen, double tokens) {
        List<Backtest> tests = new ArrayList<>();
        for (double share : SHARES) {
            backtest(points, share).ifPresent(tests::add);
        }
        if (tests.isEmpty()) {
            return new None(run.id(), "its curve is too short to be tried on its own past");
        }
        double loss = course.at(tokens);
        double off = spread(tests, course.error(), tokens / seen);
        return new Made(
                new Forecast(
                        run.id(),
                        points.size(),
                        seen,
                        points.getLast().loss(),
                        tokens,
                        loss,
                        loss * (1 - off),
                        loss * (1 + off),
                        course.floor(),
                        course.scale(),
                        course.exponent(),
                        tests));
    }

    /// How far a forecast may be off, in parts of the loss.
    private static double spread(List<Backtest> tests, double residual, double ratio) {
        double perLog =
                tests.stream()
                        .mapToDouble(test -> Math.abs(test.error()) / Math.log(test.ratio()))
                        .max()
                        .orElseThrow();
        return Math.max(residual, perLog * Math.log(ratio));
    }

    private static Optional<Backtest> backtest(List<Point> points, double share) {
        Point last = points.getLast();
        double cut = share * last.tokens();
        List<Point> first = points.stream().filter(point -> point.tokens() <= cut).toList();
        return course(first, cut)
                .map(course ->
                        new Backtest(
                                cut, course.at(last.tokens()), last.loss(), last.tokens() / cut));
    }

    private static Optional<PowerOfTokens> course(List<Point> points, double until) {
        List<Point> used =
                points.stream().filter(point -> point.tokens() >= WARM_UP * until).toList();
        return used.size() < FEWEST / 2 ? Optional.empty() : PowerOfTokens.through(used);
    }

    /// Means of the losses over equal stretches of tokens, so that noise and uneven logging count little.
    private static List<Point> binned(LossCurve curve) {
        double last = curve.tokens().max();
        double[] tokens = new double[BINS];
        double[] losses = new double[BINS];
        int[] counts = new int[BINS];
        for (int i = 0; i < curve.size(); i++) {
            double at = curve.tokens().get(i);
            if (at > 0 && curve.loss().get(i) > 0) {
                int bin = Math.min(BINS - 1, (int) (BINS * at / last));
                tokens[bin] += at;
                losses[bin] += curve.loss().get(i);
                counts[bin]++;
            }
        }
        List<Point> points = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                points.add(new Point(tokens[bin] / counts[bin], losses[bin] / counts[bin]));
            }
        }
        return points;
    }
}
