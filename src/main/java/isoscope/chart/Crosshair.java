package isoscope.chart;

import isoscope.plot.Panel;
import isoscope.plot.Rect;
import isoscope.ui.theme.Styled;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// Two hairlines through the pointer, a tag with the value on each axis, and a ring around the marker they have caught.
/// The nodes are made once and moved.
final class Crosshair {
    private final Line vertical = line();
    private final Line horizontal = line();
    private final Label xTag = tag();
    private final Label yTag = tag();
    private final Circle ring = new Circle(7);
    private final List<Node> nodes = List.of(vertical, horizontal, xTag, yTag, ring);

    Crosshair() {
        ring.getStyleClass().add("crosshair-ring");
        hide();
    }

    List<Node> nodes() {
        return nodes;
    }

    void hide() {
        nodes.forEach(node -> node.setVisible(false));
    }

    /// Shows the crosshair; one outside its frame is not drawn.
    void show(Pointer pointer) {
        Panel panel = pointer.placed().panel();
        Rect frame = pointer.placed().frame();
        double x = pointer.pageX();
        double y = pointer.pageY();
        if (!frame.contains(x, y)) {
            hide();
            return;
        }
        nodes.forEach(node -> node.setVisible(true));
        ring.setVisible(pointer.marker() != null);
        ring.setCenterX(x);
        ring.setCenterY(y);
        place(vertical, pixel(x), frame.y(), pixel(x), frame.bottom());
        place(horizontal, frame.x(), pixel(y), frame.right(), pixel(y));
        xTag.setText(AxisTag.text(panel.x(), pointer.x()));
        yTag.setText(AxisTag.text(panel.y(), pointer.y()));
    }

    /// Puts the tags beside the ends of the lines; called in the layout pass, when their sizes are known.
    void layOut(double width, double height) {
        if (!xTag.isVisible()) {
            return;
        }
        xTag.autosize();
        yTag.autosize();
        xTag.relocate(
                Math.rint(
                        Math.clamp(
                                vertical.getStartX() - xTag.getWidth() / 2,
                                0,
                                Math.max(0, width - xTag.getWidth()))),
                Math.min(vertical.getEndY() + 4, height - xTag.getHeight()));
        yTag.relocate(
                Math.max(0, horizontal.getStartX() - yTag.getWidth() - 4),
                Math.rint(horizontal.getStartY() - yTag.getHeight() / 2));
    }

    private static Line line() {
        return Styled.of(new Line(), "crosshair-line");
    }

    private static Label tag() {
        return Styled.of(new Label(), "crosshair-tag");
    }

    private static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    /// The middle of a pixel, where a line of width 1 is sharp.
    private static double pixel(double place) {
        return Math.floor(place) + 0.5;
    }
}
