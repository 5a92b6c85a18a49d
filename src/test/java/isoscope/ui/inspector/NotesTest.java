package isoscope.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

@OnScreen
class NotesTest {
    private static final List<String> WARNINGS =
            List.of(
                    "C differs from 6ND by more than 10 % in 23 of 92 runs; the median of C/(6ND)"
                            + " there is 0.824. Check the columns and their units.",
                    "Two runs are the same in size and tokens. Keep other seeds; exclude a run"
                            + " that was written down twice.");

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(doubles = {260, 296, 420})
    void warningsHaveTheirWholeHeightAtOnceSoThatNoneLiesOverTheNext(double width) {
        VBox inspector = new VBox();
        ScrollPane pane = new ScrollPane(inspector);
        pane.setFitToWidth(true);
        new Scene(pane, width, 500);
        layOut(pane);

        inspector.getChildren().setAll(Notes.warnings(WARNINGS));
        layOut(pane);
        List<Double> heights = heights(inspector);
        layOut(pane);

        assertThat(heights).isEqualTo(heights(inspector));
        assertThat(heights).allMatch(height -> height > 25);
    }

    private static void layOut(ScrollPane pane) {
        pane.applyCss();
        pane.layout();
    }

    private static List<Double> heights(VBox box) {
        return box.getChildren().stream()
                .map(Node::getLayoutBounds)
                .map(bounds -> bounds.getHeight())
                .toList();
    }
}
