package isoscope.fit.method;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.Refitter;
import isoscope.fit.frontier.Envelope;
import isoscope.fit.frontier.EnvelopePoint;
import isoscope.fit.resample.Refits;
import isoscope.law.Law;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Approach 1 of Hoffmann et al. 2022 (section 3.1): the lower [Envelope] of loss over compute, and power laws of N* and
/// of the loss through its points.
///
/// Points of the smallest and of the largest model are left out of the laws: there the best size may lie beyond the
/// sizes tried.
public final class EnvelopeMethod implements FitMethod {
    /// Different sizes the points must have.
    private static final int MIN_SIZES = 3;

    @Override
    public String id() {
        return "envelope";
    }

    @Override
    public List<String> parameters() {
        return FrontierPoints.PARAMETERS;
    }

    @Override
    public String title() {
        return Words.of("Approach 1, lower envelope");
    }

    @Override
    public String shortTitle() {
        return Words.of("Approach 1");
    }

    @Override
    public FitOutcome fit(FitProblem problem, BooleanSupplier cancelled) {
        long start = System.nanoTime();
        List<EnvelopePoint> lowest = EnvelopePoint.lowest(problem.runs());
        List<EnvelopePoint> inner = inner(lowest, problem);
        long sizes = inner.stream().mapToDouble(EnvelopePoint::parameters).distinct().count();
        if (inner.size() < Envelope.MIN_POINTS || sizes < MIN_SIZES) {
            return new Refused(
                    "no-envelope",
                    Words.of(
                            "The lower envelope has %d points of models between the smallest and the largest, of %d sizes; the fit needs at least %d points of %d sizes.",
                            inner.size(), sizes, Envelope.MIN_POINTS, MIN_SIZES),
                    Words.of(
                            "Add runs of more sizes over a wider range of compute, or their losses while training."));
        }
        return Constraints.fit(
                problem,
                FrontierPoints.PARAMETERS,
                held ->
                        new FrontierPoints(
                                        Series.from(inner, EnvelopePoint::compute),
                                        Series.from(inner, EnvelopePoint::parameters),
                                        Series.from(inner, EnvelopePoint::loss))
                                .fitted(held, id(), start)
                                .using(
                                        inner.stream()
                                                .map(EnvelopePoint::runId)
                                                .distinct()
                                                .toList()));
    }

    private static List<EnvelopePoint> inner(List<EnvelopePoint> points, FitProblem problem) {
        Series sizes = Series.from(problem.runs(), Run::parameters);
        return points.stream()
                .filter(point ->
                        point.parameters() > sizes.min() && point.parameters() < sizes.max())
                .toList();
    }

    @Override
    public Refitter refitter(FitProblem problem, Law around) {
        return Refits.plain(this, problem, around);
    }
}
