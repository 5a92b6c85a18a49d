package isoscope.testkit;

import isoscope.ui.task.Background;
import java.util.function.Consumer;

/// Runs each job at once on the calling thread.
public final class DirectBackground implements Background {
    @Override
    public <T> void submit(
            String key, Job<? extends T> job, Consumer<? super T> done, Runnable failed) {
        done.accept(job.run(() -> false));
    }

    @Override
    public void cancel(String key) {}
}
