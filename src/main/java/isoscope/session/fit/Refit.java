package isoscope.session.fit;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Cancelled;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.task.Background;
import isoscope.words.Words;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Keeps the fitted law in step with what is asked for. The quick law, found from the one on show, is shown at once; the
/// thorough one replaces it. While a gesture lasts there are only quick ones: one is being found, at most one waits, and
/// the newest takes the place of the one that waits.
public final class Refit {
    private static final String QUICK = "refit";
    private static final String THOROUGH = "fit";

    private static Refused bug() {
        return new Refused(
                "fault",
                Words.of("The fit failed because of a bug in the program."),
                Words.of("Please report its code. To fit again, change which runs are included."));
    }

    private final Background background;
    private final ReadOnlyObjectWrapper<FitState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new FitState.None());

    /// The request that is to be answered, and whether its thorough law is asked for.
    private @Nullable FitRequest wanted;

    private boolean settling;

    /// The request that a quick law is being found for, and the one that waits for its turn.
    private @Nullable FitRequest busy;

    private @Nullable FitRequest waiting;

    /// The request that the quick law on show was found for.
    private @Nullable FitRequest shown;

    /// The last law of any request, to start from.
    private @Nullable Fitted near;

    /// The last request that got its thorough answer.
    private @Nullable Answer settled;

    /// Nothing is fitted yet.
    public Refit(Background background) {
        this.background = background;
    }

    /// How far the fit is.
    public ReadOnlyObjectProperty<FitState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether a quick law is on its way.
    public boolean hurries() {
        return busy != null;
    }

    /// The request that the outcome in the state answers, if it is the thorough one.
    public Optional<FitRequest> answered() {
        return Optional.ofNullable(settled)
                .filter(answer -> settling && answer.request.equals(wanted))
                .filter(answer -> state.get().equals(new FitState.Done(answer.outcome)))
                .map(Answer::request);
    }

    /// Forgets every law: other data were opened.
    public void forget() {
        near = null;
        settled = null;
        showNothing();
    }

    /// There is nothing to fit.
    public void showNothing() {
        callOff();
        wanted = null;
        state.set(new FitState.None());
    }

    /// Finds a law for a step of a gesture.
    public void follow(FitRequest request) {
        if (request.equals(wanted) && !settling) {
            return;
        }
        if (settled != null && settled.request.equals(request)) {
            settle(request);
            return;
        }
        background.cancel(THOROUGH);
        wanted = request;
        settling = false;
        if (busy != null) {
            waiting = request;
        } else {
            shown = null;
            startQuick(request);
        }
    }

    /// Finds the law to report, unless it is there or being found.
    public void settle(FitRequest request) {
        if (request.equals(wanted) && settling) {
            return;
        }
        background.cancel(THOROUGH);
        waiting = null;
        wanted = request;
        settling = true;
        boolean underWay = request.equals(busy);
        if (!underWay) {
            background.cancel(QUICK);
            busy = null;
        }
        if (settled != null && settled.request.equals(request)) {
            callOff();
            near = settled.fitted().orElse(near);
            state.set(new FitState.Done(settled.outcome));
        } else if (request.equals(shown)) {
            startThorough(request);
        } else if (!underWay) {
            startQuick(request);
        }
    }

    /// Fits once more what was called off.
    public void again() {
        FitRequest request = wanted;
        if (request != null) {
            settled = null;
            callOff();
            settling = true;
            startQuick(request);
        }
    }

    /// Calls off the fit that runs, if one does.
    public void cancel() {
        if (state.get() instanceof FitState.Running) {
            callOff();
            state.set(new FitState.Done(new Cancelled()));
        }
    }

    private void callOff() {
        background.cancel(QUICK);
        background.cancel(THOROUGH);
        busy = null;
        waiting = null;
        shown = null;
    }

    private void startQuick(FitRequest request) {
        Fitted start = near;
        boolean quick = start != null && request.canStartFrom(start);
        busy = quick || !settling ? request : null;
        state.set(new FitState.Running(state.get().fitted()));
        if (start == null || !quick) {
            startWithoutStart(request);
            return;
        }
        background.submit(
                QUICK,
                signal -> request.quick(start.law(), signal::cancelled),
                outcome -> quickEnded(request, outcome),
                this::fault);
    }

    /// With no law to start from, the search for one is the quick way too.
    private void startWithoutStart(FitRequest request) {
        if (settling) {
            startThorough(request);
            return;
        }
        background.submit(
                QUICK,
                signal -> request.method().fit(request.problem(), signal::cancelled),
                outcome -> quickEnded(request, outcome),
                this::fault);
    }

    private void quickEnded(FitRequest request, FitOutcome outcome) {
        busy = null;
        shown = request;
        switch (outcome) {
            case Fitted fitted -> {
                near = fitted;
                state.set(new FitState.Running(Optional.of(fitted)));
            }
            case Refused refused ->
                    state.set(
                            settling
                                    ? new FitState.Running(Optional.empty())
                                    : new FitState.Done(refused));
            case Cancelled cancelled -> state.set(new FitState.Done(cancelled));
        }
        FitRequest next = waiting;
        waiting = null;
        if (next != null) {
            startQuick(next);
        } else if (settling) {
            startThorough(request);
        }
    }

    private void startThorough(FitRequest request) {
        background.submit(
                THOROUGH,
                signal -> request.thorough(signal::cancelled),
                outcome -> thoroughEnded(request, outcome),
                this::fault);
    }

    private void thoroughEnded(FitRequest request, FitOutcome outcome) {
        FitOutcome reported =
                outcome instanceof Fitted fitted
                        ? SameLaw.kept(state.get().fitted(), fitted)
                        : outcome;
        settled = new Answer(request, reported);
        near = settled.fitted().orElse(near);
        shown = null;
        state.set(new FitState.Done(reported));
    }

    private void fault() {
        callOff();
        state.set(new FitState.Done(bug()));
    }

    private record Answer(FitRequest request, FitOutcome outcome) {
        Optional<Fitted> fitted() {
            return outcome instanceof Fitted fitted ? Optional.of(fitted) : Optional.empty();
        }
    }
}
