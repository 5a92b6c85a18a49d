package isoscope.fit.check;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.Predictions;
import isoscope.fit.check.DivergedRuns.Failure;
import isoscope.fit.check.Outliers.Outlier;
import isoscope.fit.frontier.IsoFlop;
import isoscope.fit.frontier.IsoFlop.Analysed;
import isoscope.fit.frontier.IsoFlop.Budget;
import isoscope.fit.frontier.IsoFlop.Status;
import isoscope.law.ChinchillaSurface;
import isoscope.law.ScalingLaw;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.check.DataChecks;
import isoscope.runs.check.DataFinding;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The fit and the runs that checks look at, with results that more than one of them needs.
///
/// @param problem that was, or is to be, fitted
/// @param fitted the law that was found, if one was
/// @param findings of the runs alone
/// @param residuals ln(measured / fitted loss) of each run; NaN where no law of both size and tokens predicts it: a law of
///     one quantity misses runs for want of the other, not for their faults, and NaN where a
///     finding explains it: repeated data, or runs that no one law fits
/// @param copies places of the runs that repeat an earlier one exactly
/// @param failures the runs that diverged
/// @param outliers other runs far from the law, the farthest first
/// @param budgets the IsoFLOP budgets of the other runs; none where they are not arranged so
record Review(
        FitProblem problem,
        Optional<Fitted> fitted,
        List<DataFinding> findings,
        Series residuals,
        BitSet copies,
        List<Failure> failures,
        List<Outlier> outliers,
        List<Budget> budgets) {
    /// The id of the method that rests on budgets.
    private static final String ISOFLOP = "isoflop";

    /// Share of the runs that must lie on budgets for these to be meant: random runs have a quarter there.
    private static final double ON_BUDGET = .5;

    /// Copies the lists.
    Review {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
        outliers = List.copyOf(outliers);
        budgets = List.copyOf(budgets);
    }

    /// Looks at a problem and at what was found for it.
    static Review of(FitProblem problem, Optional<Fitted> fitted) {
        List<Run> runs = problem.runs();
        List<DataFinding> findings = DataChecks.of(new RunSet(problem.data(), runs));
        boolean bent = findings.stream().anyMatch(DataFinding::bendsFits);
        Series residuals =
                residuals(
                        runs,
                        fitted.filter(_ -> !bent).flatMap(Fitted::scalingLaw),
                        fitted.filter(RepeatedData::countsAsFresh).isPresent());
        List<Failure> failures = DivergedRuns.among(runs, residuals, bent);
        Set<String> bad = new HashSet<>();
        failures.forEach(failure -> bad.add(failure.run().id()));
        List<Outlier> outliers =
                Outliers.among(runs, residuals).stream()
                        .filter(outlier -> !bad.contains(outlier.run().id()))
                        .toList();
        outliers.forEach(outlier -> bad.add(outlier.run().id()));
        return new Review(
                problem,
                fitted,
                findings,
                residuals,
                ExactDuplicates.copies(runs),
                failures,
                outliers,
                budgets(
                        runs.stream().filter(run -> !bad.contains(run.id())).toList(),
                        fitted.filter(Review::isIsoFlop).isPresent()));
    }

    /// Every run that counts in the fit.
    List<Run> runs() {
        return problem.runs();
    }

    /// The runs that are other settings of a model: like its best run, and no copies of it.
    Set<String> swept() {
        Set<String> swept = new HashSet<>();
        findings.stream()
                .filter(finding -> finding.code().equals(DataChecks.SWEPT_SETTINGS))
                .forEach(finding -> swept.addAll(finding.runs()));
        return swept;
    }

    /// Whether the law rests on IsoFLOP budgets.
    boolean isIsoFlop() {
        return fitted.filter(Review::isIsoFlop).isPresent();
    }

    /// The law's surface L = E + A/N^α + B/D^β, if it has that form.
    Optional<ChinchillaSurface> surface() {
        return fitted().map(Fitted::law).flatMap(ChinchillaSurface::unrepeated);
    }

    /// The budgets whose best size was measured.
    List<Budget> soundBudgets() {
        return budgets.stream().filter(budget -> budget.status() == Status.OK).toList();
    }

    private static Series residuals(
            List<Run> runs, Optional<ScalingLaw> law, boolean repeatedAsFresh) {
        return Series.from(
                runs,
                run ->
                        law.filter(_ -> !repeatedAsFresh || !RepeatedData.isRepeated(run))
                                .map(it -> Predictions.logResidual(it, run).orElse(Double.NaN))
                                .orElse(Double.NaN));
    }

    private static boolean isIsoFlop(Fitted fitted) {
        return fitted.method().equals(ISOFLOP);
    }

    private static List<Budget> budgets(List<Run> runs, boolean always) {
        return IsoFlop.of(runs) instanceof Analysed analysed
                        && (always || analysed.runsOffBudget() <= ON_BUDGET * runs.size())
                ? analysed.budgets()
                : List.of();
    }
}
