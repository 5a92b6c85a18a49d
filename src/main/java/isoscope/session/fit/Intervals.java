package isoscope.session.fit;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.resample.BootstrapProgress;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Ensemble;
import isoscope.task.Background;
import isoscope.task.Background.LongJob;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Resamples the settled fit in the background.
public final class Intervals {
    private static final String KEY = "intervals";

    private final Background background;
    private final ObjectProperty<BootstrapSettings> settings =
            new SimpleObjectProperty<>(this, "settings", BootstrapSettings.STANDARD);
    private final ReadOnlyObjectWrapper<IntervalState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new IntervalState.None());

    /// The request that is being resampled or was.
    private @Nullable FitRequest request;

    private @Nullable Fitted fitted;

    /// The last whole ensemble, should its fit come back.
    private @Nullable Ensemble whole;

    /// There are none yet.
    public Intervals(Background background) {
        this.background = background;
        settings.subscribe((_, _) -> startAgain());
    }

    /// How far they are.
    public ReadOnlyObjectProperty<IntervalState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How runs are resampled; another value resamples anew.
    public ObjectProperty<BootstrapSettings> settingsProperty() {
        return settings;
    }

    /// Resamples around a fit, unless that is done or under way.
    public void around(FitRequest asked, Fitted centre) {
        if (!centre.equals(fitted)) {
            request = asked;
            fitted = centre;
            startAgain();
        }
    }

    /// There is no settled fit.
    public void clear() {
        background.cancel(KEY);
        request = null;
        fitted = null;
        state.set(new IntervalState.None());
    }

    /// Calls resampling off and keeps what is there.
    public void cancel() {
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
        BootstrapSettings how = settings.get();
        Optional<Ensemble> known = Optional.ofNullable(whole).filter(each -> isOf(each, centre));
        if (known.isPresent()) {
            done(known.get().withConfidence(how.confidence()));
        } else {
            start(asked, centre, how);
        }
    }

    /// Whether an ensemble is the one asked for, but for the share that its intervals hold.
    private boolean isOf(Ensemble ensemble, Fitted centre) {
        BootstrapSettings how = settings.get();
        return ensemble.centre().equals(centre)
                && ensemble.settings().withConfidence(how.confidence()).equals(how);
    }

    private void start(FitRequest asked, Fitted centre, BootstrapSettings how) {
        state.set(new IntervalState.Running(0, how.resamples(), Optional.empty()));
        LongJob<IntervalState.Running, Ensemble> job =
                (signal, tell) ->
                        asked.bootstrap(how)
                                .around(
                                        asked.problem(),
                                        centre,
                                        new Parts(tell),
                                        signal::cancelled);
        background.submit(
                KEY, job, state::set, this::done, () -> state.set(new IntervalState.None()));
    }

    private void done(Ensemble ensemble) {
        whole = ensemble;
        state.set(new IntervalState.Done(ensemble));
    }

    /// Tells how many resamples are done whenever it hears of more, and with every tenth of them what they come to:
    /// charts are drawn anew for each ensemble.
    private static final class Parts implements BootstrapProgress {
        private static final int TENTHS = 10;

        private final Consumer<IntervalState.Running> tell;
        private Optional<Ensemble> soFar = Optional.empty();
        private int tenths;

        Parts(Consumer<IntervalState.Running> tell) {
            this.tell = tell;
        }

        @Override
        public void done(int done, int total, Supplier<Ensemble> ensemble) {
            int reached = (int) ((long) TENTHS * done / total);
            if (reached > tenths && done < total) {
                tenths = reached;
                soFar = Optional.of(ensemble.get()).filter(some -> some.laws().size() > 1);
            }
            tell.accept(new IntervalState.Running(done, total, soFar));
        }
    }
}
