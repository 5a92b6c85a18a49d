package isoscope.task;

import java.util.Optional;
import java.util.function.Consumer;

/// Jobs of one kind in the background, one at a time: of those that are asked for while one runs, the newest follows it. While
/// something is dragged results keep coming, and no jobs pile up.
///
/// @param <T> the type of their results
public final class OneAtATime<T> {
    private final Background background;
    private final String key;
    private Optional<Asked<T>> next = Optional.empty();
    private boolean running;

    /// @param key the subject of the jobs
    public OneAtATime(Background background, String key) {
        this.background = background;
        this.key = key;
    }

    private record Asked<T>(Background.Job<T> job, Consumer<T> done) {}

    /// Does a job as soon as none runs, unless another is asked for before.
    ///
    /// @param done takes what it made, on the window's thread
    public void submit(Background.Job<T> job, Consumer<T> done) {
        next = Optional.of(new Asked<>(job, done));
        follow();
    }

    private void follow() {
        if (running || next.isEmpty()) {
            return;
        }
        Asked<T> asked = next.get();
        next = Optional.empty();
        running = true;
        background.submit(
                key,
                asked.job(),
                made -> {
                    running = false;
                    asked.done().accept(made);
                    follow();
                },
                () -> {
                    running = false;
                    follow();
                });
    }
}
