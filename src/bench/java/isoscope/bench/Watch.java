package isoscope.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Adds up how long the JavaFX thread was busy, by its own clock: what other programs do meanwhile does not count.
final class Watch {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long nanos;

    /// The time of the thread's clock, in nanoseconds.
    long now() {
        return threads.getCurrentThreadCpuTime();
    }

    /// Counts an action in.
    void time(Runnable action) {
        long start = now();
        action.run();
        addSince(start);
    }

    /// Counts everything in since the clock said this.
    void addSince(long start) {
        nanos += now() - start;
    }

    /// The time added up since the last call, in milliseconds.
    double take() {
        double milliseconds = nanos / 1e6;
        nanos = 0;
        return milliseconds;
    }
}
