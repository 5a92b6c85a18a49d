package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Everything that takes the focus has a name, and everything that is clicked is high enough to be hit.
@OnScreen
class EveryoneTest {
    private static final int SCREENS = 9;

    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void everyScreenAndDialogCanBeUsedByEveryone() {
        Set<String> faults = new LinkedHashSet<>(window.faultsForPeople());
        window.openSample();
        for (int screen = 1; screen <= SCREENS; screen++) {
            window.press(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + screen));
            faults.addAll(window.faultsForPeople());
        }
        faults.addAll(opened("#help", KeyCode.F1));
        faults.addAll(opened("#export-dialog", KeyCode.CONTROL, KeyCode.E));
        faults.addAll(opened("#palette", KeyCode.CONTROL, KeyCode.K));
        faults.addAll(commanded("#description", "describe figure"));
        faults.addAll(commanded("#numbers", "show as table"));
        faults.addAll(commanded("#share-dialog", "share session"));
        assertThat(faults).isEmpty();
    }

    /// From the first screen to a picture in a file, with no pointer.
    @Test
    void aFigureIsMadeWithTheKeyboardAlone() throws IOException {
        window.tabTo("#start-isoflop-synthetic");
        window.press(KeyCode.ENTER);
        window.untilSays(".data-count", "117 runs");

        window.tabTo("#filter-box");
        window.type("N < 2B");
        window.press(KeyCode.ENTER);
        window.until("runs are filtered", () -> !window.text(".data-count").equals("117 runs"));

        window.tabTo("#runs-table");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type("exclude the selected");
        window.press(KeyCode.ENTER);
        window.until("a run is excluded", () -> window.isSeen("#left-out-panel"));

        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.until("the chart is laid out", () -> window.chart("isoloss").isPresent());
        window.tabTo("#compute-slider");
        assertThat(window.spoken("#compute-slider")).isEqualTo("5.76 times ten to the 23 FLOP");
        window.press(KeyCode.PAGE_UP);
        assertThat(window.spoken("#compute-slider")).isEqualTo("5.76 times ten to the 24 FLOP");

        Path file = folder.resolve("figure.png");
        window.answer(file);
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.tabTo("#export-save");
        window.press(KeyCode.ENTER);
        window.until("the picture is there", () -> Files.exists(file));
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    private List<String> opened(String dialog, KeyCode... keys) {
        window.press(keys);
        return faultsIn(dialog);
    }

    private List<String> commanded(String dialog, String command) {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.enter("#palette-query", command);
        return faultsIn(dialog);
    }

    private List<String> faultsIn(String dialog) {
        window.until(dialog + " is there", () -> window.isSeen(dialog));
        List<String> faults = window.faultsForPeople();
        window.press(KeyCode.ESCAPE);
        window.until(dialog + " is gone", () -> !window.isSeen(dialog));
        return faults;
    }
}
