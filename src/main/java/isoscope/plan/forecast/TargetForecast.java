package isoscope.plan.forecast;

import isoscope.plan.forecast.PowerOfTokens.Point;
import isoscope.plan.forecast.Reach.Verdict;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/// When runs reach a loss, by the course of their own curves. The interval is from where the lower end of the interval of the loss
/// reaches it to where the upper end does.
public final class TargetForecast {
    /// Places between the end of a curve and the farthest that is foretold at which the loss is looked at.
    private static final int STEPS = 400;

    private static final int HALVINGS = 50;

    private TargetForecast() {}

    /// The outcome for a run.
    public sealed interface Outcome {}

    /// It has a course.
    public record Told(Reach reach) implements Outcome {}

    /// It has none.
    ///
    /// @param run its id
    /// @param reason why
    public record Untold(String run, String reason) implements Outcome {}

    /// When a run reaches a loss.
    public static Outcome of(Run run, double target) {
        return switch (Course.of(run)) {
            case Course.Lacking(String reason) -> new Untold(run.id(), reason);
            case Course.Found(Course course) -> new Told(reach(run, course, target));
        };
    }

    /// Those that have it for the least compute first, by the upper ends of their intervals: what may take any amount does not
    /// come before what was measured. Then those that do not reach it within what is foretold, and those that never do.
    public static List<Reach> ranked(List<Reach> reaches) {
        return reaches.stream()
                .sorted(
                        Comparator.comparing((Reach reach) -> Double.isNaN(reach.compute()))
                                .thenComparingDouble(Reach::mostCompute)
                                .thenComparingDouble(Reach::compute)
                                .thenComparing(Reach::verdict))
                .toList();
    }

    private static Reach reach(Run run, Course course, double target) {
        Optional<Point> first =
                course.points().stream().filter(point -> point.loss() <= target).findFirst();
        if (first.isPresent()) {
            double tokens = first.get().tokens();
            return reach(run, course, Verdict.REACHED, tokens, tokens, tokens);
        }
        double tokens = crossing(course, course::loss, target).orElse(Double.NaN);
        double low =
                crossing(course, at -> course.loss(at) * (1 - course.spread(at)), target)
                        .orElse(Double.NaN);
        double high =
                crossing(course, at -> course.loss(at) * (1 + course.spread(at)), target)
                        .orElse(Double.POSITIVE_INFINITY);
        return reach(run, course, verdict(course, tokens, target), tokens, low, high);
    }

    private static Verdict verdict(Course course, double tokens, double target) {
        if (!Double.isNaN(tokens)) {
            return Verdict.FORETOLD;
        }
        return course.power().floor() >= target ? Verdict.NEVER : Verdict.BEYOND;
    }

    private static Reach reach(
            Run run, Course course, Verdict verdict, double tokens, double low, double high) {
        LossCurve curve = Objects.requireNonNull(run.curve());
        return new Reach(
                run.id(),
                course.seen(),
                course.points().getLast().loss(),
                verdict,
                tokens,
                low,
                high,
                curve.compute().max() / curve.tokens().max(),
                course.power().floor());
    }

    /// The first tokens from the end of the curve at which a loss is not above the target.
    private static OptionalDouble crossing(Course course, DoubleUnaryOperator loss, double target) {
        double step = Math.pow(CurveForecast.FARTHEST, 1.0 / STEPS);
        double before = course.seen();
        for (int i = 0; i <= STEPS; i++) {
            double at = course.seen() * Math.pow(step, i);
            if (loss.applyAsDouble(at) <= target) {
                return OptionalDouble.of(between(before, at, loss, target));
            }
            before = at;
        }
        return OptionalDouble.empty();
    }

    private static double between(
            double above, double below, DoubleUnaryOperator loss, double target) {
        double low = above;
        double high = below;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = Math.sqrt(low * high);
            if (loss.applyAsDouble(middle) <= target) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
