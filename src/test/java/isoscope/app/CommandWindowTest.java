package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Commands by name and help in the real window.
@OnScreen
class CommandWindowTest {
    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void thePaletteFindsWhatTheWindowCanDo() {
        window.openSample();
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.enter("#palette-query", "isoloss");

        window.until("IsoLoss is there", () -> window.isSeen("#workspace-isoloss"));
        assertThat(window.isSeen("#palette")).isFalse();
    }

    @Test
    void helpTellsOfTheScreenAndOfTheKeys() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.press(KeyCode.F1);

        window.until("the help is there", () -> window.isSeen("#help"));
        assertThat(window.text("#help .dialog-title")).isEqualTo("IsoFLOP");
        window.press(KeyCode.ESCAPE);
        window.until("the help is gone", () -> !window.isSeen("#help"));
    }
}
