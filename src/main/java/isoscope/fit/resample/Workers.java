package isoscope.fit.resample;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Does numbered tasks on threads of its own while the calling thread looks on. The only place in `fit` and `plan` that makes
/// threads: they are daemons, and all have ended when [#run] returns or throws.
public final class Workers {
    /// How often the calling thread looks, in milliseconds.
    static final long PERIOD_MILLIS = 20;

    private static final ThreadFactory DAEMONS =
            Thread.ofPlatform().daemon().name("isoscope-refit-", 1).factory();

    private final int tasks;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean stopped;

    /// Workers for the tasks 0 … `tasks` − 1.
    public Workers(int tasks) {
        this.tasks = tasks;
    }

    /// Does the tasks. What a worker throws is thrown here, once the other workers have stopped. An interrupt of the
    /// calling thread stops them too, and stays set.
    ///
    /// @param threads how many
    /// @param worker makes what does the tasks, once for each thread and on it
    /// @param goOn asked on the calling thread now and then, first with 0 and last when all is done, with the
    ///     number of tasks that are done
    public void run(int threads, Supplier<IntConsumer> worker, IntPredicate goOn) {
        if (!goOn.test(0)) {
            return;
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(threads, DAEMONS)) {
            CompletableFuture<?>[] ends =
                    Stream.generate(() ->
                                    CompletableFuture.runAsync(() -> work(worker.get()), executor))
                            .limit(threads)
                            .toArray(CompletableFuture<?>[]::new);
            lookOn(CompletableFuture.allOf(ends), goOn);
        }
    }

    private void work(IntConsumer worker) {
        boolean sound = false;
        try {
            for (int k = next.getAndIncrement();
                    k < tasks && !stopped;
                    k = next.getAndIncrement()) {
                worker.accept(k);
                done.incrementAndGet();
            }
            sound = true;
        } finally {
            if (!sound) {
                stopped = true;
            }
        }
    }

    private void lookOn(CompletableFuture<Void> all, IntPredicate goOn) {
        try {
            boolean ended;
            do {
                ended = ended(all);
            } while (goOn.test(done.get()) && !ended);
        } finally {
            stopped = true;
        }
    }

    private static boolean ended(CompletableFuture<Void> all) {
        try {
            all.get(PERIOD_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }
}
