package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Steps are kept, moved, edited and saved by hand in the real window.
@OnScreen
class StepsWindowTest {
    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void viewsAreKeptMovedEditedSavedAndShownAgain() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.press(KeyCode.CONTROL, KeyCode.D);
        window.until("the panel is there", () -> window.isSeen("#step-0"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.click("#keep-step");
        window.until("two are kept", () -> window.isSeen("#step-1"));

        window.focus("#step-1");
        window.press(KeyCode.ALT, KeyCode.UP);
        window.until("it moved", () -> window.text("#step-0 .step-title").startsWith("Allocation"));
        assertThat(window.hasFocus("#step-0")).isTrue();

        window.press(KeyCode.F2);
        window.enter("#step-title-field", "Where laws part");
        window.click("#step-back");
        window.until(
                "its title is another one",
                () -> window.text("#step-0 .step-title").equals("Where laws part"));
        window.keepPicture("steps.png");

        window.click("#step-1 .step-title");
        window.until("IsoLoss is shown", () -> window.isSeen("#workspace-isoloss"));
        window.answer(folder.resolve("mine.tour.toml"));
        window.click("#tour-menu");
        window.clickItem("Save tour…");
        window.until("it is saved", () -> Files.exists(folder.resolve("mine.tour.toml")));
    }

    @Test
    void aTourIsOpenedFromTheFirstScreen() {
        window.click("#start-view #tour-two-models");
        window.until("its first step is shown", () -> window.isSeen("#workspace-isoloss"));
        window.press(KeyCode.ALT, KeyCode.PAGE_DOWN);
        window.until("the next one asks", () -> window.isSeen("#step-1 .step-ask"));
        assertThat(window.isSeen("#step-1 .step-says")).isFalse();
        window.click("#step-answer");
        window.until("it is told", () -> window.text("#step-1 .step-says").contains("804B"));
        assertThat(window.text("#step-1 .step-told")).isEqualTo("Answer: 11.9 times");
    }
}
