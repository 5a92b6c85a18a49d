package isoscope.ui.inspector;

import isoscope.plot.Categories.Category;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;

/// Small pictures of layers, at most 20 wide, for the rows that switch them.
public final class LayerSample {
    /// How much room a sample has.
    static final double WIDTH = 20;

    private static final double DOT = 3.6;

    private LayerSample() {}

    /// A heat-map of loss.
    public static Node field() {
        Region region = new Region();
        region.setMinSize(WIDTH, 10);
        region.setMaxSize(WIDTH, 10);
        return styled(region, "sample-field");
    }

    /// A line of equal loss.
    public static Node contour() {
        return path("M1 11C4 4 9 1.500 19 1", "sample-contour");
    }

    /// A curve of loss that falls while training.
    public static Node lossCurve() {
        return path("M1 1C3 8 8 10.500 19 11", "sample-loss-curve");
    }

    /// A parabola.
    public static Node parabola() {
        return path("M2 1C3.500 8 6 11 10 11S16.500 8 18 1", "sample-parabola");
    }

    /// A straight line.
    ///
    /// @param styleClass its colour and width: `sample-thin`, `sample-strong`, `sample-fitted` or `sample-published`
    public static Node line(String styleClass) {
        return styled(new Line(1, 0, WIDTH - 1, 0), styleClass);
    }

    /// Stems with heads, for residuals.
    public static Node stems() {
        return path("M1 6H19M5 6V2M10 6V10M15 6V3", "sample-stems");
    }

    /// A run.
    public static Node run() {
        return styled(new Circle(DOT), "sample-run");
    }

    /// A run left out of fits.
    public static Node excluded() {
        return path("M0 0L7 7M7 0L0 7", "sample-excluded");
    }

    /// The minimum of a parabola.
    public static Node minimum() {
        return path("M5 0L10 6L5 12L0 6Z", "sample-minimum");
    }

    /// A reference model.
    public static Node model() {
        return path("M4.500 0L9 6.500L4.500 13L0 6.500Z", "sample-model");
    }

    /// A run of a group by a column of the file, in its colour and shape.
    static Node group(Category group) {
        String style = "sample-" + group.paint().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (group.shape()) {
            case TRIANGLE -> path("M4 0L8 7.500H0Z", style);
            case TRIANGLE_DOWN -> path("M0 0H8L4 7.500Z", style);
            case DIAMOND -> path("M4 0L8 4.500L4 9L0 4.500Z", style);
            case CIRCLE, CROSS, HOLLOW_DIAMOND, RING, DOT -> styled(new Circle(DOT), style);
        };
    }

    private static Node path(String data, String styleClass) {
        SVGPath path = new SVGPath();
        path.setContent(data);
        return styled(path, styleClass);
    }

    private static Node styled(Node node, String styleClass) {
        node.getStyleClass().addAll("sample", styleClass);
        return node;
    }
}
