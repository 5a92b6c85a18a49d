package isoscope.ui.laws;

import isoscope.fit.FitOutcome;
import isoscope.fit.resample.Ensemble;
import isoscope.session.Fitting;
import isoscope.session.Selection;
import isoscope.session.fit.FitState;
import isoscope.ui.workspace.Live;
import isoscope.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// The checks of whether the fit can be relied on, each of which can select its runs.
final class ChecksViewModel {
    private final Fitting fitting;
    private final Selection selection;
    private final BooleanProperty seen = new SimpleBooleanProperty(this, "seen");
    private final ObservableValue<List<FitCheck>> checks;
    private List<FitCheck> last = List.of();

    /// The checks of a fit.
    ///
    /// @param selection of the runs that checks are about
    ChecksViewModel(Fitting fitting, Selection selection) {
        this.fitting = fitting;
        this.selection = selection;
        checks =
                Live.whileSeen(
                        seen, this::now, fitting.stateProperty(), fitting.intervalStateProperty());
    }

    /// Whether anybody looks; while nobody does, the checks rest.
    BooleanProperty seenProperty() {
        return seen;
    }

    /// The checks of the law that settled; while another is on its way, those of the one before.
    ObservableValue<List<FitCheck>> checks() {
        return checks;
    }

    /// The offer to select the runs of a check.
    static String offer(FitCheck check) {
        int count = check.runs().size();
        return count == 1 ? Words.of("Select the run") : Words.of("Select %,d runs", count);
    }

    /// Selects the runs of a check.
    void select(FitCheck check) {
        selection.select(new HashSet<>(check.runs()));
    }

    private List<FitCheck> now() {
        if (fitting.stateProperty().get() instanceof FitState.Done(FitOutcome.Fitted fitted)) {
            Optional<Ensemble> ensemble = fitting.intervalStateProperty().get().shown();
            last = FitCheck.of(fitted, ensemble);
        }
        return last;
    }
}
