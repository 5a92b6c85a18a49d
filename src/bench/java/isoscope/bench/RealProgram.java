package isoscope.bench;

import isoscope.app.IsoscopeApp;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The program with a file of many runs open, and what an action costs its threads by their own clocks.
final class RealProgram {
    private static final long MILLION = 1_000_000;
    private static final long STEP_MILLIS = 50;
    private static final long QUIET_MILLIS = 1_000;
    private static final double QUIET_SHARE = 0.3;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long window = threadOf("JavaFX Application Thread");
    private final long painter = threadOf("QuantumRenderer");

    private RealProgram() {}

    /// The cost of an action.
    ///
    /// @param window how long the window's thread was busy, in milliseconds
    /// @param painting how long the thread that paints was
    /// @param silent for how long at most the window answered nothing, by the clock on the wall
    record Cost(long window, long painting, long silent) {}

    /// Starts the program with so many generated runs.
    static RealProgram with(int runs) throws IOException, InterruptedException {
        String file = ManyRunsFile.of(runs).toString();
        Thread.ofPlatform().start(() -> Application.launch(IsoscopeApp.class, file));
        while (!isShown()) {
            Thread.sleep(STEP_MILLIS);
        }
        return new RealProgram();
    }

    private static boolean isShown() {
        try {
            return ask(() -> !Window.getWindows().isEmpty());
        } catch (IllegalStateException _) {
            return false;
        }
    }

    /// Waits until there is a node with this id.
    void waitFor(String id) throws InterruptedException {
        while (ask(() -> node(id) == null)) {
            Thread.sleep(STEP_MILLIS);
        }
    }

    /// The scene of the window.
    Scene scene() {
        return Window.getWindows().getFirst().getScene();
    }

    /// The node with this id.
    @Nullable Node node(String id) {
        return scene().getRoot().lookup("#" + id);
    }

    /// The ids of the screens, in the order of the rail.
    List<String> screens() {
        return ask(() ->
                scene().getRoot().lookupAll(".rail-item").stream()
                        .filter(ToggleButton.class::isInstance)
                        .map(Node::getId)
                        .toList());
    }

    /// Shows a screen.
    void show(String screen) {
        ((ToggleButton) Objects.requireNonNull(node(screen))).fire();
    }

    /// Does something on the window's thread and waits until the window has next to nothing to do.
    Cost cost(Runnable action) throws InterruptedException {
        long start = cpu(window);
        long startOfPainter = cpu(painter);
        Platform.runLater(action);
        long silent = longestUntilQuiet();
        return new Cost(
                (cpu(window) - start) / MILLION, (cpu(painter) - startOfPainter) / MILLION, silent);
    }

    /// Asks on the window's thread.
    static <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(question.get()));
        return answer.join();
    }

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
}
