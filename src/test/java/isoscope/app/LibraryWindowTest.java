package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The library in the real window.
@OnScreen
class LibraryWindowTest {
    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    /// No text is cut, charts are as high as their rows, and a claim has no empty inspector beside it.
    @Test
    void cardsAreWholeAndWideWhereTheyCanBe() {
        window.openSample();
        window.click("#rail-library");
        window.until("a card is shown", () -> window.isSeen("#library-card"));
        assertThat(window.bounds("#library-chart").getHeight()).isEqualTo(500);
        assertThat(window.cutTexts("#library-only-for-runs")).isEmpty();
        window.click("#library-favourite");
        window.keepPicture("library-favourite.png");

        window.press(KeyCode.CONTROL, KeyCode.I);
        window.until("constants are shown", () -> window.isSeen("#library-constants"));
        window.write("#library-search", "make the model 10 times larger");
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.until("a claim is shown", () -> window.isSeen("#library-claim"));
        assertThat(window.isSeen("#inspector")).isFalse();

        window.write("#library-search", "zzzz");
        window.until("nothing is found", () -> window.isSeen(".library-none"));
        assertThat(window.cutTexts(".library-none")).isEmpty();
    }

    @Test
    void aLawIsLookedForAndItsSliderMovesItsResults() {
        window.click("#rail-library");
        window.until("a card is shown", () -> window.isSeen("#library-card"));
        assertThat(window.text("#library-card .card-title")).isEqualTo("Chinchilla A3");
        window.keepPicture("library.png");

        window.write("#library-search", "critical batch kaplan");
        window.press(KeyCode.TAB);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.until(
                "its card is shown",
                () -> window.text("#library-card .card-title").equals("Kaplan: critical batch"));

        String before = window.texts("#library-card .card-results .number").getFirst();
        window.focus("#library-slider-l");
        window.press(KeyCode.RIGHT);
        window.until(
                "the result follows",
                () ->
                        !window.texts("#library-card .card-results .number")
                                .getFirst()
                                .equals(before));
        window.keepPicture("library-batch.png");
        window.write("#library-search", "make the model 10 times larger");
        window.press(KeyCode.TAB);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.until("a claim is shown", () -> window.isSeen("#library-claim"));
        window.click("#theme-button");
        window.keepPicture("library-dark.png");
    }
}
