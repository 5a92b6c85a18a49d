package isoscope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Theme;
import isoscope.testkit.OnScreen;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init")
@ExtendWith(ApplicationExtension.class)
@OnScreen
class FigureSelectionTest {
    private FigureView view;
    private RecordedGestures model;
    private Mouse mouse;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        view = new FigureView(Theme.LIGHT, DragAction.SELECT);
        model = new RecordedGestures(view);
        mouse = new Mouse(view);
        model.start();
        stage.setScene(new Scene(view, 800, 600));
        stage.show();
    }

    @Test
    void dragSelectsTheMarkersInTheBox() {
        dragAroundTheFirstTwo();
        assertThat(model.selected).containsExactlyInAnyOrder("first", "second");
        assertThat(model.selectMode).contains(SelectMode.REPLACE);
        assertThat(model.zooms).isZero();
    }

    @Test
    void shiftAddsToTheSelection() {
        mouse.holding(KeyCode.SHIFT);
        dragAroundTheFirstTwo();
        assertThat(model.selectMode).contains(SelectMode.ADD);
    }

    @Test
    void altRemovesFromTheSelection() {
        mouse.holding(KeyCode.ALT);
        dragAroundTheFirstTwo();
        assertThat(model.selectMode).contains(SelectMode.REMOVE);
    }

    @Test
    void middleButtonPans() {
        mouse.moveTo(300, 300)
                .press(MouseButton.MIDDLE)
                .dragTo(MouseButton.MIDDLE, 340, 320)
                .release(MouseButton.MIDDLE);
        assertThat(model.zooms).isEqualTo(1);
        assertThat(model.selectMode).isEmpty();
    }

    @Test
    void ctrlSelectsAlsoWhereDraggingPans() {
        view.toolProperty().set(DragAction.PAN);
        mouse.holding(KeyCode.CONTROL);
        dragAroundTheFirstTwo();
        assertThat(model.selected).containsExactlyInAnyOrder("first", "second");
        assertThat(model.selectMode).contains(SelectMode.REPLACE);
        assertThat(model.zooms).isZero();
    }

    @Test
    void anOutlineSelectsWhatLiesInside() {
        view.toolProperty().set(DragAction.OUTLINE);
        double x = plane().toX(1e20);
        double y = plane().toY(1e9);
        mouse.moveTo(x - 15, y - 15).press(MouseButton.PRIMARY);
        for (double[] corner : new double[][] {{15, -15}, {15, 15}, {-15, 15}}) {
            mouse.dragTo(MouseButton.PRIMARY, x + corner[0], y + corner[1]);
        }
        mouse.release(MouseButton.PRIMARY);

        assertThat(model.selected).containsExactly("second");
        assertThat(model.selectMode).contains(SelectMode.REPLACE);
    }

    @Test
    void escapeGivesUpAnOutline(FxRobot robot) {
        view.toolProperty().set(DragAction.OUTLINE);
        pressBeforeTheFirst();
        dragBehind(1e20, 1e9);

        robot.type(KeyCode.ESCAPE);
        mouse.release(MouseButton.PRIMARY);

        assertThat(model.selectMode).isEmpty();
    }

    @Test
    void leavingOutTellsOfEachMarkerWhileTheButtonIsDown() {
        view.toolProperty().set(DragAction.LEAVE_OUT);
        pressBeforeTheFirst();
        dragBehind(1e19, 1e8);
        dragBehind(1.2e19, 1.2e8);
        dragBehind(1e20, 1e9);
        assertThat(model.leftOut).containsExactly(Set.of("first"), Set.of("first", "second"));
        assertThat(model.kept).isZero();

        mouse.release(MouseButton.PRIMARY);
        assertThat(model.kept).isOne();
        assertThat(model.takenBack).isZero();
        assertThat(view.lookup(".rubber-band").isVisible()).isFalse();
    }

    @Test
    void escapeTakesBackWhatABoxLeftOut(FxRobot robot) {
        view.toolProperty().set(DragAction.LEAVE_OUT);
        pressBeforeTheFirst();
        dragBehind(1e20, 1e9);

        robot.type(KeyCode.ESCAPE);
        assertThat(model.takenBack).isOne();
        assertThat(view.lookup(".rubber-band").isVisible()).isFalse();

        mouse.release(MouseButton.PRIMARY);
        assertThat(model.kept).isZero();
    }

    @Test
    void keysChooseTheTool(FxRobot robot) {
        robot.interact(view::requestFocus);
        robot.type(KeyCode.L);
        assertThat(view.toolProperty().get()).isEqualTo(DragAction.LEAVE_OUT);
        robot.type(KeyCode.V);
        assertThat(view.toolProperty().get()).isEqualTo(DragAction.PAN);
        robot.type(KeyCode.B);
        assertThat(view.toolProperty().get()).isEqualTo(DragAction.SELECT);
    }

    @Test
    void keysLeaveTheSelectionOutAndForgetIt(FxRobot robot) {
        dragAroundTheFirstTwo();
        robot.type(KeyCode.X);
        assertThat(model.toggles).isOne();
        robot.type(KeyCode.ESCAPE);
        assertThat(model.selected).isEmpty();
    }

    private void pressBeforeTheFirst() {
        PlacedPanel plane = plane();
        mouse.moveTo(plane.toX(1e19) - 10, plane.toY(1e8) + 10).press(MouseButton.PRIMARY);
    }

    private void dragBehind(double compute, double parameters) {
        mouse.dragTo(MouseButton.PRIMARY, plane().toX(compute) + 5, plane().toY(parameters) - 5);
    }

    private PlacedPanel plane() {
        return Settled.laidOut(view).panels().getFirst();
    }

    private void dragAroundTheFirstTwo() {
        PlacedPanel plane = Settled.laidOut(view).panels().getFirst();
        mouse.moveTo(plane.toX(1e19) - 10, plane.toY(1e8) + 10)
                .drag(plane.toX(1e20) + 10, plane.toY(1e9) - 10);
    }
}
