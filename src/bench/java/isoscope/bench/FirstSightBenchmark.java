package isoscope.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;

/// How long the window's thread and the one that paints for it are busy, by their own clocks, and for how long at most the
/// window answers nothing, by the clock on the wall, when each screen of the program is first seen with a hundred thousand
/// runs, or as many as the argument says; and how much memory is held after each. Then all of it again.
public final class FirstSightBenchmark {
    private static final long MILLION = 1_000_000;

    private final RealProgram program;

    private FirstSightBenchmark(RealProgram program) {
        this.program = program;
    }

    /// Starts the program, measures and ends.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        new FirstSightBenchmark(RealProgram.with(count)).measure();
        Platform.exit();
    }

    private void measure() throws InterruptedException {
        program.waitFor("runs-table");
        time("opening", () -> {});
        for (String turn : List.of("first", "again")) {
            for (String screen : program.screens()) {
                time(turn + " " + screen, () -> program.show(screen));
            }
        }
    }

    private void time(String name, Runnable action) throws InterruptedException {
        RealProgram.Cost cost = program.cost(action);
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%-22s window's thread %,6d ms, painting %,6d ms, no answer for %,6d ms, memory %,5d MB%n",
                name,
                cost.window(),
                cost.painting(),
                cost.silent(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MILLION);
    }
}
