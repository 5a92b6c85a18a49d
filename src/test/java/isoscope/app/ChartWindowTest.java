package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.LaidOutFigure;
import isoscope.plot.Range;
import isoscope.testkit.OnScreen;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Charts in the real window: each in its place, zoomed, enlarged, with layers that hide.
@OnScreen
class ChartWindowTest {
    private static final List<String> WORKSPACES =
            List.of("loss-curves", "isoloss", "isoflop", "allocation", "laws", "runs");

    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void eachItemOfTheRailShowsItsChart() {
        window.openSample();
        for (String workspace : WORKSPACES) {
            window.click("#rail-" + workspace);

            window.until(workspace + " has its chart", () -> window.chart(workspace).isPresent());
            LaidOutFigure chart = window.chart(workspace).orElseThrow();
            assertThat(chart.panels()).as(workspace).isNotEmpty();
            assertThat(chart.width()).as(workspace).isGreaterThan(200);
            assertThat(chart.height()).as(workspace).isGreaterThan(200);
        }
    }

    @Test
    void theViewGoesBackAndForwardAndUndoLeavesItAlone() {
        window.openSample();
        window.click("#rail-isoloss");
        window.until("the chart is there", () -> window.chart("isoloss").isPresent());
        Range whole = computeAxis();
        window.wheel(window.middle("#workspace-isoloss .figure-view"), 3);
        window.until("the chart is zoomed", () -> !computeAxis().equals(whole));

        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.until("all is seen", () -> computeAxis().equals(whole));
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        window.until("the chart is zoomed again", () -> !computeAxis().equals(whole));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(computeAxis()).isNotEqualTo(whole);
    }

    @Test
    void everythingIsShownSmallerAndResetByCommands() {
        window.openSample();
        window.click("#rail-isoloss");
        window.until("the chart is there", () -> window.chart("isoloss").isPresent());
        double height = window.chart("isoloss").orElseThrow().height();
        window.press(KeyCode.CONTROL, KeyCode.MINUS);
        window.press(KeyCode.CONTROL, KeyCode.MINUS);
        window.until(
                "the chart has more room",
                () -> window.chart("isoloss").orElseThrow().height() > 1.2 * height);

        window.press(KeyCode.CONTROL, KeyCode.K);
        window.enter("#palette-query", "reset layout");
        window.until(
                "the chart is as before",
                () -> window.chart("isoloss").orElseThrow().height() == height);
    }

    @Test
    void aRowOfTheLegendHidesByAClickAndIsAloneByTwo() {
        window.openSample();
        window.click("#rail-isoflop");
        window.until("the chart is there", () -> window.chart("isoflop").isPresent());

        window.press(KeyCode.CONTROL, KeyCode.I);
        window.until("the inspector is there", () -> window.isSeen("#layer-minima"));
        window.clickLabel(".layer-row .label", "Minima");
        window.until("minima are off", () -> !window.isSelected("#layer-minima"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("minima are on", () -> window.isSelected("#layer-minima"));

        window.click("#rail-isoflop");
        window.doubleClickLabel(".layer-row .label", "Minima");
        window.until("runs are off", () -> !window.isSelected("#layer-runs"));
        assertThat(window.isSelected("#layer-minima")).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("runs are on", () -> window.isSelected("#layer-runs"));
        assertThat(window.isSelected("#layer-minima")).isTrue();
    }

    private Range computeAxis() {
        return window.chart("isoloss").orElseThrow().panels().getFirst().panel().x().range();
    }
}
