package isoscope.session;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.runs.Run;
import isoscope.ui.task.Background;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Keeps the fitted law in step with the included runs.
final class Refit {
    private static final String KEY = "fit";

    private static final FitOutcome.Refused FAULT =
            new FitOutcome.Refused(
                    "fault",
                    "The fit ended by a fault of the program.",
                    "Report its code, or change which runs are included to fit again.");

    private final LawFitter fitter;
    private final Background background;
    private final ReadOnlyObjectWrapper<FitState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new FitState.None());
    private String data = "";
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
    ///
    /// @param source the name of their data set
    /// @param included what to fit
    void start(String source, List<Run> included) {
        if (included.equals(runs)) {
            return;
        }
        if (included.isEmpty()) {
            forget();
            return;
        }
        data = source;
        runs = List.copyOf(included);
        again();
    }

    /// Fits the same runs once more, when the fit was called off.
    void again() {
        var problem = new FitProblem(data, runs, FitSettings.STANDARD);
        state.set(new FitState.Running(state.get().fitted()));
        background.submit(
                KEY,
                signal -> fitter.fit(problem, signal::cancelled),
                outcome -> state.set(new FitState.Done(outcome)),
                () -> state.set(new FitState.Done(FAULT)));
    }

    /// Calls off the fit that runs, if one does.
    void cancel() {
        if (state.get() instanceof FitState.Running) {
            background.cancel(KEY);
            state.set(new FitState.Done(new FitOutcome.Cancelled()));
        }
    }
}
