package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.testkit.OnScreen;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A box that leaves runs out moves the fitted law while the button is still down.
@OnScreen
class LiveExclusionTest {
    private static final String FRONTIER = "#readout-fitted-parameters";
    private static final String NOTE = "#workspace-isoflop .gesture-note";

    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @BeforeEach
    void openAndTakeTheTool() {
        window.openSample();
        window.until("the fit is there", () -> !window.text(FRONTIER).isEmpty());
        window.click("#rail-isoflop");
        window.until("the chart is laid out", () -> window.chart("isoflop").isPresent());
        window.click("#workspace-isoflop #tool-leave-out");
    }

    @Test
    void theFrontierMovesBeforeTheButtonIsReleasedAndEscapeBringsItBack() {
        String before = window.text(FRONTIER);

        boxAroundTheLargestRuns();
        window.until("the frontier moves", () -> moved(before));
        assertThat(window.text(NOTE)).matches("Exclude \\d+ runs · Esc undoes it");

        window.press(KeyCode.ESCAPE);
        window.untilSays(FRONTIER, before);
        window.release();
        assertThat(window.text(FRONTIER)).isEqualTo(before);
        assertThat(window.notices()).isEmpty();
    }

    @Test
    void releasingKeepsTheExclusionAndUndoTakesItBack() {
        String before = window.text(FRONTIER);
        boxAroundTheLargestRuns();
        window.until("the frontier moves", () -> moved(before));

        window.release();
        window.until("leaving out is told", () -> !window.notices().isEmpty());
        assertThat(window.notices()).first().asString().endsWith("runs excluded from fits.");
        assertThat(moved(before)).isTrue();

        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.untilSays(FRONTIER, before);
    }

    private boolean moved(String before) {
        return !List.of(before, "").contains(window.text(FRONTIER));
    }

    /// The right third of the parabolas.
    private void boxAroundTheLargestRuns() {
        PlacedPanel parabolas = window.chart("isoflop").orElseThrow().panels().getFirst();
        Rect frame = parabolas.frame();
        Point2D from =
                window.onScreen("isoflop", frame.x() + 0.6 * frame.width(), frame.bottom() - 3);
        Point2D to = window.onScreen("isoflop", frame.right() - 3, frame.y() + 3);
        window.dragAndHold(from, to);
    }
}
