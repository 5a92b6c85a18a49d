package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.ScriptedDialogs;
import isoscope.words.Language;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The program's own window with a pointer and keys in front of it. As an extension it is there before each test and
/// closed after it, when nothing may have been thrown or told to have gone wrong. Only the choosers are answered
/// beforehand, and what is remembered is kept elsewhere. What takes time is waited for by what it shows in the end.
final class ProgramWindow extends ShownWindow implements BeforeEachCallback, AfterEachCallback {
    /// Runs of a known law, 117 of them.
    static final Path SAMPLE = Path.of("samples", "isoflop-synthetic.csv");

    /// As large as the screen of the headless platform.
    private static final double SIDE = 1000;

    private static final int MOST_CHOICES = 12;

    /// How many nodes are passed on the way to another.
    private static final int MOST_STOPS = 90;

    /// How often the pointer goes after a node that moves.
    private static final int FOLLOWED = 60;

    private final FxRobot robot = new FxRobot();
    private final Hands hands = new Hands(robot);
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final FxFaults faults = new FxFaults();
    private final Supplier<Path> config;
    private @Nullable Stage stage;

    /// A window that is not shown yet.
    ///
    /// @param config where what is remembered is kept; asked for when the window is shown
    ProgramWindow(Supplier<Path> config) {
        this.config = config;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupApplication(() -> new Program(this));
    }

    @Override
    public void afterEach(ExtensionContext context) throws TimeoutException {
        try {
            assertThat(close()).isEmpty();
            assertThat(reports()).isEmpty();
        } finally {
            robot.interact(stage()::hide);
            FxToolkit.cleanupAfterTest(robot, new Program(this));
            WaitForAsyncUtils.waitForFxEvents();
            Words.speak(Language.ENGLISH);
        }
    }

    /// Shows the window; to be called on the JavaFX thread.
    void show() {
        // The toolkit keeps every event of the stage that it gives, with all that it came to.
        Stage place = new Stage();
        stage = place;
        faults.watch();
        Wiring wiring = new WindowContent(place, config.get(), _ -> dialogs).fill();
        place.setWidth(SIDE);
        place.setHeight(SIDE);
        place.show();
        wiring.lookForLost();
    }

    /// Ends the watch over the JavaFX thread.
    ///
    /// @return the exceptions thrown there and caught nowhere
    List<Throwable> close() {
        return faults.end();
    }

    @Override
    Stage stage() {
        return Objects.requireNonNull(stage, "the window is not shown yet");
    }

    /// Answers the next chooser.
    void answer(Path file) {
        dialogs.answer(file);
    }

    /// The notices that were shown in passing.
    List<String> notices() {
        return dialogs.notices();
    }

    /// The reports of failures that were shown.
    List<String> reports() {
        return dialogs.reports();
    }

    /// Opens a file by the button of the top bar.
    void open(Path file) {
        answer(file);
        click("#open-button");
    }

    /// Opens the runs of a known law, and waits for them.
    void openSample() {
        open(SAMPLE);
        untilSays(".data-name", "isoflop-synthetic.csv");
        untilSays(".data-count", "117 runs");
    }

    /// Clicks a node in its middle as soon as it can be seen, following it where the window is still laid out.
    void click(String selector) {
        until(selector + " can be seen", () -> isSeen(selector));
        hands.moveTo(middle(selector));
        for (int i = 0; i < FOLLOWED && !isHovered(selector); i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
            hands.moveTo(middle(selector));
        }
        until(selector + " is under the pointer", () -> isHovered(selector));
        hands.click(1);
    }

    /// Clicks the label that says this.
    void clickLabel(String selector, String text) {
        hands.moveTo(middle(selector, text));
        hands.click(1);
    }

    /// Clicks the label that says this twice.
    void doubleClickLabel(String selector, String text) {
        hands.moveTo(middle(selector, text));
        hands.click(2);
    }

    /// Clicks the item of an open menu that says this.
    void clickItem(String text) {
        robot.clickOn(text, MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Presses the primary button at one point of the screen, moves it by way of the middle to another and releases it.
    void drag(Point2D from, Point2D to) {
        hands.drag(from, to);
        hands.release();
    }

    /// Presses the primary button at one point of the screen, moves it by way of the middle to another and holds it.
    void dragAndHold(Point2D from, Point2D to) {
        hands.drag(from, to);
    }

    /// Presses the primary button at a point of the screen and holds it.
    void press(Point2D place) {
        hands.moveTo(place);
        hands.press();
    }

    /// Moves the pointer, whatever is held.
    void moveTo(Point2D place) {
        hands.moveTo(place);
    }

    /// Releases the primary button.
    void release() {
        hands.release();
    }

    /// Turns the wheel up at a point of the screen, by so many notches.
    void wheel(Point2D place, int notches) {
        hands.moveTo(place);
        robot.scroll(notches, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Replaces what stands in a field, without confirming it.
    void write(String selector, String text) {
        click(selector);
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Replaces what stands in a field, and confirms it.
    void enter(String selector, String text) {
        write(selector, text);
        press(KeyCode.ENTER);
    }

    /// Presses keys together.
    void press(KeyCode... keys) {
        hands.type(1, keys);
    }

    /// Types where the focus is.
    void type(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Goes with the keyboard from node to node until one has the focus.
    void tabTo(String selector) {
        until(selector + " is there", () -> isSeen(selector));
        for (int i = 0; i < MOST_STOPS && !hasFocus(selector); i++) {
            press(KeyCode.TAB);
        }
        assertThat(hasFocus(selector)).as("%s is reached by Tab", selector).isTrue();
    }

    /// Opens a list of choices and takes one by its place, from 0.
    void choose(String selector, int place) {
        click(selector);
        hands.type(MOST_CHOICES, KeyCode.UP);
        hands.type(place, KeyCode.DOWN);
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

    /// The program as the toolkit starts it. The toolkit keeps every program it started, so this one lets go of its window.
    private static final class Program extends Application {
        private @Nullable ProgramWindow window;

        Program(ProgramWindow window) {
            this.window = window;
        }

        @Override
        public void start(Stage primary) {
            Objects.requireNonNull(window).show();
            window = null;
        }
    }
}
