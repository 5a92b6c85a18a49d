package isoscope.ui.inspector;

import isoscope.fit.FitOutcome;
import isoscope.fit.HoldOut;
import isoscope.fit.resample.Ensemble;
import isoscope.plot.Study;
import isoscope.session.Document;
import isoscope.session.FitState;
import isoscope.ui.workspace.Live;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// What the inspector says about the fit of the user's runs.
public sealed interface FitReport {
    /// There is no fit to speak of, and why.
    ///
    /// @param headline what there is not
    /// @param help what to do next
    /// @param serious whether something went wrong
    record Missing(String headline, String help, boolean serious) implements FitReport {}

    /// A law was found.
    record Found(FitSummary summary) implements FitReport {}

    /// The report of a document, kept up to date.
    static ObservableValue<FitReport> of(Document document) {
        return whileSeen(document, new SimpleBooleanProperty(true));
    }

    /// The report of a document, at rest while nobody looks.
    ///
    /// @param seen whether somebody looks
    static ObservableValue<FitReport> whileSeen(Document document, ObservableValue<Boolean> seen) {
        return Live.whileSeen(
                seen,
                () -> now(document),
                document.fitStateProperty(),
                document.studyProperty(),
                document.intervalStateProperty());
    }

    private static FitReport now(Document document) {
        FitState state = document.fitStateProperty().get();
        Study study = document.studyProperty().get();
        boolean settled = state instanceof FitState.Done;
        HoldOut.Rule rule = document.choices().fit().holdOut();
        Optional<Ensemble> ensemble = document.intervalStateProperty().get().shown();
        return state.fitted()
                .<FitReport>map(fitted ->
                        new Found(
                                FitSummary.of(
                                        fitted,
                                        ensemble,
                                        study,
                                        Trial.words(fitted, rule, settled))))
                .orElseGet(() -> missing(state));
    }

    private static Missing missing(FitState state) {
        return switch (state) {
            case FitState.None() ->
                    new Missing("No runs to fit", "Open a file of training runs.", false);
            case FitState.Running _ ->
                    new Missing("Fitting", "The law appears when it is found.", false);
            case FitState.Done(var outcome) -> missing(outcome);
        };
    }

    private static Missing missing(FitOutcome outcome) {
        return switch (outcome) {
            case FitOutcome.Refused(var _, var reason, var help) -> new Missing(reason, help, true);
            case FitOutcome.Cancelled() ->
                    new Missing(
                            "The fit was called off",
                            "Right-click the Fitted chip to fit again.",
                            false);
            case FitOutcome.Fitted _ ->
                    new Missing("Fitting", "The law appears when it is found.", false);
        };
    }
}
