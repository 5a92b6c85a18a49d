package isoscope.plot.layout;

import isoscope.plot.Colouring;
import isoscope.plot.Layer;
import isoscope.plot.MapColour;
import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.Rgba;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Markers with their labels. Those outside the frame, and of very many those that are not seen, are left out whole; a
/// label of several stands beside the first.
final class PointMarks {
    private static final double LARGE = 9;

    private PointMarks() {}

    static LayerDrawing of(Layer.Points points, PanelSite site) {
        var marks = new ArrayList<Mark.Symbol>();
        var labels = new ArrayList<LabelRequest>();
        Set<String> said = new HashSet<>();
        for (int i = 0; i < points.x().size(); i++) {
            if (site.shows(points.x().get(i), points.y().get(i))) {
                double x = site.x(points.x().get(i));
                double y = site.y(points.y().get(i));
                marks.add(symbol(points, i, x, y, site));
                List<String> texts = points.labels();
                if (texts != null && !texts.get(i).isEmpty() && said.add(texts.get(i))) {
                    labels.add(label(points, texts.get(i), i, x, y, site));
                }
            }
        }
        return new LayerDrawing(List.copyOf(SeenMarkers.of(marks, site.frame())), labels);
    }

    private static LabelRequest label(
            Layer.Points points, String text, int row, double x, double y, PanelSite site) {
        LabelRequest.Priority priority =
                points.shape() == Layer.Shape.HOLLOW_DIAMOND
                        ? LabelRequest.Priority.MODEL
                        : LabelRequest.Priority.ANNOTATION;
        Colouring colouring = points.colouring();
        Rgba colour =
                colouring == null
                        ? site.palette().textColour(points.paint())
                        : mapped(colouring, row, site);
        LabelRequest request =
                PointLabels.ofMarker(text, colour, x, y, points.size(), priority, site);
        Mark.Symbol symbol = symbol(points, row, x, y, site);
        return colouring == null
                ? request.orInKey(
                        () -> new KeyEntry(text, colour, new KeySample.Point(symbol)).at(x))
                : request;
    }

    private static Mark.Symbol symbol(
            Layer.Points points, int row, double x, double y, PanelSite site) {
        Colouring colouring = points.colouring();
        Rgba colour =
                colouring == null
                        ? site.palette().colour(points.paint())
                        : mapped(colouring, row, site);
        return new Mark.Symbol(
                points.shape(),
                x,
                y,
                points.size(),
                fill(points.shape(), colour, site),
                line(points, colour, site));
    }

    private static Rgba mapped(Colouring colouring, int row, PanelSite site) {
        double place = colouring.place(colouring.values().get(row));
        return site.palette().colour(new MapColour(colouring.map(), place));
    }

    private static @Nullable Rgba fill(Layer.Shape shape, Rgba colour, PanelSite site) {
        return switch (shape) {
            case CIRCLE, DOT, DIAMOND, TRIANGLE, TRIANGLE_DOWN -> colour;
            case HOLLOW_DIAMOND -> site.palette().colour(Paint.BACKGROUND);
            case CROSS, RING -> null;
        };
    }

    /// Filled markers are parted from what they lie on by a ring of background.
    private static Mark.@Nullable Line line(Layer.Points points, Rgba colour, PanelSite site) {
        boolean large = points.size() >= LARGE;
        Rgba background = site.palette().colour(Paint.BACKGROUND);
        return switch (points.shape()) {
            case CIRCLE -> Mark.Line.solid(background, large ? 2 : 1);
            case DOT -> large ? Mark.Line.solid(background, 2) : null;
            case DIAMOND, TRIANGLE, TRIANGLE_DOWN -> Mark.Line.solid(background, 1);
            case HOLLOW_DIAMOND -> Mark.Line.solid(colour, 1.8);
            case CROSS -> Mark.Line.solid(colour, 1.4);
            case RING -> Mark.Line.solid(colour, points.size() > 10 ? 2 : 1.4);
        };
    }
}
