package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The playground in the real window.
@OnScreen
class PlaygroundWindowTest {
    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void runsAreDrawnFittedAgainAndAgainSavedAndOpened() throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        window.until("runs are drawn", () -> window.chart("playground").isPresent());

        window.enter("#playground-noise", "none");
        window.until("the field says so", () -> window.isSeen("#playground-noise-error"));
        window.enter("#playground-noise", "0.2");
        window.enter("#playground-budgets", "3");
        window.click("#playground-method-vpnls");
        window.click("#playground-method-envelope");
        repeat();
        save();

        window.click("#playground-new-seed");
        window.until("the table is about others", () -> window.isSeen("#playground-stale"));
        window.keepPicture("playground.png");
        window.click("#playground-open-runs");
        window.untilSays(".data-count", "27 runs");
    }

    /// Laws come as the library is read and runs are fitted; the one that is shown stays the one that is drawn from.
    @Test
    void theLawThatIsShownIsTheOneThatIsDrawnFrom() {
        window.openSample();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        window.until("runs are drawn", () -> window.chart("playground").isPresent());
        window.until(
                "the law has its name", () -> !window.text("#playground-law .list-cell").isEmpty());
        assertThat(window.text("#playground-law .list-cell")).isEqualTo("Replication 2024");
    }

    private void repeat() {
        window.enter("#playground-repeat", "100000");
        window.click("#playground-run");
        window.click("#playground-cancel");
        window.until("it stopped", () -> window.isSeen("#playground-run"));
        assertThat(window.isSeen("#playground-table")).isFalse();

        window.enter("#playground-repeat", "4");
        window.click("#playground-run");
        window.until("they are done", () -> window.isSeen("#playground-table"));
        assertThat(window.isSeen("#playground-stale")).isFalse();
    }

    private void save() throws IOException {
        Path table = folder.resolve("table.csv");
        window.answer(table);
        window.click("#playground-save-table");
        window.until("the table is written", () -> !window.notices().isEmpty());
        assertThat(Files.readAllLines(table))
                .first()
                .isEqualTo(
                        "method,repetitions,failed,of,name,truth,bias,bias_error,spread,coverage,width");
    }
}
