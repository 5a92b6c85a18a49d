package isoscope.session;

import isoscope.runs.ComputeCount;
import isoscope.runs.CurveRule;
import isoscope.runs.ParameterCount;
import isoscope.runs.filter.RunFilter;
import isoscope.words.Words;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Which of the open runs are shown and fitted, and what their numbers count. Each choice is a step that can be undone.
public final class RunSteps {
    private final Choosing choosing;

    RunSteps(Choosing choosing) {
        this.choosing = choosing;
    }

    /// Leaves runs out of fits.
    public void exclude(Set<String> ids) {
        Set<String> all = excludedWith(ids);
        choosing.step(StepNames.exclude(moreThanNow(all)), chosen().withExcluded(all));
    }

    /// Takes runs into fits again.
    public void include(Set<String> ids) {
        var excluded = new HashSet<>(chosen().excluded());
        excluded.removeAll(ids);
        choosing.step(StepNames.include(ids.size()), chosen().withExcluded(excluded));
    }

    /// Leaves runs out of fits or, when all of them are out, takes them in again.
    public void toggleExcluded(Set<String> ids) {
        if (chosen().excluded().containsAll(ids)) {
            include(ids);
        } else {
            exclude(ids);
        }
    }

    /// Leaves runs out of fits while a gesture lasts, beside those left out before. The law follows at once; no step is
    /// made before [Choosing#commit()].
    public void previewExcluded(Set<String> ids) {
        Set<String> all = excludedWith(ids);
        choosing.show(StepNames.exclude(moreThanNow(all)), chosen().withExcluded(all));
    }

    /// Shows and fits only the runs that a filter chooses.
    public void showOnly(RunFilter filter) {
        choosing.step(
                Words.of("Filter runs: %s", filter.text()),
                chosen().withFilter(Optional.of(filter)));
    }

    /// Shows every run.
    public void showAllRuns() {
        choosing.step(Words.of("Show all runs"), chosen().withFilter(Optional.empty()));
    }

    /// Chooses which loss of a curve stands for its run.
    public void useCurveRule(CurveRule rule) {
        choosing.step(
                StepNames.curveRule(rule),
                chosen().withTreatment(chosen().treatment().withCurveRule(rule)));
    }

    /// Counts parameters another way.
    public void countParameters(ParameterCount count) {
        choosing.step(
                StepNames.treatment(count.note()),
                chosen().withTreatment(chosen().treatment().withParameters(count)));
    }

    /// Counts compute another way.
    public void countCompute(ComputeCount count) {
        choosing.step(
                StepNames.treatment(count.note()),
                chosen().withTreatment(chosen().treatment().withCompute(count)));
    }

    private Set<String> excludedWith(Set<String> ids) {
        var excluded = new HashSet<>(chosen().excluded());
        excluded.addAll(ids);
        return excluded;
    }

    private int moreThanNow(Set<String> excluded) {
        return excluded.size() - chosen().excluded().size();
    }

    private Choices chosen() {
        return choosing.chosen();
    }
}
