package isoscope.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;
import isoscope.plot.AxisRanges;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Range;
import isoscope.plot.Rect;
import isoscope.plot.Theme;
import isoscope.testkit.OnScreen;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init")
@ExtendWith(ApplicationExtension.class)
@OnScreen
class FigureViewTest {
    private FigureView view;
    private RecordedGestures model;
    private Mouse mouse;

    @Start
    void start(Stage stage) {
        view = new FigureView(Theme.LIGHT);
        model = new RecordedGestures(view);
        mouse = new Mouse(view);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        model.start();
        stage.setScene(new Scene(new StackPane(view), 800, 600));
        stage.show();
    }

    @Test
    void wheelZoomsAndKeepsTheValueUnderThePointer() {
        Rect frame = plane().frame();
        double x = frame.x() + 0.3 * frame.width();
        double y = frame.y() + 0.6 * frame.height();
        double computeBefore = plane().dataX(x);
        double parametersBefore = plane().dataY(y);
        mouse.moveTo(x, y).wheel(2);
        settle();
        PlacedPanel after = plane();
        assertThat(after.panel().x().range().high()).isLessThan(RecordedGestures.COMPUTE.high());
        assertThat(after.dataX(x) / computeBefore).isCloseTo(1, within(1e-9));
        assertThat(after.dataY(y) / parametersBefore).isCloseTo(1, within(1e-9));
    }

    @Test
    void wheelOverAnAxisZoomsThatAxisOnly() {
        Rect frame = plane().frame();
        mouse.moveTo(frame.x() + 100, frame.bottom() + 12).wheel(1);
        settle();
        assertThat(plane().panel().x().range()).isNotEqualTo(RecordedGestures.COMPUTE);
        assertThat(plane().panel().y().range()).isEqualTo(RecordedGestures.PARAMETERS);
    }

    @Test
    void dragPansTheDataWithThePointer() {
        Rect frame = plane().frame();
        double x = frame.x() + 0.8 * frame.width();
        double y = frame.y() + 0.8 * frame.height();
        double grabbed = plane().dataX(x);
        mouse.moveTo(x, y).drag(x - 60, y - 30);
        settle();
        assertThat(plane().dataX(x - 60) / grabbed).isCloseTo(1, within(1e-6));
        assertThat(model.clicked).isEmpty();
    }

    @Test
    void shiftDragZoomsToTheBox() {
        Rect frame = plane().frame();
        double left = frame.x() + 0.7 * frame.width();
        double top = frame.y() + 0.2 * frame.height();
        double low = plane().dataX(left);
        double high = plane().dataX(left + 80);
        mouse.holding(KeyCode.SHIFT)
                .moveTo(left, top)
                .press(MouseButton.PRIMARY)
                .dragTo(MouseButton.PRIMARY, left + 80, top + 60);
        assertThat(view.lookup(".rubber-band").isVisible()).isTrue();
        mouse.release(MouseButton.PRIMARY);
        settle();
        assertThat(plane().panel().x().range().low() / low).isCloseTo(1, within(1e-6));
        assertThat(plane().panel().x().range().high() / high).isCloseTo(1, within(1e-6));
        assertThat(view.lookup(".rubber-band").isVisible()).isFalse();
    }

    @Test
    void doubleClickShowsTheWholePicture() {
        Rect frame = plane().frame();
        mouse.moveTo(frame.x() + 40, frame.y() + 40);
        mouse.doubleClick();
        assertThat(model.resets).isEqualTo(1);
    }

    @Test
    void doubleClickOnAnAxisShowsAllOfThatAxis() {
        Rect frame = plane().frame();
        mouse.moveTo(frame.x() + 40, frame.bottom() + 12);
        mouse.doubleClick();
        assertThat(model.axisReset).isEqualTo("compute");

        mouse.moveTo(frame.x() - 12, frame.y() + 40);
        mouse.doubleClick();
        assertThat(model.axisReset).isEqualTo("parameters");
        assertThat(model.resets).isZero();
    }

    @Test
    void sideButtonsGoBackAndForward() {
        Rect frame = plane().frame();
        mouse.moveTo(frame.x() + 40, frame.y() + 40)
                .press(MouseButton.BACK)
                .release(MouseButton.BACK);
        assertThat(model.steps).isEqualTo(-1);

        mouse.press(MouseButton.FORWARD).release(MouseButton.FORWARD);
        assertThat(model.steps).isZero();
    }

    @Test
    void doubleClickOnARunIsNoClick() {
        mouse.moveTo(plane().toX(1e21) + 4, plane().toY(1e10));
        mouse.doubleClick();
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        assertThat(model.clicked).isEmpty();
    }

    @Test
    void draggingTheCursorSetsCompute() {
        double x = plane().toX(RecordedGestures.START);
        double y = plane().frame().y() + 100;
        mouse.moveTo(x + 3, y).drag(x + 53, y + 20);
        settle();
        assertThat(model.compute / plane().dataX(x + 50)).isCloseTo(1, within(1e-6));
        assertThat(model.zooms).isZero();
    }

    @Test
    void draggingTheFlagAboveTheFrameSetsCompute() {
        double x = plane().toX(RecordedGestures.START);
        double y = plane().frame().y() - 10;
        mouse.moveTo(x + 20, y).drag(x + 2000, y);
        assertThat(model.compute).isEqualTo(RecordedGestures.COMPUTE.high());
    }

    @Test
    void hoverShowsTheCardOfTheNearestRun() {
        mouse.moveTo(plane().toX(1e20) + 9, plane().toY(1e9) - 5);
        assertThat(label(".read-out-title").getText()).isEqualTo("Run second");
        assertThat(node(".read-out-card").isVisible()).isTrue();
        assertThat(node(".crosshair-ring").isVisible()).isTrue();
        assertThat(
                        node(".read-out-card")
                                .getBoundsInParent()
                                .contains(plane().toX(1e20), plane().toY(1e9)))
                .isFalse();
    }

    @Test
    void leavingTheFrameHidesCardAndCrosshair() {
        mouse.moveTo(plane().toX(1e20), plane().toY(1e9));
        mouse.moveTo(3, 3);
        assertThat(node(".read-out-card").isVisible()).isFalse();
        assertThat(node(".crosshair-line").isVisible()).isFalse();
    }

    @Test
    void altClickPinsReadOutsThatStayWithTheirPointsUntilEscape(FxRobot robot) {
        mouse.moveTo(plane().toX(1e20), plane().toY(1e9));
        mouse.holding(KeyCode.ALT).click();
        mouse.moveTo(plane().toX(1e21), plane().toY(1e10)).click();
        mouse.moveTo(plane().toX(1e24), plane().toY(1e8));
        assertThat(titlesOfPinned()).containsExactly("Run second", "Run third");
        assertThat(view.lookupAll(".read-out-card")).hasSize(3);

        mouse.moveTo(plane().toX(1e21), plane().toY(1e10)).click();
        assertThat(titlesOfPinned()).containsExactly("Run second");

        robot.interact(
                () -> model.zoom(AxisRanges.AUTOMATIC.with("compute", new Range(1e19, 1e22))));
        settle();
        assertThat(view.lookup(".pin-dot").getBoundsInParent().getCenterX())
                .isCloseTo(plane().toX(1e20), within(1e-6));

        robot.interact(view::requestFocus);
        robot.type(KeyCode.ESCAPE);
        assertThat(titlesOfPinned()).isEmpty();
    }

    private List<String> titlesOfPinned() {
        return view.lookupAll(".read-out-card.pinned .read-out-title").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void clickTellsTheRunUnderThePointer() throws TimeoutException {
        mouse.moveTo(plane().toX(1e21) + 4, plane().toY(1e10));
        mouse.click();
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> model.clicked.isPresent());
        assertThat(model.clicked.map(Pointer::marker)).contains("third");
    }

    @Test
    void keysZoomMoveTheCrosshairAndReset(FxRobot robot) {
        robot.interact(view::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(node(".crosshair-line").isVisible()).isTrue();
        robot.type(KeyCode.PLUS);
        settle();
        assertThat(plane().panel().x().range().high()).isLessThan(RecordedGestures.COMPUTE.high());
        robot.type(KeyCode.F);
        assertThat(model.resets).isEqualTo(1);
    }

    @Test
    void descriptionIsWhatAScreenReaderSays() {
        assertThat(view.getAccessibleText()).isEqualTo("A plane with three runs");
        assertThat(view.isFocusTraversable()).isTrue();
    }

    private PlacedPanel plane() {
        return Settled.laidOut(view).panels().getFirst();
    }

    private Node node(String selector) {
        return view.lookup(selector);
    }

    private Label label(String selector) {
        return (Label) node(selector);
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
