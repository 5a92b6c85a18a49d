package isoscope.fit.check;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Cancelled;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.FitWarning;
import isoscope.fit.HoldOut;
import isoscope.fit.Predictions;
import isoscope.law.Law;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// The whole way from runs to a law to rely on: the method's fit of every run, its trial on the runs held out, and what
/// is to be said about both.
///
/// @param method finds the law
/// @param holdOut which runs the trial keeps from it
public record Fitter(FitMethod method, HoldOut.Rule holdOut) {

    /// Fits and reviews.
    ///
    /// @param cancelled asked now and then whether to stop
    public FitOutcome fit(FitProblem problem, BooleanSupplier cancelled) {
        return switch (method.fit(problem, cancelled)) {
            case Fitted fitted -> {
                HoldOut tried = tryOut(problem, fitted, cancelled);
                yield cancelled.getAsBoolean()
                        ? new Cancelled()
                        : fitted.reviewed(tried, warnings(problem, fitted));
            }
            case Refused refused -> refused;
            case Cancelled called -> called;
        };
    }

    private List<FitWarning> warnings(FitProblem problem, Fitted fitted) {
        return Stream.of(
                        DroppedConstraints.of(method, problem.settings()).stream().toList(),
                        fitted.warnings(),
                        Diagnostics.of(problem, fitted))
                .flatMap(List::stream)
                .toList();
    }

    /// The trial starts where the fit started: from a law near by when one is given, from nothing when none is. A start
    /// at the fit itself would now and then end at another law than the trial's own best. Runs that the law does not rest
    /// on take no part: an envelope does not predict the runs above it.
    private HoldOut tryOut(FitProblem problem, Fitted fitted, BooleanSupplier cancelled) {
        Set<String> used = new HashSet<>(fitted.used());
        List<Run> some = problem.runs().stream().filter(run -> used.contains(run.id())).toList();
        List<Run> held = holdOut.pick(some);
        Set<Run> unseen = new HashSet<>(held);
        List<Run> rest = some.stream().filter(run -> !unseen.contains(run)).toList();
        return !held.isEmpty()
                        && method.fit(problem.withRuns(rest), cancelled) instanceof Fitted trial
                ? judged(held, trial.law())
                : HoldOut.NONE;
    }

    private static HoldOut judged(List<Run> held, Law law) {
        double[] residuals =
                held.stream()
                        .map(run -> Predictions.logResidual(law, run))
                        .flatMapToDouble(OptionalDouble::stream)
                        .toArray();
        return residuals.length == 0
                ? HoldOut.NONE
                : HoldOut.of(held.stream().map(Run::id).toList(), Series.of(residuals));
    }
}
