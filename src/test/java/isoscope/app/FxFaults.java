package isoscope.app;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// The exceptions that are thrown on the JavaFX thread and caught nowhere.
final class FxFaults {
    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    private Runnable restore = () -> {};

    /// Begins to watch the thread it is called on.
    void watch() {
        Thread thread = Thread.currentThread();
        UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((_, fault) -> thrown.add(fault));
        restore = () -> thread.setUncaughtExceptionHandler(before);
    }

    /// Ends watching.
    ///
    /// @return the exceptions thrown meanwhile
    List<Throwable> end() {
        restore.run();
        return List.copyOf(thrown);
    }
}
