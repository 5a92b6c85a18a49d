package isoscope.cli;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Cancelled;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.FitWarning;
import isoscope.fit.HoldOut;
import isoscope.fit.check.Diagnostics;
import isoscope.fit.check.Fitter;
import isoscope.fit.frontier.IsoFlop;
import isoscope.fit.resample.Ensemble;
import isoscope.plot.Study;
import isoscope.plot.charts.ChartSpec;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The fit behind exported charts, with its warnings and its intervals.
///
/// @param method that fits
/// @param charts that are drawn
/// @param isNamed whether the fitted law was asked for by name
/// @param intervals how they are made
record ExportFit(
        Console console,
        FitMethod method,
        ChartChoice charts,
        boolean isNamed,
        IntervalOptions intervals) {
    /// The study of a subject: its runs and laws, their fit, and intervals where a chart shows them.
    ///
    /// @throws CommandFailure when the charts need a fit or budgets that the runs do not give
    Study study(ExportSubject subject, List<ChartSpec> drawn) {
        requireBudgets(subject);
        Optional<Fitted> fitted = fit(subject);
        Optional<Ensemble> ensemble =
                drawn.stream().anyMatch(ChartSpec::hasBand)
                        ? fitted.flatMap(fit -> ensemble(subject, fit))
                        : Optional.empty();
        return subject.study(fitted.orElse(null)).withEnsemble(ensemble.orElse(null));
    }

    private void requireBudgets(ExportSubject subject) {
        if (charts.areOfBudgets()
                && IsoFlop.of(subject.fittedRuns()) instanceof IsoFlop.NotEnough reason) {
            throw new CommandFailure(ExitCode.INPUT, List.of(reason.reason(), reason.help()));
        }
    }

    /// The fit of the files, none without files. One that is refused ends the command only if it was asked for; else figures are
    /// drawn without it.
    private Optional<Fitted> fit(ExportSubject subject) {
        if (subject.runs().size() == 0) {
            return Optional.empty();
        }
        FitProblem problem = subject.problem();
        List<FitWarning> beforehand =
                charts.areOfBudgets()
                        ? Diagnostics.ofBudgets(problem)
                        : Diagnostics.ofData(problem);
        Fitter fitter = new Fitter(method, new HoldOut.Rule.None());
        return switch (fitter.fit(problem, () -> false)) {
            case Fitted fitted -> {
                warn(Stream.concat(beforehand.stream(), fitted.warnings().stream()));
                yield Optional.of(fitted);
            }
            case Refused refused -> {
                warn(Stream.concat(beforehand.stream(), Diagnostics.before(problem).stream()));
                tell(refused);
                yield Optional.empty();
            }
            case Cancelled _ -> throw new IllegalStateException("nobody cancels this fit");
        };
    }

    private void tell(Refused refused) {
        List<String> lines = List.of(Words.of("No fit: %s", refused.reason()), refused.help());
        if (isNamed || charts.needFit()) {
            throw new CommandFailure(ExitCode.FIT, lines);
        }
        lines.forEach(console::warn);
    }

    private Optional<Ensemble> ensemble(ExportSubject subject, Fitted fitted) {
        Optional<Ensemble> ensemble = intervals.around(method, subject.problem(), fitted, console);
        ensemble.ifPresent(laws -> warn(laws.warnings().stream()));
        return ensemble;
    }

    private void warn(Stream<FitWarning> warnings) {
        warnings.map(FitWarning::message).distinct().forEach(console::warn);
    }
}
