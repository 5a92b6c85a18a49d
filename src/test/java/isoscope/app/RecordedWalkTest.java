package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.PlacedPanel;
import isoscope.plot.Range;
import isoscope.plot.Rect;
import isoscope.testkit.OnScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// An afternoon with the program in one go, each station kept as a picture under `target/images/walk`: open, fit, exclude,
/// undo, zoom, back, select, export, save, killed, recovered.
@OnScreen
class RecordedWalkTest {
    private static final String FITTED = "#readout-fitted-parameters";

    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    private int station;

    @Test
    void fromOpeningAFileToRecoveringItsSession() throws IOException {
        open();
        leaveOutAndUndo();
        zoomAndGoBack();
        select();
        export();
        save();
        changeAndRecover();
    }

    private void open() {
        window.openSample();
        keep(window, "open");
        window.until("the fit is there", () -> !window.text(FITTED).isEmpty());
        window.click("#rail-isoflop");
        window.until("the chart is there", () -> window.chart("isoflop").isPresent());
        keep(window, "fit");
    }

    private void leaveOutAndUndo() {
        String before = window.text(FITTED);
        window.click("#workspace-isoflop #tool-leave-out");
        dragInside("isoflop", 0.6, 0.98, 0.99, 0.02);
        window.until("the law moves", () -> !before.equals(window.text(FITTED)));
        window.until("runs are left out", () -> !window.notices().isEmpty());
        keep(window, "exclude");

        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.untilSays(FITTED, before);
        keep(window, "undo");
    }

    private void zoomAndGoBack() {
        window.click("#rail-isoloss");
        window.until("the chart is there", () -> window.chart("isoloss").isPresent());
        Range whole = computeAxis();
        window.wheel(window.middle("#workspace-isoloss .figure-view"), 4);
        window.until("the chart is zoomed", () -> !computeAxis().equals(whole));
        keep(window, "zoom");

        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.until("all is seen", () -> computeAxis().equals(whole));
        keep(window, "back");
    }

    private void select() {
        window.click("#workspace-isoloss #tool-select");
        dragInside("isoloss", 0.02, 0.98, 0.4, 0.5);
        window.click("#rail-runs");
        window.until(
                "the table shows the selection",
                () -> window.isSeen("#workspace-runs .table-row-cell:selected"));
        keep(window, "select");
        window.click("#rail-isoloss");
    }

    private void export() {
        Path figure = folder.resolve("figure.png");
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.until("the dialog is there", () -> window.isSeen("#export-save"));
        keep(window, "export");
        window.answer(figure);
        window.click("#export-save");
        window.until("the figure is written", () -> Files.exists(figure));
        window.until("the dialog is gone", () -> !window.isSeen("#export-save"));
    }

    private void save() {
        window.answer(session());
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.until("it is saved", () -> window.title().equals("study – Isoscope"));
        keep(window, "save");
    }

    private void changeAndRecover() throws IOException {
        window.click("#rail-runs");
        window.click("#exclude-button");
        window.until("it is changed", () -> window.title().equals("• study – Isoscope"));
        Killed killed = new Killed(config());
        window.until("the change is kept", () -> killed.kept().size() == 1);
        keep(window, "changed");

        ProgramWindow next = killed.nextWindow(folder.resolve("left"));
        next.until("the change is offered", () -> next.isSeen("#recover-button"));
        keep(next, "offer");
        next.click("#recover-button");
        next.untilSays(".data-count", "117 runs");
        next.until("it is not saved yet", () -> next.title().equals("• study – Isoscope"));
        next.until("the law is back", () -> next.text(FITTED).equals(window.text(FITTED)));
        keep(next, "recovered");
        assertThat(next.close()).isEmpty();
    }

    /// Drags from one part of the first frame of a chart to another, told as shares of its width and height.
    private void dragInside(String workspace, double x1, double y1, double x2, double y2) {
        PlacedPanel first = window.chart(workspace).orElseThrow().panels().getFirst();
        Rect frame = first.frame();
        window.drag(
                window.onScreen(
                        workspace, frame.x() + x1 * frame.width(), frame.y() + y1 * frame.height()),
                window.onScreen(
                        workspace,
                        frame.x() + x2 * frame.width(),
                        frame.y() + y2 * frame.height()));
    }

    private Range computeAxis() {
        return window.chart("isoloss").orElseThrow().panels().getFirst().panel().x().range();
    }

    private void keep(ProgramWindow of, String name) {
        station++;
        of.keepPicture("walk/%02d-%s.png".formatted(station, name));
    }

    private Path session() {
        return folder.resolve("study.isoscope");
    }

    private Path config() {
        return folder.resolve("config");
    }
}
