package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// The language of the window is chosen while it is open, and nothing is lost by that.
@OnScreen
@Isolated("the language is that of the whole process")
class LanguageWindowTest {
    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void anotherLanguageKeepsWhatIsOpen() {
        window.openSample();
        window.enter("#filter-box", "C > 1e20 and N < 2B");
        window.untilSays(".data-count", "23 of 117 runs");

        speak("Español");

        window.untilSays("#export-button", "Exportar");
        window.untilSays("#filter-box", "C > 1e20 and N < 2B");
        window.untilSays(".data-count", "23 de 117 entrenamientos");
        window.keepPicture("spanish.png");
        assertThat(folder.resolve("config").resolve("layout")).content().contains("language es");

        speak("English");

        window.untilSays("#export-button", "Export");
        window.untilSays(".data-count", "23 of 117 runs");
        assertThat(folder.resolve("config").resolve("unsaved")).isNotEmptyDirectory();
    }

    private void speak(String language) {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.enter("#palette-query", language);
    }
}
