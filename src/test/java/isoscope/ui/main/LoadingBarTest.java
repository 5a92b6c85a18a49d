package isoscope.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.runs.RunSet;
import isoscope.session.Document;
import isoscope.session.data.LoadState;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.testkit.Documents;
import isoscope.testkit.HeldBackground;
import isoscope.testkit.OnScreen;
import isoscope.testkit.QuietDialogs;
import isoscope.testkit.SessionModels;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A reading that does not end by itself is called off by the button and by the keys.
@SuppressWarnings("NullAway.Init")
@ExtendWith(ApplicationExtension.class)
@OnScreen
class LoadingBarTest {
    private static final int PATIENCE_SECONDS = 20;

    private Document document;
    private LoadingBar bar;

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        document =
                new Document(
                        Library.ofCharts().splitting(),
                        List.of(),
                        (origin, options) ->
                                Documents.loaded(new RunSet("runs", Documents.runs().runs())),
                        new RememberedMappings(),
                        FitMethods.all(),
                        new HeldBackground());
        bar =
                new LoadingBar(
                        new ReadingViewModel(
                                document.data(),
                                SessionModels.of(document, new QuietDialogs(), folder)));
        Scene scene = new Scene(new StackPane(bar, new Button("elsewhere")), 600, 200);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void read(FxRobot robot) throws TimeoutException {
        robot.interact(() -> document.data().open(new Origin.Sample("runs", "Runs")));
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, bar::isVisible);
    }

    @Test
    void theButtonCallsReadingOff(FxRobot robot) {
        robot.clickOn("#loading-cancel");
        isIdle();
    }

    @Test
    void theButtonIsReachedAndPressedByKeys(FxRobot robot) {
        robot.interact(() -> robot.lookup("elsewhere").query().requestFocus());
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(robot.lookup("#loading-cancel").query().isFocused()).isTrue();
        robot.type(KeyCode.SPACE);
        isIdle();
    }

    @Test
    void escapeCallsReadingOffWhereverTheFocusIs(FxRobot robot) {
        robot.interact(() -> robot.lookup("elsewhere").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        isIdle();
    }

    private void isIdle() {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(document.data().loadStateProperty().get()).isEqualTo(new LoadState.Idle());
        assertThat(bar.isVisible()).isFalse();
    }
}
