package isoscope.task;

import isoscope.task.Background.Job;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Work of one kind of which only the newest request counts. One request is worked at at a time: a newer one calls it off
/// and begins when it has ended, and of those that come meanwhile only the last one ever begins. So work that is asked for
/// faster than it can be done never piles up. Used on the window's thread only.
public final class Newest {
    private final Background background;
    private final String key;
    private @Nullable AtomicBoolean calledOff;
    private @Nullable Runnable next;

    /// Nothing asked for yet.
    ///
    /// @param key the subject of the work; no other work has it
    public Newest(Background background, String key) {
        this.background = background;
        this.key = key;
    }

    /// Asks for work in place of what was asked for before.
    ///
    /// @param done takes what comes of it on the window's thread, unless it was called off
    public <T> void submit(Job<? extends T> job, Consumer<? super T> done) {
        submit(job, done, () -> {});
    }

    /// Asks for work that somebody waits for.
    ///
    /// @param done takes what comes of it on the window's thread, unless it was called off
    /// @param failed follows when the work throws and was not called off
    public <T> void submit(Job<? extends T> job, Consumer<? super T> done, Runnable failed) {
        if (calledOff == null) {
            start(job, done, failed);
        } else {
            calledOff.set(true);
            next = () -> start(job, done, failed);
        }
    }

    /// Calls off what was asked for, if anything; nothing comes of it.
    public void cancel() {
        next = null;
        if (calledOff != null) {
            calledOff.set(true);
        }
    }

    private <T> void start(Job<? extends T> job, Consumer<? super T> done, Runnable failed) {
        var stop = new AtomicBoolean();
        calledOff = stop;
        background.<T>submit(
                key,
                signal -> job.run(() -> stop.get() || signal.cancelled()),
                value -> ended(stop, () -> done.accept(value)),
                () -> ended(stop, failed));
    }

    private void ended(AtomicBoolean stop, Runnable end) {
        calledOff = null;
        Runnable waiting = next;
        next = null;
        if (!stop.get()) {
            end.run();
        } else if (waiting != null) {
            waiting.run();
        }
    }
}
