package isoscope.session;

import isoscope.fit.BootstrapSettings;
import isoscope.fit.Ensemble;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.task.Background;
import isoscope.task.Background.LongJob;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Resamples the settled fit in the background.
final class Intervals {
    private static final String KEY = "intervals";

    private final Background background;
    private final ObjectProperty<BootstrapSettings> settings =
            new SimpleObjectProperty<>(this, "settings", BootstrapSettings.STANDARD);
    private final ReadOnlyObjectWrapper<IntervalState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new IntervalState.None());

    /// What is being resampled or was.
    private @Nullable FitRequest request;

    private @Nullable Fitted fitted;

    /// The last whole ensemble, should its fit come back.
    private @Nullable Ensemble whole;

    Intervals(Background background) {
        this.background = background;
        settings.subscribe((_, _) -> startAgain());
    }

    ReadOnlyObjectProperty<IntervalState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ObjectProperty<BootstrapSettings> settingsProperty() {
        return settings;
    }

    /// Resamples around a fit, unless that is done or under way.
    void around(FitRequest asked, Fitted centre) {
        if (!centre.equals(fitted)) {
            request = asked;
            fitted = centre;
            startAgain();
        }
    }

    /// There is no settled fit.
    void clear() {
        background.cancel(KEY);
        request = null;
        fitted = null;
        state.set(new IntervalState.None());
    }

    /// Calls resampling off and keeps what is there.
    void cancel() {
        if (state.get() instanceof IntervalState.Running(var _, var _, var soFar)) {
            background.cancel(KEY);
            state.set(
                    soFar.<IntervalState>map(IntervalState.Done::new)
                            .orElseGet(IntervalState.None::new));
        }
    }

    private void startAgain() {
        FitRequest asked = request;
        Fitted centre = fitted;
        if (asked == null || centre == null) {
            return;
        }
        background.cancel(KEY);
        if (whole != null
                && whole.centre().equals(centre)
                && whole.settings().equals(settings.get())) {
            state.set(new IntervalState.Done(whole));
        } else {
            start(asked, centre, settings.get());
        }
    }

    private void start(FitRequest asked, Fitted centre, BootstrapSettings how) {
        int total = how.resamples();
        state.set(new IntervalState.Running(0, total, Optional.empty()));
        LongJob<Integer, Ensemble> job =
                (signal, tell) ->
                        asked.bootstrap(how)
                                .around(asked.problem(), centre, tell::accept, signal::cancelled);
        Consumer<Integer> told =
                done -> state.set(new IntervalState.Running(done, total, Optional.empty()));
        background.submit(KEY, job, told, this::done, () -> state.set(new IntervalState.None()));
    }

    private void done(Ensemble ensemble) {
        whole = ensemble;
        state.set(new IntervalState.Done(ensemble));
    }
}
