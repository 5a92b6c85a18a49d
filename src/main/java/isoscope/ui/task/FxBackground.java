package isoscope.ui.task;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Runs each job on a daemon thread of its own and hands its result to the JavaFX thread. A job that throws has a fault
/// of ours: its exception goes to the thread's uncaught handler.
public final class FxBackground implements Background {
    private final Executor threads =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofPlatform().daemon().name("isoscope-job-", 1).factory());
    private final Map<String, Ticket> newest = new HashMap<>();

    @Override
    public <T> void submit(
            String key, Job<? extends T> job, Consumer<? super T> done, Runnable failed) {
        cancel(key);
        Ticket ticket = new Ticket();
        newest.put(key, ticket);
        threads.execute(() -> {
            Runnable end = failed;
            try {
                T value = job.run(ticket);
                end = () -> done.accept(value);
            } finally {
                finish(key, ticket, end);
            }
        });
    }

    private void finish(String key, Ticket ticket, Runnable end) {
        Platform.runLater(() -> {
            if (newest.remove(key, ticket)) {
                end.run();
            }
        });
    }

    @Override
    public void cancel(String key) {
        Ticket overtaken = newest.remove(key);
        if (overtaken != null) {
            overtaken.cancelled.set(true);
        }
    }

    private static final class Ticket implements Signal {
        private final AtomicBoolean cancelled = new AtomicBoolean();

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }
    }
}
