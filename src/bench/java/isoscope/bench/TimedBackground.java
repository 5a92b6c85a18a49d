package isoscope.bench;

import isoscope.task.Background;
import isoscope.task.FxBackground;
import java.util.function.Consumer;

/// The program's background work, with a watch on what its results cost the JavaFX thread and on how long the quick law
/// takes off it.
final class TimedBackground implements Background {
    private static final String QUICK = "refit";

    private final Background real = new FxBackground();
    private final Watch watch;
    private volatile long quickNanos;
    private Runnable afterQuick = () -> {};

    TimedBackground(Watch watch) {
        this.watch = watch;
    }

    /// Sets the action to run on the JavaFX thread when a quick law has arrived.
    void onQuick(Runnable action) {
        afterQuick = action;
    }

    /// How long the last quick law took, in nanoseconds.
    long quickNanos() {
        return quickNanos;
    }

    @Override
    public <P, T> void submit(
            String key,
            LongJob<P, ? extends T> job,
            Consumer<? super P> told,
            Consumer<? super T> done,
            Runnable failed) {
        boolean quick = key.equals(QUICK);
        LongJob<P, T> timed =
                (signal, tell) -> {
                    long start = System.nanoTime();
                    T value = job.run(signal, tell);
                    if (quick) {
                        quickNanos = System.nanoTime() - start;
                    }
                    return value;
                };
        Consumer<T> arrived =
                value -> {
                    watch.time(() -> done.accept(value));
                    if (quick) {
                        afterQuick.run();
                    }
                };
        real.submit(key, timed, told, arrived, failed);
    }

    @Override
    public void cancel(String key) {
        real.cancel(key);
    }
}
