package isoscope.ui.theme;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;

/// A short piece of a law's line, in its colour and dash, 20 wide: what stands for the law in chips, rows and legends.
public final class LawSample extends StackPane {
    private static final double WIDTH = 20;
    private static final double HEIGHT = 12;
    private static final double INSET = 1.5;

    /// The line of a law.
    ///
    /// @param lawId the law's stable name; `app.css` holds its line
    public LawSample(String lawId) {
        Line line = new Line(INSET, 0, WIDTH - INSET, 0);
        line.getStyleClass().addAll("law-line", "law-" + lawId);
        getChildren().add(line);
        setAlignment(Pos.CENTER);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setMouseTransparent(true);
    }
}
