package isoscope.ui.playground;

import isoscope.task.Background;
import isoscope.ui.workspace.Live;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// Draws and fits again and again in the background, whether the screen is seen or not.
final class RepetitionsViewModel {
    private static final String REPETITIONS = "playground-repetitions";

    private final Background background;
    private final ReadOnlyObjectProperty<DrawState> state;
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress =
            new ReadOnlyObjectWrapper<>(this, "progress", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Repetitions>> result =
            new ReadOnlyObjectWrapper<>(this, "result", Optional.empty());

    /// @param state of the draw that repetitions are asked for
    RepetitionsViewModel(Background background, ReadOnlyObjectProperty<DrawState> state) {
        this.background = background;
        this.state = state;
    }

    /// How far repetitions are.
    ///
    /// @param of how many there will be
    record Progress(int done, int of) {
        double share() {
            return (double) done / of;
        }
    }

    /// How far they are; empty while none are made.
    ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Those that were done last.
    ReadOnlyObjectProperty<Optional<Repetitions>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// Whether they were made of other inputs than those that are given now.
    ObservableValue<Boolean> isStale() {
        return Live.of(
                () ->
                        result.get()
                                .filter(done -> state.get().made().filter(done::isOf).isEmpty())
                                .isPresent(),
                result,
                state);
    }

    /// Makes those of the draw that is shown, in place of those that are under way.
    void run() {
        state.get().made().ifPresent(this::run);
    }

    private void run(Draw draw) {
        int count = draw.setup().repetitions();
        progress.set(Optional.of(new Progress(0, count)));
        Background.LongJob<Integer, Repetitions> job =
                (signal, tell) ->
                        new Repetitions(
                                draw,
                                draw.simulation()
                                        .run(
                                                count,
                                                Runtime.getRuntime().availableProcessors(),
                                                done -> {
                                                    tell.accept(done);
                                                    return !signal.cancelled();
                                                }));
        background.submit(
                REPETITIONS,
                job,
                done -> progress.set(Optional.of(new Progress(done, count))),
                done -> {
                    progress.set(Optional.empty());
                    result.set(Optional.of(done));
                },
                () -> progress.set(Optional.empty()));
    }

    /// Stops; the results that there were before stay.
    void cancel() {
        background.cancel(REPETITIONS);
        progress.set(Optional.empty());
    }
}
