package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import isoscope.testkit.OnScreen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A window that is used for long keeps no more memory than one that was used for a while: gestures from a seed, and the
/// heap after collection, the first and the last of which are printed. `mvn test -Psoak` runs it for two minutes, `-Disoscope.soakMinutes=120` for longer; the seed is
/// `-Disoscope.soakSeed=1`, and `-Disoscope.soakLog=true` prints each measurement.
@OnScreen
class SoakTest {
    private static final double MINUTES =
            Double.parseDouble(System.getProperty("isoscope.soakMinutes", "0"));
    private static final long SEED = Long.getLong("isoscope.soakSeed", 1);
    private static final boolean LOGGED = Boolean.getBoolean("isoscope.soakLog");
    private static final int GESTURES_A_ROUND = 25;
    private static final int LEAST_ROUNDS = 8;
    private static final double MEGABYTE = 1 << 20;

    /// Memory in MB that caches and pools of the toolkit may still take.
    private static final double ROOM = 32;

    private static final List<List<KeyCode>> KEYS =
            List.of(
                    List.of(KeyCode.CONTROL, KeyCode.DIGIT1),
                    List.of(KeyCode.CONTROL, KeyCode.DIGIT2),
                    List.of(KeyCode.CONTROL, KeyCode.DIGIT3),
                    List.of(KeyCode.CONTROL, KeyCode.DIGIT4),
                    List.of(KeyCode.CONTROL, KeyCode.DIGIT5),
                    List.of(KeyCode.CONTROL, KeyCode.DIGIT6),
                    List.of(KeyCode.CONTROL, KeyCode.DIGIT7),
                    List.of(KeyCode.CONTROL, KeyCode.DIGIT8),
                    List.of(KeyCode.CONTROL, KeyCode.L),
                    List.of(KeyCode.CONTROL, KeyCode.I),
                    List.of(KeyCode.CONTROL, KeyCode.Z),
                    List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z),
                    List.of(KeyCode.F));

    /// Dialogs, each closed by Escape.
    private static final List<List<KeyCode>> DIALOGS =
            List.of(
                    List.of(KeyCode.CONTROL, KeyCode.K),
                    List.of(KeyCode.CONTROL, KeyCode.E),
                    List.of(KeyCode.F1),
                    List.of(KeyCode.F11));

    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    void theHeapIsFlat() throws InterruptedException {
        assumeTrue(MINUTES > 0, "mvn test -Psoak runs it");
        window.openSample();
        long end = System.nanoTime() + (long) (MINUTES * Duration.ofMinutes(1).toNanos());
        List<Double> heaps = new ArrayList<>();
        while (System.nanoTime() < end || heaps.size() < LEAST_ROUNDS) {
            for (int i = 0; i < GESTURES_A_ROUND; i++) {
                gesture();
            }
            heaps.add(heap());
            log(heaps);
        }
        System.out.printf(
                Locale.ROOT,
                "%,d gestures of seed %d: %.1f MB after the first %d, %.1f MB after the last%n",
                heaps.size() * GESTURES_A_ROUND,
                SEED,
                heaps.getFirst(),
                GESTURES_A_ROUND,
                heaps.getLast());
        int half = heaps.size() / 2;
        assertThat(median(heaps.subList(half + half / 2, heaps.size())))
                .as("MB after collection, round by round: %s", heaps)
                .isLessThan(median(heaps.subList(half / 2, half)) + ROOM);
    }

    private void gesture() {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> press(KEYS.get(random.nextInt(KEYS.size())));
            case 3, 4 -> {
                press(DIALOGS.get(random.nextInt(DIALOGS.size())));
                window.press(KeyCode.ESCAPE);
            }
            case 5 -> window.wheel(place(), random.nextBoolean() ? 1 : -1);
            case 6 -> window.drag(place(), place());
            default -> press(List.of(random.nextBoolean() ? KeyCode.LEFT : KeyCode.RIGHT));
        }
    }

    private void press(List<KeyCode> keys) {
        window.press(keys.toArray(KeyCode[]::new));
    }

    /// In the middle of the window, where charts are.
    private Point2D place() {
        return new Point2D(random.nextDouble(200, 600), random.nextDouble(250, 650));
    }

    private static double heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        return Math.round((runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE * 10) / 10.0;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static void log(List<Double> heaps) {
        if (LOGGED) {
            System.out.println("round " + heaps.size() + ": " + heaps.getLast() + " MB");
        }
    }
}
