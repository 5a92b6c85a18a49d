package isoscope.ui.tour;

import isoscope.ui.theme.Styled;
import java.util.List;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;

/// The strokes of the pen above everything else. While the pen is in hand the pointer draws here and reaches nothing below.
final class PenLayer extends Pane {
    private static final double DOT = 0.5;

    private final PenMarks marks;

    PenLayer(PresentationViewModel model) {
        marks = model.marks();
        setId("pen-layer");
        getStyleClass().add("pen-layer");
        model.aidProperty().subscribe(aid -> setMouseTransparent(aid != PointerAid.PEN));
        setPickOnBounds(true);
        setOnMousePressed(event -> marks.begin(across(event), down(event)));
        setOnMouseDragged(event -> marks.draw(across(event), down(event)));
        marks.strokesProperty().subscribe(_ -> requestLayout());
    }

    private double across(MouseEvent event) {
        return event.getX() / getWidth();
    }

    private double down(MouseEvent event) {
        return event.getY() / getHeight();
    }

    @Override
    protected void layoutChildren() {
        getChildren().setAll(marks.strokesProperty().get().stream().map(this::line).toList());
    }

    private Polyline line(PenStroke stroke) {
        Polyline line = Styled.of(new Polyline(), "pen-stroke");
        line.setManaged(false);
        List<Double> points = stroke.points();
        for (int i = 0; i < points.size(); i += 2) {
            line.getPoints().addAll(points.get(i) * getWidth(), points.get(i + 1) * getHeight());
        }
        if (points.size() == 2) {
            // A line of one point is not drawn; a short one is a dot.
            line.getPoints().addAll(points.get(0) * getWidth() + DOT, points.get(1) * getHeight());
        }
        return line;
    }
}
