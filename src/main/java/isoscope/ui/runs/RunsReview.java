package isoscope.ui.runs;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.law.Law;
import isoscope.plot.Study;
import isoscope.runs.Run;
import isoscope.runs.check.DataFinding;
import isoscope.session.data.DataSet;
import isoscope.session.fit.FitState;
import java.util.List;
import java.util.Optional;

/// Everything there is to say about the runs of a table beside their own numbers. With very many runs it takes long to find
/// out; any thread may.
///
/// @param residuals of all runs
/// @param full the residual whose bar is full, in nats per token: nearly all included runs lie within it, and a few far ones
///     are cut off so that the rest can be told apart
/// @param selection the selected runs in numbers
/// @param checks that were made of the data
record RunsReview(Residuals residuals, double full, SelectionFacts selection, List<Check> checks) {
    private static final double NEARLY_ALL = 0.96;

    /// Copies the list.
    RunsReview {
        checks = List.copyOf(checks);
    }

    /// The subject of a review, as it is at one moment.
    ///
    /// @param data the runs come from, if any are open
    /// @param findings in the data
    record Question(Study study, FitState fit, Optional<DataSet> data, List<DataFinding> findings) {
        /// Copies the list.
        Question {
            findings = List.copyOf(findings);
        }
    }

    /// Looks the runs over.
    ///
    /// @param before the review made last, whose residuals stay where runs and law are the same
    static RunsReview of(Question asked, Optional<RunsReview> before) {
        Study study = asked.study();
        List<Run> runs = study.runs().runs();
        Optional<Law> law = asked.fit().fitted().map(Fitted::law);
        Residuals residuals =
                before.map(RunsReview::residuals)
                        .filter(known -> known.areOf(runs, law))
                        .orElseGet(() -> Residuals.of(runs, law));
        return new RunsReview(
                residuals,
                residuals.quantile(NEARLY_ALL, run -> !study.excluded().contains(run.id())),
                selection(study, residuals),
                asked.data()
                        .map(set -> Checks.of(set, asked.findings(), study.included(), asked.fit()))
                        .orElse(List.of()));
    }

    private static SelectionFacts selection(Study study, Residuals residuals) {
        List<Run> selected =
                study.runs().runs().stream()
                        .filter(run -> study.selected().contains(run.id()))
                        .toList();
        return RunTexts.selection(
                selected, residuals.mean(run -> study.selected().contains(run.id())));
    }
}
