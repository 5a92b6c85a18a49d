package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A file with many columns in the real window.
@OnScreen
class RunsWindowTest {
    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void aFileOfSixtyColumnsLeavesRoomForItsTable() throws IOException {
        open(56);

        assertThat(window.bounds(".mapping").getHeight())
                .isLessThanOrEqualTo(window.bounds(".runs-view").getHeight() / 3);
        assertThat(window.bounds("#runs-table").getHeight()).isGreaterThan(200);
        assertThat(window.text(".mapping-rest .muted"))
                .isEqualTo(
                        "metric_0, metric_1, metric_2, metric_3, metric_4, metric_5 and 50 more");
        window.keepPicture("runs-wide.png");

        window.click(".mapping-column");
        window.until("columns are asked for", () -> window.isSeen("#mapping-read"));
        window.press(KeyCode.ESCAPE);
    }

    /// The menu of more columns is higher than the screen of the headless platform.
    @Test
    void theTableShowsAnyColumnOfTheFile() throws IOException {
        open(8);

        window.click("#runs-table .show-hide-columns-button");
        window.clickItem("metric_7");

        window.until(
                "it is a column",
                () -> window.texts("#runs-table .column-header .label").contains("metric_7"));
        window.press(KeyCode.ESCAPE);
        window.until(
                "it is kept",
                () -> {
                    Path kept = folder.resolve("config").resolve("columns");
                    return Files.exists(kept) && Files.readString(kept).contains("metric_7\t");
                });
    }

    @Test
    void theFilterIsClearedByItsButton() {
        window.openSample();
        assertThat(window.isSeen("#filter-clear")).isFalse();
        window.enter("#filter-box", "N < 2B");
        window.until("runs are filtered", () -> !window.text(".data-count").equals("117 runs"));

        window.click("#filter-clear");

        window.untilSays(".data-count", "117 runs");
        window.untilSays("#filter-box", "");
    }

    private void open(int further) throws IOException {
        window.open(Files.writeString(folder.resolve("wide.csv"), wide(further)));
        window.untilSays(".data-count", "12 runs");
    }

    private static String wide(int further) {
        String names =
                IntStream.range(0, further)
                        .mapToObj(i -> "metric_" + i)
                        .collect(Collectors.joining(","));
        return "params,tokens,flops,loss,"
                + names
                + "\n"
                + IntStream.range(0, 12)
                        .mapToObj(i -> row(i, further))
                        .collect(Collectors.joining("\n"));
    }

    private static String row(int i, int further) {
        double size = 1e8 * Math.pow(1.6, i);
        double tokens = 20 * size;
        String metrics =
                IntStream.range(0, further)
                        .mapToObj(k -> Integer.toString(i * k))
                        .collect(Collectors.joining(","));
        return size
                + ","
                + tokens
                + ","
                + 6 * size * tokens
                + ","
                + (2 + 4 / (i + 2.0))
                + ","
                + metrics;
    }
}
