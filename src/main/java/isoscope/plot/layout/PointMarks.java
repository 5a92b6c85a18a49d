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
        MarkerPlaces places = MarkerPlaces.of(points, site);
        if (places.size() == 0) {
            return new LayerDrawing(List.of(), List.of());
        }
        List<Mark> marks =
                SeenMarkers.of(places, symbol(points, places, 0, site), site.frame())
                        .mapToObj(marker -> (Mark) symbol(points, places, marker, site))
                        .toList();
        return new LayerDrawing(marks, labels(points, places, site));
    }

    private static List<LabelRequest> labels(
            Layer.Points points, MarkerPlaces places, PanelSite site) {
        List<LabelRequest> labels = new ArrayList<>();
        List<String> texts = points.labels();
        Set<String> said = new HashSet<>();
        for (int i = 0; texts != null && i < places.size(); i++) {
            String text = texts.get(places.row(i));
            if (!text.isEmpty() && said.add(text)) {
                labels.add(label(points, text, places, i, site));
            }
        }
        return labels;
    }

    private static LabelRequest label(
            Layer.Points points, String text, MarkerPlaces places, int marker, PanelSite site) {
        LabelRequest.Priority priority =
                points.shape() == Layer.Shape.HOLLOW_DIAMOND
                        ? LabelRequest.Priority.MODEL
                        : LabelRequest.Priority.ANNOTATION;
        Colouring colouring = points.colouring();
        Rgba colour =
                colouring == null
                        ? site.palette().textColour(points.paint())
                        : mapped(colouring, places.row(marker), site);
        double x = places.x(marker);
        LabelRequest request =
                PointLabels.ofMarker(
                        text, colour, x, places.y(marker), points.size(), priority, site);
        Mark.Symbol symbol = symbol(points, places, marker, site);
        return colouring == null
                ? request.orInKey(
                        () -> new KeyEntry(text, colour, new KeySample.Point(symbol)).at(x))
                : request;
    }

    private static Mark.Symbol symbol(
            Layer.Points points, MarkerPlaces places, int marker, PanelSite site) {
        Colouring colouring = points.colouring();
        Rgba colour =
                colouring == null
                        ? site.palette().colour(points.paint())
                        : mapped(colouring, places.row(marker), site);
        return new Mark.Symbol(
                points.shape(),
                places.x(marker),
                places.y(marker),
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
