package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.MapColour;
import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import isoscope.plot.Stroke;
import java.util.ArrayList;
import java.util.List;

/// A line through points, with its casing and the name along it.
final class CurveMarks {
    private static final double CASING = 5;
    private static final double CASING_OPACITY = 0.7;

    /// Lines are cut this far outside the frame, so that round ends and dashes do not show where.
    private static final double OVERHANG = 12;

    private CurveMarks() {}

    static LayerDrawing of(Layer.Curve curve, PanelSite site) {
        return Columns.of(curve.x(), curve.y(), site.placed())
                .map(columns -> DenseLine.of(columns, curve, site, colour(curve, site)))
                .map(marks -> drawing(marks, curve, site))
                .orElseGet(() -> sparse(curve, site));
    }

    private static LayerDrawing drawing(List<Mark> marks, Layer.Curve curve, PanelSite site) {
        return new LayerDrawing(List.of(new Mark.Clipped(site.frame(), marks)), names(curve, site));
    }

    private static LayerDrawing sparse(Layer.Curve curve, PanelSite site) {
        Polyline line =
                Polyline.of(curve.x(), curve.y(), site.placed())
                        .clipped(grown(site.frame(), OVERHANG));
        if (line.isEmpty()) {
            return LayerDrawing.EMPTY;
        }
        return drawing(marks(curve, line, site), curve, site);
    }

    /// The colour of the line, from its map or its stroke.
    static Rgba colour(Layer.Curve curve, PanelSite site) {
        MapColour mapped = curve.colour();
        double opacity = curve.stroke().opacity();
        return (mapped == null
                        ? site.palette().colour(curve.stroke().paint())
                        : site.palette().colour(mapped))
                .faded(opacity);
    }

    /// The colour of the name of the line: colours of a map may be too pale to read.
    static Rgba nameColour(Layer.Curve curve, PanelSite site) {
        return curve.colour() == null
                ? site.palette().textColour(curve.stroke().paint())
                : site.palette().colour(Paint.FOREGROUND);
    }

    private static List<Mark> marks(Layer.Curve curve, Polyline line, PanelSite site) {
        Stroke stroke = curve.stroke();
        var marks = new ArrayList<Mark>();
        if (stroke.casing()) {
            Rgba under = site.palette().colour(Paint.BACKGROUND).faded(CASING_OPACITY);
            double width = Math.max(CASING, stroke.width() + 2);
            marks.add(line.path(Mark.Line.solid(under, width)));
        }
        marks.add(
                line.path(
                        new Mark.Line(
                                colour(curve, site),
                                stroke.width(),
                                stroke.dash(),
                                stroke.round())));
        return marks;
    }

    private static List<LabelRequest> names(Layer.Curve curve, PanelSite site) {
        if (curve.name().isEmpty()) {
            return List.of();
        }
        return switch (curve.placement()) {
            // Names at ends keep their distance from each other and from other lines, so all of a
            // panel are placed together.
            case NONE, BESIDE, END -> List.of();
            case ALONG -> NamesAlong.of(curve, site);
        };
    }

    private static Rect grown(Rect rect, double by) {
        return new Rect(
                rect.x() - by, rect.y() - by, rect.width() + 2 * by, rect.height() + 2 * by);
    }
}
