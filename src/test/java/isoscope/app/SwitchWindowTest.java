package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Switches in the real window, by the keyboard alone.
@OnScreen
class SwitchWindowTest {
    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void spaceTurnsTheSwitchThatHasTheFocus() {
        window.openSample();
        window.click("#rail-isoloss");
        window.press(KeyCode.CONTROL, KeyCode.I);
        window.until("the switch is there", () -> window.isSeen("#layer-contours"));
        String compute = window.text("#compute-field");
        window.focus("#layer-contours");
        window.press(KeyCode.TAB);
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(window.is("focus-visible", "#layer-contours")).isTrue();

        window.press(KeyCode.SPACE);
        assertThat(window.isSelected("#layer-contours")).isFalse();
        window.press(KeyCode.SPACE);
        assertThat(window.isSelected("#layer-contours")).isTrue();
        assertThat(window.text("#compute-field")).isEqualTo(compute);
    }
}
