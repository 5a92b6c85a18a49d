package isoscope.plan.forecast;

import isoscope.plan.forecast.PowerOfTokens.Point;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The course of a run's loss curve, tried on its own past.
///
/// @param points means of the curve over equal stretches of tokens
/// @param seen tokens at the end of the curve
/// @param power the course of its last nine tenths
/// @param tests forecasts of the curve's past, the shortest first part first; at least one
record Course(List<Point> points, double seen, PowerOfTokens power, List<Backtest> tests) {
    private static final int FEWEST = 20;
    private static final int BINS = 120;
    private static final double WARM_UP = .1;
    private static final double[] SHARES = {.4, .5, .6, .7, .8};

    /// The outcome of looking for one.
    sealed interface Outcome {}

    /// A course.
    record Found(Course course) implements Outcome {}

    /// None.
    ///
    /// @param reason why
    record Lacking(String reason) implements Outcome {}

    /// Copies the lists.
    Course {
        points = List.copyOf(points);
        tests = List.copyOf(tests);
    }

    /// The course of a run.
    static Outcome of(Run run) {
        LossCurve curve = run.curve();
        if (curve == null || curve.size() < FEWEST) {
            return new Lacking(Words.of("it has no loss curve of at least %d points", FEWEST));
        }
        List<Point> points = binned(curve);
        double seen = curve.tokens().max();
        return through(points, seen)
                .map(power -> tried(points, seen, power))
                .orElseGet(() -> new Lacking(Words.of("its loss does not fall with tokens")));
    }

    private static Outcome tried(List<Point> points, double seen, PowerOfTokens power) {
        List<Backtest> tests = new ArrayList<>();
        for (double share : SHARES) {
            backtest(points, share).ifPresent(tests::add);
        }
        return tests.isEmpty()
                ? new Lacking(Words.of("its curve is too short to be tested on its own past"))
                : new Found(new Course(points, seen, power, tests));
    }

    /// The loss after some tokens.
    double loss(double tokens) {
        return power.at(tokens);
    }

    /// How far the loss after some tokens may be off, in parts of it: the largest error of the backtests, grown with the
    /// logarithm of the tokens.
    double spread(double tokens) {
        double perLog =
                tests.stream()
                        .mapToDouble(test -> Math.abs(test.error()) / Math.log(test.ratio()))
                        .max()
                        .orElseThrow();
        return Math.max(power.error(), perLog * Math.log(tokens / seen));
    }

    private static Optional<Backtest> backtest(List<Point> points, double share) {
        Point last = points.getLast();
        double cut = share * last.tokens();
        List<Point> first = points.stream().filter(point -> point.tokens() <= cut).toList();
        return through(first, cut)
                .map(course ->
                        new Backtest(
                                cut, course.at(last.tokens()), last.loss(), last.tokens() / cut));
    }

    private static Optional<PowerOfTokens> through(List<Point> points, double until) {
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
