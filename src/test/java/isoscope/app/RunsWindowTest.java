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
    private static final int COLUMNS = 56;

    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void aFileOfSixtyColumnsLeavesRoomForItsTableWhichShowsAnyOfThem() throws IOException {
        window.open(Files.writeString(folder.resolve("wide.csv"), wide()));
        window.untilSays(".data-count", "12 runs");

        assertThat(window.bounds(".mapping").getHeight())
                .isLessThanOrEqualTo(window.bounds(".runs-view").getHeight() / 3);
        assertThat(window.bounds("#runs-table").getHeight()).isGreaterThan(200);

        window.click("#runs-table .show-hide-columns-button");
        window.clickItem("metric_0");
        window.until(
                "it is a column",
                () -> window.texts("#runs-table .column-header .label").contains("metric_0"));
        window.press(KeyCode.ESCAPE);
        window.keepPicture("runs-wide.png");

        window.click(".mapping-column");
        window.until("columns are asked for", () -> window.isSeen("#mapping-read"));
        window.press(KeyCode.ESCAPE);
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

    private static String wide() {
        String names =
                IntStream.range(0, COLUMNS)
                        .mapToObj(i -> "metric_" + i)
                        .collect(Collectors.joining(","));
        return "params,tokens,flops,loss,"
                + names
                + "\n"
                + IntStream.range(0, 12)
                        .mapToObj(RunsWindowTest::row)
                        .collect(Collectors.joining("\n"));
    }

    private static String row(int i) {
        double size = 1e8 * Math.pow(1.6, i);
        double tokens = 20 * size;
        String metrics =
                IntStream.range(0, COLUMNS)
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
