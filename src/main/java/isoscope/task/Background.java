package isoscope.task;

import java.util.function.Consumer;

/// Runs jobs away from the thread that owns the window and hands each result back on it.
///
/// Jobs are named by a key. The newest request of a key wins: an older one that still runs is told to stop, and its
/// result is thrown away.
public interface Background {
    /// Starts a job.
    ///
    /// @param key the subject of the job, such as `fit`
    /// @param job the work; must return an immutable value
    /// @param done takes the value on the window's thread, unless the job was overtaken or cancelled
    default <T> void submit(String key, Job<? extends T> job, Consumer<? super T> done) {
        submit(key, job, done, () -> {});
    }

    /// Starts a job that somebody waits for.
    ///
    /// @param failed runs on the window's thread when the job throws and was not overtaken or cancelled; the
    ///     exception itself, a fault of ours, goes to the uncaught handler
    default <T> void submit(
            String key, Job<? extends T> job, Consumer<? super T> done, Runnable failed) {
        LongJob<Void, T> whole = (signal, _) -> job.run(signal);
        submit(key, whole, _ -> {}, done, failed);
    }

    /// Starts a job that tells how far it is.
    ///
    /// @param told takes what the job tells, on the window's thread, in order and before its result; of parts told in
    ///     quick succession the latest is enough
    <P, T> void submit(
            String key,
            LongJob<P, ? extends T> job,
            Consumer<? super P> told,
            Consumer<? super T> done,
            Runnable failed);

    /// Calls off the job of a key, if there is one; its result never arrives.
    void cancel(String key);

    /// A piece of work.
    @FunctionalInterface
    interface Job<T> {
        /// Does the work.
        ///
        /// @param signal asked now and then whether to go on
        T run(Signal signal);
    }

    /// A piece of work that tells how far it is.
    ///
    /// @param <P> the type of its progress, immutable
    @FunctionalInterface
    interface LongJob<P, T> {
        /// Does the work.
        ///
        /// @param signal asked now and then whether to go on
        /// @param tell takes what there is so far; may be called from any thread
        T run(Signal signal, Consumer<P> tell);
    }

    /// How a job hears that nobody waits for it any more.
    @FunctionalInterface
    interface Signal {
        /// Whether the job should stop soon; what it returns will be thrown away.
        boolean cancelled();
    }
}
