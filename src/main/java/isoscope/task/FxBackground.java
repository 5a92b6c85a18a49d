package isoscope.task;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Runs each job on a daemon thread of its own and hands its result to the JavaFX thread. A job that throws has a fault
/// of ours: its exception goes to the thread's uncaught handler.
public final class FxBackground implements Background {
    private final Executor threads =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofPlatform().daemon().name("isoscope-job-", 1).factory());
    private final Map<String, Ticket> newest = new HashMap<>();

    @Override
    public <P, T> void submit(
            String key,
            LongJob<P, ? extends T> job,
            Consumer<? super P> told,
            Consumer<? super T> done,
            Runnable failed) {
        cancel(key);
        Ticket ticket = new Ticket();
        newest.put(key, ticket);
        Consumer<P> tell = new Told<>(part -> ifNewest(key, ticket, () -> told.accept(part)));
        threads.execute(() -> {
            Runnable end = failed;
            try {
                T value = job.run(ticket, tell);
                end = () -> done.accept(value);
            } finally {
                finish(key, ticket, end);
            }
        });
    }

    private void ifNewest(String key, Ticket ticket, Runnable action) {
        if (ticket.equals(newest.get(key))) {
            action.run();
        }
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

    /// Takes parts to the JavaFX thread, of those that queue up there the latest only.
    private static final class Told<P> implements Consumer<P> {
        private final AtomicReference<@Nullable P> latest = new AtomicReference<>();
        private final Consumer<P> taker;

        Told(Consumer<P> taker) {
            this.taker = taker;
        }

        @Override
        public void accept(P part) {
            if (latest.getAndSet(part) == null) {
                Platform.runLater(() -> {
                    P newest = latest.getAndSet(null);
                    if (newest != null) {
                        taker.accept(newest);
                    }
                });
            }
        }
    }
}
