package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import isoscope.words.Words;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Presentations are live, legible from the back of a room, and leave the window as it was.
@OnScreen
class PresentationWindowTest {
    private static final String VALUE = "#presented-value";

    /// The least size of a text at 1280 × 720.
    private static final double LEGIBLE = 20;

    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void aPresentationIsLiveAndGivesTheWindowBackAsItWas() {
        begin("isoflop-synthetic.csv");
        String compute = window.text(VALUE);
        assertThat(window.isSeen("#top-bar")).isFalse();
        window.press(KeyCode.DIGIT1);
        window.until("another compute is held", () -> !window.text(VALUE).equals(compute));

        window.press(KeyCode.B);
        window.until("the screen is blank", () -> window.isSeen("#presentation-blank"));
        window.press(KeyCode.B);
        window.press(KeyCode.P);
        window.drag(window.middle("#presented-screen"), window.middle("#presented-caption"));
        window.until("a stroke is drawn", () -> window.isSeen(".pen-stroke"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("it is taken back", () -> !window.isSeen(".pen-stroke"));

        window.press(KeyCode.ESCAPE);
        window.until("the window is back", () -> window.isSeen("#workspace-isoloss"));
        assertThat(window.text("#compute-field")).isEqualTo(compute);
        assertThat(window.hasFocus("#rail-isoloss")).isTrue();
    }

    @Test
    void aStepAsksTheRoomBeforeItSaysAnything() {
        window.click("#start-view #tour-two-models");
        window.until("its first step is shown", () -> window.isSeen("#workspace-isoloss"));
        window.press(KeyCode.F11);
        window.untilSays("#presented-place", "Step 1 of 5");
        window.press(KeyCode.PAGE_DOWN);
        window.until("it is asked", () -> window.isSeen("#guess-number"));
        assertThat(window.texts(".presented-says")).containsOnly("");

        window.focus("#guess-number");
        window.press(KeyCode.UP);
        window.focus("#guess-lock");
        window.press(KeyCode.SPACE);
        window.until("the answer can be seen", () -> window.hasFocus("#guess-reveal"));
        window.press(KeyCode.SPACE);
        window.untilSays(".guess-answer", "Answer: 11.9 times");
        assertThat(window.text(".guess-distance")).isEqualTo("1.19 times too low, 0.07 decades");
        assertThat(window.texts(".presented-says")).anyMatch(text -> text.contains("804B"));
        window.press(KeyCode.ESCAPE);
        window.until("the window is back", () -> window.isSeen("#workspace-isoloss"));
    }

    @ParameterizedTest
    @CsvSource({"isoflop-synthetic.csv, 1 3 4 5 6 8", "curves-synthetic.csv, 2"})
    void everyTextIsLargeEnoughAndNoneIsCutOnAProjector(String sample, String screens) {
        begin(sample);
        for (String screen : Words.list(screens)) {
            window.press(KeyCode.CONTROL, KeyCode.getKeyCode(screen));
            window.resize(1280, 720);
            window.until("it is laid out", () -> window.leastText("#presentation") >= LEGIBLE);
            assertWhole(screen);

            window.resize(800, 600);
            window.until(
                    "it is laid out",
                    () -> window.bounds("#presented-compute-bar").getMaxX() <= 800);
            assertWhole(screen);
        }
    }

    private void assertWhole(String screen) {
        assertThat(window.cutTexts("#presentation .label")).as(screen).isEmpty();
        assertThat(window.outside("#presentation")).as(screen).isEmpty();
        assertThat(window.overlapping("#presented-compute-bar")).as(screen).isEmpty();
        assertThat(window.overlapping("#presented-caption")).as(screen).isEmpty();
    }

    private void begin(String sample) {
        window.open(Path.of("samples", sample));
        window.untilSays(".data-name", sample);
        window.until("the fit is there", () -> !window.text("#readout-fitted-loss").isEmpty());
        window.click("#rail-isoloss");
        window.until("the chart is there", () -> window.chart("isoloss").isPresent());
        window.press(KeyCode.F11);
        window.until(
                "the presentation is there",
                () -> window.isSeen("#presentation .figure-view") && window.isSeen(VALUE));
    }
}
