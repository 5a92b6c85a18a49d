package isoscope.ui.theme;

import isoscope.law.LineStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/// A short piece of a law's line, in its colour and dash, 20 wide: the law in chips, rows and legends.
public final class LawSample extends StackPane {
    private static final double WIDTH = 20;
    private static final double HEIGHT = 12;
    private static final double INSET = 1.5;

    /// The longest pattern of dashes of which a sample shows enough to tell it from another.
    private static final double LONGEST_PATTERN = 12;

    /// The line of a law.
    public LawSample(LineStyle style) {
        Line line = new Line(INSET, 0, WIDTH - INSET, 0);
        line.getStyleClass().addAll("law-line", "law-line-" + style.colour());
        line.setStrokeWidth(style.width());
        line.setStrokeLineCap(style.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        line.getStrokeDashArray().setAll(shortened(style.dash()));
        getChildren().add(line);
        setAlignment(Pos.CENTER);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setMouseTransparent(true);
    }

    private static List<Double> shortened(List<Double> dash) {
        double pattern = dash.stream().mapToDouble(Double::doubleValue).sum();
        double factor = Math.min(1, LONGEST_PATTERN / pattern);
        return dash.stream().map(length -> factor * length).toList();
    }
}
