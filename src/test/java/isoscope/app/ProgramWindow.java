package isoscope.app;

import atlantafx.base.controls.ToggleSwitch;
import isoscope.chart.FigureView;
import isoscope.plot.LaidOutFigure;
import isoscope.testkit.Pictures;
import isoscope.testkit.ScriptedDialogs;
import java.awt.image.BufferedImage;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The program's own window with a pointer and keys in front of it. Only the choosers are answered beforehand, and what
/// is remembered is kept elsewhere. Everything is looked at on the JavaFX thread, and what takes time is waited for by
/// what it shows in the end.
final class ProgramWindow {
    /// As large as the screen of the headless platform.
    private static final double SIDE = 1000;

    private static final int PATIENCE_SECONDS = 40;
    private static final int MOST_CHOICES = 12;

    private final FxRobot robot = new FxRobot();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final Stage stage;
    private final Thread thread = Thread.currentThread();
    private final UncaughtExceptionHandler handler = thread.getUncaughtExceptionHandler();

    /// Shows the window; to be called on the JavaFX thread.
    ///
    /// @param config where what is remembered is kept
    ProgramWindow(Stage stage, Path config) {
        this.stage = stage;
        thread.setUncaughtExceptionHandler((where, fault) -> faults.add(fault));
        Wiring wiring = new Wiring(new StackPane(), dialogs, config);
        stage.setScene(wiring.scene(SIDE, SIDE));
        stage.titleProperty().bind(wiring.title());
        stage.show();
        wiring.lookForLost();
    }

    /// Ends the watch over the JavaFX thread.
    ///
    /// @return what was thrown there and caught nowhere
    List<Throwable> close() {
        thread.setUncaughtExceptionHandler(handler);
        return List.copyOf(faults);
    }

    /// What the window is called.
    String title() {
        return onFx(stage::getTitle);
    }

    /// Keeps what the window shows as a picture.
    void keepPicture(String name) {
        picture(Path.of("target", "images", name));
    }

    /// Answers the next chooser.
    void answer(Path file) {
        dialogs.answer(file);
    }

    /// What was told in passing.
    List<String> notices() {
        return dialogs.notices();
    }

    /// What was told to have gone wrong.
    List<String> reports() {
        return dialogs.reports();
    }

    /// Opens a file by the button of the top bar.
    void open(Path file) {
        answer(file);
        click("#open-button");
    }

    /// Clicks a node in its middle as soon as it can be seen.
    void click(String selector) {
        until(selector + " can be seen", () -> isSeen(selector));
        robot.clickOn(middle(selector), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Clicks the label that says this.
    void clickLabel(String selector, String text) {
        robot.clickOn(middle(selector, text), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Clicks the label that says this twice.
    void doubleClickLabel(String selector, String text) {
        robot.doubleClickOn(middle(selector, text), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Whether a switch is on.
    boolean isSelected(String selector) {
        return onFx(() ->
                find(selector)
                        .map(ToggleSwitch.class::cast)
                        .map(ToggleSwitch::isSelected)
                        .orElse(false));
    }

    /// Clicks the item of an open menu that says this.
    void clickItem(String text) {
        robot.clickOn(text, MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Presses the primary button at one point of the screen, moves it by way of the middle to another and releases it.
    void drag(Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Presses the primary button at one point of the screen, moves it by way of the middle to another and holds it.
    void dragAndHold(Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Releases the primary button.
    void release() {
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Where a place of a chart stands on the screen.
    Point2D onScreen(String workspace, double x, double y) {
        String selector = "#workspace-%s .figure-view".formatted(workspace);
        return onFx(() -> find(selector).orElseThrow().localToScreen(x, y));
    }

    /// Turns the wheel up at a point of the screen, by so many notches.
    void wheel(Point2D place, int notches) {
        robot.moveTo(place).scroll(notches, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Replaces what stands in a field, without confirming it.
    void write(String selector, String text) {
        click(selector);
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Presses keys together.
    void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What a node says, or nothing while there is no such node.
    String text(String selector) {
        return onFx(() -> find(selector).map(ProgramWindow::text).orElse(""));
    }

    /// Whether a node is in the window, with a size, and neither it nor what holds it is hidden.
    boolean isSeen(String selector) {
        return onFx(() -> find(selector).filter(ProgramWindow::hasSize).isPresent());
    }

    /// Whether a node, or something in it, has the focus.
    boolean hasFocus(String selector) {
        return onFx(() -> {
            Node owner = stage.getScene().getFocusOwner();
            Node place = find(selector).orElseThrow();
            return Stream.iterate(owner, Objects::nonNull, Node::getParent)
                    .anyMatch(node -> node.equals(place));
        });
    }

    /// Whether a node is in a state of its style, such as `danger`.
    boolean is(String state, String selector) {
        return onFx(() ->
                find(selector).stream()
                        .flatMap(node -> node.getPseudoClassStates().stream())
                        .anyMatch(pseudo -> pseudo.getPseudoClassName().equals(state)));
    }

    /// The chart of a screen as it is laid out, once it has something on it.
    Optional<LaidOutFigure> chart(String workspace) {
        String selector = "#workspace-%s .figure-view".formatted(workspace);
        return onFx(() -> find(selector).map(FigureView.class::cast).map(FigureView::laidOut))
                .filter(figure -> !figure.marks().isEmpty());
    }

    /// The middle of a node on the screen.
    Point2D middle(String selector) {
        return onFx(() -> middle(find(selector).orElseThrow()));
    }

    /// The middle of the label that says this on the screen.
    ///
    /// @param selector which labels to look among
    Point2D middle(String selector, String text) {
        return onFx(() ->
                shown(selector)
                        .filter(node -> text(node).equals(text))
                        .map(ProgramWindow::middle)
                        .findFirst()
                        .orElseThrow());
    }

    /// Opens a list of choices and takes one by its place, from 0.
    void choose(String selector, int place) {
        click(selector);
        for (int i = 0; i < MOST_CHOICES; i++) {
            press(KeyCode.UP);
        }
        for (int i = 0; i < place; i++) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.ENTER);
    }

    /// Waits until a node says something.
    void untilSays(String selector, String text) {
        until("%s says “%s”".formatted(selector, text), () -> text(selector).equals(text));
    }

    /// Waits for something to be so.
    ///
    /// @param what is waited for, told when it does not come
    void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            picture(Path.of("target", "images", "window.png"));
            throw new AssertionError("waited in vain until " + what, e);
        }
    }

    void picture(Path file) {
        BufferedImage image =
                onFx(() -> SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null));
        Pictures.write(image, file);
    }

    private Optional<Node> find(String selector) {
        return shown(selector).findFirst();
    }

    private Stream<Node> shown(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(ProgramWindow::isShown);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static boolean hasSize(Node node) {
        return node.getLayoutBounds().getWidth() > 0;
    }

    private static Point2D middle(Node node) {
        Bounds place = node.localToScreen(node.getLayoutBounds());
        return new Point2D(place.getCenterX(), place.getCenterY());
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl field -> field.getText();
            case TextFlow flow ->
                    flow.getChildren().stream()
                            .map(part -> part instanceof Text text ? text.getText() : "")
                            .collect(Collectors.joining());
            default -> "";
        };
    }

    private static <T> T onFx(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), look);
    }
}
