package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The compute bar in the real window: dragged, typed, read off.
@OnScreen
class ComputeWindowTest {
    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void draggingTheSliderMovesComputeAndSnapsToAModel() {
        window.drag(window.middle(".slider-thumb"), onSlider(3e19));
        window.until(
                "the field says less",
                () -> window.text("#compute-field").matches("[23]\\.\\d* × 10¹⁹"));

        window.drag(window.middle(".slider-thumb"), onSlider(5.9e23));
        window.untilSays("#compute-field", "5.88 × 10²³");
    }

    @Test
    void digitsGoToTheModelsOnTheSliderUnlessOneTypes() {
        window.click("#rail-isoloss");
        window.press(KeyCode.DIGIT1);
        window.untilSays("#compute-field", "3.15 × 10²³");

        window.enter("#compute-field", "2");
        window.until("2 is no compute", () -> window.is("danger", "#compute-field"));
    }

    @Test
    void spacePlaysOnTheSliderAndNotInATable() {
        window.openSample();
        window.click("#rail-runs");
        window.focus("#runs-table");
        String compute = window.text("#compute-field");
        window.press(KeyCode.SPACE);
        assertThat(window.text("#compute-field")).isEqualTo(compute);

        window.focus("#compute-slider");
        window.press(KeyCode.SPACE);
        window.until("it plays", () -> !window.text("#compute-field").equals(compute));
        window.press(KeyCode.SPACE);
    }

    @Test
    void computeMayBeTypedInAnyUnit() {
        window.enter("#compute-field", "400 PF-days");
        window.untilSays("#compute-field", "3.46 × 10²²");
        assertThat(window.is("danger", "#compute-field")).isFalse();

        window.click("#unit-pf-days");
        window.untilSays("#compute-field", "400");
    }

    @Test
    void aTextThatIsNoComputeIsMarkedAndChangesNothing() {
        String before = window.text("#readout-kaplan-parameters");

        window.enter("#compute-field", "plenty");

        window.until("the field is marked", () -> window.is("danger", "#compute-field"));
        assertThat(window.text("#readout-kaplan-parameters")).isEqualTo(before).isNotEmpty();
        window.press(KeyCode.ESCAPE);
        window.untilSays("#compute-field", "5.76 × 10²³");
    }

    @Test
    void eachLawSaysItsBestSplitOfTheBudget() {
        window.openSample();
        window.click("#add-law-button");
        window.clickItem("Replication 2024");
        window.drag(window.middle(".slider-thumb"), onSlider(1e26));

        window.enter("#compute-field", "5.76e23");

        window.untilSays("#readout-besiroglu-parameters", "72.25B");
        window.untilSays("#readout-besiroglu-tokens", "1.329T");
        window.untilSays("#readout-kaplan-parameters", "804.3B");
        window.untilSays("#readout-kaplan-tokens", "119.4B");
    }

    /// Where a compute lies on the slider, by the decades written below it.
    private Point2D onSlider(double compute) {
        Point2D low = window.middle(".slider-decade", "10¹⁹");
        Point2D high = window.middle(".slider-decade", "10²³");
        double along = (Math.log10(compute) - 19) / (23 - 19);
        return new Point2D(
                low.interpolate(high, along).getX(), window.middle(".slider-thumb").getY());
    }
}
