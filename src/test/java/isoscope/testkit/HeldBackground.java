package isoscope.testkit;

import isoscope.task.Background;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Holds each job back until the test lets it run, as a slow thread would.
public final class HeldBackground implements Background {
    private final Map<String, Held> jobs = new HashMap<>();
    private int cancelled;

    @Override
    public <P, T> void submit(
            String key,
            LongJob<P, ? extends T> job,
            Consumer<? super P> told,
            Consumer<? super T> done,
            Runnable failed) {
        cancel(key);
        jobs.put(key, new Held(() -> done.accept(job.run(() -> false, told::accept)), failed));
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

    /// Runs what waits and what that leads to, until nothing waits.
    public void runAll() {
        while (!jobs.isEmpty()) {
            run(jobs.keySet().iterator().next());
        }
    }

    /// Ends the job of a key as if it had thrown.
    public void fail(String key) {
        Optional.ofNullable(jobs.remove(key)).ifPresent(held -> held.failed().run());
    }

    /// The keys of the jobs that wait.
    public Set<String> waiting() {
        return Set.copyOf(jobs.keySet());
    }

    /// How many jobs were overtaken or called off.
    public int cancelled() {
        return cancelled;
    }

    private record Held(Runnable end, Runnable failed) {}
}
