package isoscope.session;

import isoscope.fit.FitProblem;
import isoscope.runs.Run;
import isoscope.ui.task.Background;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Keeps the fitted law in step with the included runs.
final class Refit {
    private static final String KEY = "fit";

    private final LawFitter fitter;
    private final Background background;
    private final ReadOnlyObjectWrapper<FitState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new FitState.None());
    private List<Run> runs = List.of();

    Refit(LawFitter fitter, Background background) {
        this.fitter = fitter;
        this.background = background;
    }

    ReadOnlyObjectProperty<FitState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Forgets the present law and its runs.
    void forget() {
        background.cancel(KEY);
        runs = List.of();
        state.set(new FitState.None());
    }

    /// Fits these runs, unless they are the ones fitted already; a fit of others that still runs is cancelled.
    void start(List<Run> included) {
        if (included.equals(runs)) {
            return;
        }
        if (included.isEmpty()) {
            forget();
            return;
        }
        runs = List.copyOf(included);
        FitProblem problem = FitProblem.of(runs);
        state.set(new FitState.Running(state.get().fitted()));
        background.submit(
                KEY,
                signal -> fitter.fit(problem, signal::cancelled),
                outcome -> state.set(new FitState.Done(outcome)));
    }
}
