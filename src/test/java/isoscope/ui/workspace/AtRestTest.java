package isoscope.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

@OnScreen
class AtRestTest {
    private final StringProperty said = new SimpleStringProperty("before");
    private final Region chart = new Region();
    private final Region panel = new Region();
    private final StackPane window = new StackPane(chart);
    private final ObservableValue<String> shown = AtRest.of(panel, said);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void putIntoAWindow() {
        new Scene(window);
        window.getChildren().add(panel);
    }

    @Test
    void aChangeIsShownAtOnceWhileNoButtonIsHeld() {
        said.set("after");
        assertThat(shown.getValue()).isEqualTo("after");
    }

    @Test
    void aChangeWaitsUntilTheButtonIsReleasedAnywhereInTheWindow() {
        mouse(MouseEvent.MOUSE_PRESSED);
        said.set("between");
        mouse(MouseEvent.MOUSE_DRAGGED);
        mouse(MouseEvent.MOUSE_EXITED_TARGET);
        said.set("after");
        assertThat(shown.getValue()).isEqualTo("before");

        mouse(MouseEvent.MOUSE_RELEASED);
        assertThat(shown.getValue()).isEqualTo("after");
    }

    @Test
    void aReleaseThatWasNotHeardOfIsNoticedByTheNextMovement() {
        mouse(MouseEvent.MOUSE_PRESSED);
        said.set("after");
        mouse(MouseEvent.MOUSE_MOVED);
        assertThat(shown.getValue()).isEqualTo("after");
    }

    @Test
    void whatLeavesTheWindowWaitsForNothing() {
        mouse(MouseEvent.MOUSE_PRESSED);
        said.set("after");
        window.getChildren().remove(panel);
        assertThat(shown.getValue()).isEqualTo("after");
    }

    private void mouse(EventType<MouseEvent> type) {
        Event.fireEvent(
                chart,
                new MouseEvent(
                        type,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }
}
