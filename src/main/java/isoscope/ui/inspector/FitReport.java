package isoscope.ui.inspector;

import isoscope.fit.FitOutcome;
import isoscope.fit.HoldOut;
import isoscope.fit.resample.Ensemble;
import isoscope.plot.Study;
import isoscope.session.FitSteps;
import isoscope.session.Fitting;
import isoscope.session.fit.FitState;
import isoscope.ui.workspace.Live;
import isoscope.words.Words;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// The inspector's report of the fit of the user's runs.
public sealed interface FitReport {
    /// There is no fit to speak of, and why.
    ///
    /// @param headline the thing that is missing
    /// @param help the next step
    /// @param serious whether something went wrong
    record Missing(String headline, String help, boolean serious) implements FitReport {}

    /// A law was found.
    record Found(FitSummary summary) implements FitReport {}

    /// The report of a fit, at rest while nobody looks.
    ///
    /// @param steps tell which runs are held out
    /// @param study of which the fit is
    /// @param seen whether somebody looks
    static ObservableValue<FitReport> whileSeen(
            Fitting fitting,
            FitSteps steps,
            ReadOnlyObjectProperty<Study> study,
            ObservableValue<Boolean> seen) {
        return Live.whileSeen(
                seen,
                () -> now(fitting, steps, study.get()),
                fitting.stateProperty(),
                study,
                fitting.intervalStateProperty());
    }

    private static FitReport now(Fitting fitting, FitSteps steps, Study study) {
        FitState state = fitting.stateProperty().get();
        boolean settled = state instanceof FitState.Done;
        HoldOut.Rule rule = steps.choices().holdOut();
        Optional<Ensemble> ensemble =
                fitting.intervalStateProperty().get().shown().filter(Ensemble::hasIntervals);
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
                    new Missing(
                            Words.of("No runs to fit"),
                            Words.of("Open a file of training runs."),
                            false);
            case FitState.Running _ ->
                    new Missing(
                            Words.of("Fitting"),
                            Words.of("The law appears when it is found."),
                            false);
            case FitState.Done(var outcome) -> missing(outcome);
        };
    }

    private static Missing missing(FitOutcome outcome) {
        return switch (outcome) {
            case FitOutcome.Refused(var _, var reason, var help) -> new Missing(reason, help, true);
            case FitOutcome.Cancelled() ->
                    new Missing(
                            Words.of("The fit was cancelled"),
                            Words.of("Right-click the Fitted chip to fit again."),
                            false);
            case FitOutcome.Fitted _ ->
                    new Missing(
                            Words.of("Fitting"),
                            Words.of("The law appears when it is found."),
                            false);
        };
    }
}
