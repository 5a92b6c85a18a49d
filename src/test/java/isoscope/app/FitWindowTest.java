package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The fit in the real window: it follows the runs, undo, and numbers that are held.
@OnScreen
class FitWindowTest {
    private static final String ALL_USED = "117 rows read, 117 runs used in fits";

    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void aRunThatIsUntickedLeavesTheFitUntilUndone() {
        window.openSample();
        window.untilSays("#workspace-runs .workspace-description", ALL_USED);
        window.until("the fit is there", () -> !window.text("#readout-fitted-loss").isEmpty());
        String before = window.text("#readout-fitted-parameters");

        window.click("#runs-table .check-box");
        window.until("the run is listed", () -> window.isSeen("#left-out-panel"));
        window.until(
                "the fit is another",
                () -> !List.of(before, "").contains(window.text("#readout-fitted-parameters")));

        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.untilSays("#readout-fitted-parameters", before);
        window.until("no run is listed", () -> !window.isSeen("#left-out-panel"));
    }

    @Test
    void undoTakesBackTheLastStepAlsoAfterTyping() {
        window.openSample();
        window.enter("#compute-field", "1e22");
        window.click("#runs-table .check-box");
        window.until("the run is listed", () -> window.isSeen("#left-out-panel"));

        window.press(KeyCode.CONTROL, KeyCode.Z);

        window.until("no run is listed", () -> !window.isSeen("#left-out-panel"));
        assertThat(window.text("#compute-field")).isEqualTo("10²²");
    }

    @Test
    void aNumberOfTheFitIsHeldAtWhatIsTypedAndBadTextIsMarked() {
        window.openSample();
        window.click("#rail-laws");
        window.press(KeyCode.CONTROL, KeyCode.I);
        window.click("#lock-alpha");
        window.until("the value is a field", () -> window.isSeen("#pin-alpha"));

        window.enter("#pin-alpha", "a lot");
        window.until("the field is marked", () -> window.is("danger", "#pin-alpha"));

        window.enter("#pin-alpha", "0.3");
        window.until("the mark is gone", () -> !window.is("danger", "#pin-alpha"));
        assertThat(window.isSeen("#pin-alpha")).isTrue();

        window.click("#lock-alpha");
        window.until("it is fitted again", () -> window.isSeen("#constant-α"));
    }
}
