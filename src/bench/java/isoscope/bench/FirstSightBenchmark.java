package isoscope.bench;

import isoscope.app.IsoscopeApp;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;

/// How long the window's thread and the one that paints for it are busy, by their own clocks, and for how long at most the
/// window answers nothing, by the clock on the wall, when each screen of the program is first seen with a hundred thousand
/// runs, or as many as the argument says; and how much memory is held after each. Then all of it again.
public final class FirstSightBenchmark {
    private static final long MILLION = 1_000_000;
    private static final long STEP_MILLIS = 50;
    private static final long QUIET_MILLIS = 1_000;
    private static final double QUIET_SHARE = 0.3;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long window = threadOf("JavaFX Application Thread");
    private final long painter = threadOf("QuantumRenderer");

    private FirstSightBenchmark() {}

    /// Starts the program, measures and ends.
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        String file = ManyRunsFile.of(count).toString();
        Thread.ofPlatform().start(() -> Application.launch(IsoscopeApp.class, file));
        while (!isShown()) {
            Thread.sleep(50);
        }
        new FirstSightBenchmark().measure();
        Platform.exit();
    }

    private static boolean isShown() {
        try {
            return ask(() -> !Window.getWindows().isEmpty());
        } catch (IllegalStateException _) {
            return false;
        }
    }

    private void measure() throws InterruptedException {
        time("opening", () -> {});
        List<String> screens =
                ask(() ->
                        root().lookupAll(".rail-item").stream()
                                .filter(ToggleButton.class::isInstance)
                                .map(Node::getId)
                                .toList());
        for (String turn : List.of("first", "again")) {
            for (String screen : screens) {
                time(
                        turn + " " + screen,
                        () -> ((ToggleButton) root().lookup("#" + screen)).fire());
            }
        }
    }

    private void time(String name, Runnable action) throws InterruptedException {
        long start = cpu(window);
        long startOfPainter = cpu(painter);
        Platform.runLater(action);
        long longest = longestUntilQuiet();
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%-22s window's thread %,6d ms, painting %,6d ms, no answer for %,6d ms, memory %,5d MB%n",
                name,
                (cpu(window) - start) / MILLION,
                (cpu(painter) - startOfPainter) / MILLION,
                longest,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MILLION);
    }

    /// Asks for an answer again and again until the window has next to nothing to do.
    ///
    /// @return how long the longest answer took, in milliseconds
    private long longestUntilQuiet() throws InterruptedException {
        long longest = 0;
        long quiet = 0;
        while (quiet < QUIET_MILLIS) {
            long busy = cpu(window) + cpu(painter);
            long asked = System.nanoTime();
            ask(() -> "");
            longest = Math.max(longest, (System.nanoTime() - asked) / MILLION);
            Thread.sleep(STEP_MILLIS);
            busy = cpu(window) + cpu(painter) - busy;
            quiet = busy < QUIET_SHARE * (System.nanoTime() - asked) ? quiet + STEP_MILLIS : 0;
        }
        return longest;
    }

    private long cpu(long thread) {
        return threads.getThreadCpuTime(thread);
    }

    private static long threadOf(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(name))
                .mapToLong(Thread::threadId)
                .findFirst()
                .orElseThrow();
    }

    private static Node root() {
        return Window.getWindows().getFirst().getScene().getRoot();
    }

    private static <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(question.get()));
        return answer.join();
    }
}
