package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.testkit.OnScreen;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing moves under a box while it is drawn, though the runs inside are left out meanwhile.
@OnScreen
class StillChartTest {
    private static final String FRONTIER = "#readout-fitted-parameters";

    private static final Path SWEEP = Path.of("samples", "isoflop-synthetic.csv");
    private static final Path CURVES = Path.of("samples", "curves-synthetic.csv");

    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @ParameterizedTest
    @ValueSource(strings = {"runs", "isoloss", "loss-curves"})
    void theChartKeepsItsPlaceAndItsFramesWhileTheBoxIsDrawn(String screen) {
        begin(screen, screen.equals("loss-curves") ? CURVES : SWEEP);
        Place before = place(screen);

        draw(screen, 0.45);
        window.until("some runs are left out", () -> leavesOut(screen));
        String some = window.text(note(screen));
        assertThat(place(screen)).isEqualTo(before);
        draw(screen, 0.995);
        window.until("more runs are left out", () -> !window.text(note(screen)).equals(some));
        assertThat(place(screen)).isEqualTo(before);

        window.press(KeyCode.ESCAPE);
        window.release();
        assertThat(place(screen)).isEqualTo(before);
    }

    @Test
    void whatTakesRoomComesWhenTheButtonIsReleased() {
        begin("runs", SWEEP);
        Place before = place("runs");
        draw("runs", 0.9);
        window.until("runs are left out", () -> leavesOut("runs"));
        assertThat(window.isSeen("#left-out-panel")).isFalse();
        assertThat(place("runs")).isEqualTo(before);

        window.release();
        window.until("they are listed", () -> window.isSeen("#left-out-panel"));
    }

    @Test
    void aFileThatCannotBeReadIsToldWhenTheButtonIsReleased() {
        begin("isoloss", SWEEP);
        Place before = place("isoloss");
        draw("isoloss", 0.5);
        window.answer(Path.of("src", "test", "resources", "malformed", "empty.csv"));
        window.press(KeyCode.CONTROL, KeyCode.O);
        draw("isoloss", 0.6);
        assertThat(place("isoloss")).isEqualTo(before);

        window.release();
        window.until("it is told", () -> window.isSeen("#failure-banner"));
    }

    private void begin(String screen, Path file) {
        window.open(file);
        window.untilSays(".data-name", file.getFileName().toString());
        window.until("the fit is there", () -> !window.text(FRONTIER).isEmpty());
        window.click("#rail-" + screen);
        window.until("the chart is laid out", () -> window.chart(screen).isPresent());
        window.click("#workspace-%s #tool-leave-out".formatted(screen));
        window.press(at(screen, 0.01));
    }

    /// Moves the corner of the box that was begun at the lower left.
    private void draw(String screen, double share) {
        window.moveTo(at(screen, share));
    }

    /// A place on the diagonal of the first frame.
    private Point2D at(String screen, double share) {
        Rect frame = place(screen).frames().getFirst();
        return window.onScreen(
                screen, frame.x() + share * frame.width(), frame.bottom() - share * frame.height());
    }

    private boolean leavesOut(String screen) {
        return window.text(note(screen)).startsWith("Exclude");
    }

    private static String note(String screen) {
        return "#workspace-%s .gesture-note".formatted(screen);
    }

    private Place place(String screen) {
        return new Place(
                window.bounds("#workspace-%s .figure-view".formatted(screen)),
                window.chart(screen).orElseThrow().panels().stream()
                        .map(PlacedPanel::frame)
                        .toList());
    }

    /// Where a chart and the frames on it stand.
    private record Place(Bounds chart, List<Rect> frames) {}
}
