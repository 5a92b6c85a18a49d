package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
class FilterWindowTest {
    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void whatIsTypedAndConfirmedIsAllThatIsShownUntilUndone() {
        window.openSample();

        window.enter("#filter-box", "flops > 1e20 and N < 2B");

        window.untilSays(".data-count", "23 of 117 runs");
        window.untilSays(".typed-note", "23 of 117 runs");
        window.untilSays(
                "#workspace-runs .workspace-description", "117 rows read, 23 runs used in fits");

        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.untilSays(".data-count", "117 runs");
        window.untilSays("#filter-box", "");

        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.untilSays("#filter-box", "flops > 1e20 and N < 2B");
    }

    @Test
    void whatDoesNotFitIsPointedAtAndEscapeGivesItUp() {
        window.openSample();

        window.enter("#filter-box", "N > 1B and parmas < 2");

        window.until("the error is seen", () -> window.isSeen("#filter-error"));
        assertThat(window.text("#filter-error"))
                .startsWith("N > 1B and parmas < 2\n           ^\nExpected N, D, C")
                .contains("The nearest name is params");
        assertThat(window.text(".data-count")).isEqualTo("117 runs");

        window.press(KeyCode.ESCAPE);
        window.untilSays("#filter-box", "");
        window.until("the error is gone", () -> !window.isSeen("#filter-error"));
    }

    @Test
    void aNameThatIsOfferedIsTakenByKeys() {
        window.openSample();

        window.write("#filter-box", "gro");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);

        window.untilSays("#filter-box", "group ");
    }
}
