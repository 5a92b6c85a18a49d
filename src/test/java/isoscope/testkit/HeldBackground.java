package isoscope.testkit;

import isoscope.ui.task.Background;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Holds each job back until the test lets it run, as a slow thread would.
public final class HeldBackground implements Background {
    private final Map<String, Held> jobs = new HashMap<>();
    private int cancelled;

    @Override
    public <T> void submit(String key, Job<? extends T> job, Consumer<? super T> done) {
        cancel(key);
        jobs.put(key, () -> done.accept(job.run(() -> false)));
    }

    @Override
    public void cancel(String key) {
        if (jobs.remove(key) != null) {
            cancelled++;
        }
    }

    /// Runs the job of a key, if one waits.
    public void run(String key) {
        Optional.ofNullable(jobs.remove(key)).ifPresent(Held::run);
    }

    /// How many jobs were overtaken or called off.
    public int cancelled() {
        return cancelled;
    }

    private interface Held {
        void run();
    }
}
