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
    public <T> void submit(
            String key, Job<? extends T> job, Consumer<? super T> done, Runnable failed) {
        cancel(key);
        jobs.put(key, new Held(() -> done.accept(job.run(() -> false)), failed));
    }

    @Override
    public void cancel(String key) {
        if (jobs.remove(key) != null) {
            cancelled++;
        }
    }

    /// Runs the job of a key, if one waits.
    public void run(String key) {
        Optional.ofNullable(jobs.remove(key)).ifPresent(held -> held.end().run());
    }

    /// Ends the job of a key as if it had thrown.
    public void fail(String key) {
        Optional.ofNullable(jobs.remove(key)).ifPresent(held -> held.failed().run());
    }

    /// How many jobs were overtaken or called off.
    public int cancelled() {
        return cancelled;
    }

    private record Held(Runnable end, Runnable failed) {}
}
