package isoscope.testkit;

import isoscope.task.Background;
import java.util.function.Consumer;

/// Runs each job at once on the calling thread.
public final class DirectBackground implements Background {
    @Override
    public <P, T> void submit(
            String key,
            LongJob<P, ? extends T> job,
            Consumer<? super P> told,
            Consumer<? super T> done,
            Runnable failed) {
        done.accept(job.run(() -> false, told::accept));
    }

    @Override
    public void cancel(String key) {}
}
