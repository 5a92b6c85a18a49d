package isoscope.testkit;

import isoscope.task.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Begins each job at once, as a thread of its own would, and ends it when the test says so. A job that was called off is
/// under way all the same until then.
public final class SlowBackground implements Background {
    private final List<Begun> underWay = new ArrayList<>();
    private int begun;

    @Override
    public <P, T> void submit(
            String key,
            LongJob<P, ? extends T> job,
            Consumer<? super P> told,
            Consumer<? super T> done,
            Runnable failed) {
        cancel(key);
        begun++;
        AtomicBoolean cancelled = new AtomicBoolean();
        underWay.add(
                new Begun(
                        key,
                        cancelled,
                        () -> {
                            T value = job.run(cancelled::get, told::accept);
                            if (!cancelled.get()) {
                                done.accept(value);
                            }
                        }));
    }

    @Override
    public void cancel(String key) {
        underWay.stream()
                .filter(job -> job.key.equals(key))
                .forEach(job -> job.cancelled.set(true));
    }

    /// How many jobs were begun so far.
    public int begun() {
        return begun;
    }

    /// How many jobs of a key are under way at this moment.
    public long underWay(String key) {
        return underWay.stream().filter(job -> Objects.equals(job.key, key)).count();
    }

    /// Ends what is under way and what that leads to, the oldest first.
    public void endAll() {
        while (!underWay.isEmpty()) {
            underWay.removeFirst().end.run();
        }
    }

    private record Begun(String key, AtomicBoolean cancelled, Runnable end) {}
}
