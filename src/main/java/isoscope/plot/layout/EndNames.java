package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.plot.TextRuler;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Names at the ends of lines. Those of lines that run to the right edge stand in a column beside the frame, apart from
/// each other, with leaders; a line that ends earlier, or has no room for a column, has its name beside its last point.
final class EndNames {
    private static final double APART = 15.5;
    private static final double LEADER = 20;
    private static final double COLUMN = 0.97;
    private static final double BASELINE = 4.2;

    private EndNames() {}

    /// How wide the column of a panel is with its leaders; 0 when it has none.
    static double columnWidth(Panel panel, TextRuler ruler) {
        double widest = 0;
        for (Layer layer : panel.layers()) {
            if (layer instanceof Layer.Curve curve && inColumn(curve, panel)) {
                widest = Math.max(widest, width(curve.name(), ruler));
            }
        }
        return widest == 0 ? 0 : widest + LEADER + 6;
    }

    static List<LabelRequest> of(List<Layer> layers, PanelSite site) {
        Panel panel = site.placed().panel();
        double margin = site.cellRight() - site.frame().right();
        boolean hasColumn = margin >= columnWidth(panel, site.ruler()) - 1e-6;
        var column = new ArrayList<End>();
        var requests = new ArrayList<LabelRequest>();
        for (Layer layer : layers) {
            if (layer instanceof Layer.Curve curve && isNamed(curve)) {
                if (hasColumn && inColumn(curve, panel)) {
                    end(curve, site).ifPresent(column::add);
                } else {
                    end(curve, site)
                            .map(end -> PointLabels.atEnd(curve, end.x(), end.y(), site))
                            .ifPresent(requests::add);
                }
            }
        }
        requests.addAll(column(column, site));
        return requests;
    }

    private static List<LabelRequest> column(List<End> ends, PanelSite site) {
        Rect frame = site.frame();
        int room = (int) Math.max(1, frame.height() / APART + 1);
        List<End> sorted =
                ends.stream().limit(room).sorted(Comparator.comparingDouble(End::y)).toList();
        double[] heights = sorted.stream().mapToDouble(End::y).toArray();
        relax(heights, frame.y(), Math.max(frame.y(), frame.bottom()));
        var requests = new ArrayList<LabelRequest>();
        for (int i = 0; i < heights.length; i++) {
            requests.add(request(sorted.get(i), heights[i], site));
        }
        ends.stream().skip(room).forEach(end -> requests.add(nowhere(end, site)));
        return requests;
    }

    /// Pushes rising heights apart: groups that touch are spread about the mean of what their members want.
    private static void relax(double[] heights, double top, double bottom) {
        for (int round = 0; round < 200; round++) {
            for (int i = 1; i < heights.length; i++) {
                double missing = APART - (heights[i] - heights[i - 1]);
                if (missing > 0) {
                    heights[i - 1] -= missing / 2;
                    heights[i] += missing / 2;
                }
            }
            for (int i = 0; i < heights.length; i++) {
                heights[i] = Math.clamp(heights[i], top, bottom);
            }
        }
    }

    private static LabelRequest request(End end, double height, PanelSite site) {
        Rect frame = site.frame();
        double x = frame.right() + LEADER;
        Mark.Text text =
                site.text(
                        end.curve().name(),
                        Lettering.NAME,
                        x,
                        height + BASELINE,
                        Mark.Align.LEFT,
                        CurveMarks.nameColour(end.curve(), site),
                        null);
        Mark.Path leader =
                new Mark.Path(
                        Series.of(frame.right() + 2, x - 9, x - 4),
                        Series.of(end.y(), height, height),
                        false,
                        null,
                        Mark.Line.solid(CurveMarks.colour(end.curve(), site), 1));
        return new LabelRequest(
                        LabelRequest.Priority.LAW_NAME,
                        site.page(),
                        0,
                        List.of(
                                new Placement(
                                        List.of(leader, text),
                                        List.of(Quad.of(text, site.ruler())),
                                        0)))
                .orInKey(() -> KeyEntry.name(end.curve(), site));
    }

    /// A name for which the column has no room.
    private static LabelRequest nowhere(End end, PanelSite site) {
        return new LabelRequest(LabelRequest.Priority.LAW_NAME, site.page(), 0, List.of())
                .orInKey(() -> KeyEntry.name(end.curve(), site));
    }

    private static boolean isNamed(Layer.Curve curve) {
        return curve.placement() == Layer.NamePlacement.END && !curve.name().isEmpty();
    }

    /// Whether the line reaches the right edge of the frame.
    private static boolean inColumn(Layer.Curve curve, Panel panel) {
        if (!isNamed(curve)) {
            return false;
        }
        // Any frame will do to ask where the line leaves it; margins are not known yet.
        Rect frame = new Rect(0, 0, 1000, 1000);
        return Polyline.of(curve.x(), curve.y(), new PlacedPanel(panel, frame))
                .clipped(frame)
                .last()
                .filter(spot -> spot.x() >= COLUMN * frame.width())
                .isPresent();
    }

    private static Optional<End> end(Layer.Curve curve, PanelSite site) {
        return Polyline.of(curve.x(), curve.y(), site.placed())
                .clipped(site.frame())
                .last()
                .map(spot -> new End(curve, spot.x(), spot.y()));
    }

    private static double width(String name, TextRuler ruler) {
        return Lettering.NAME.runs(name).stream().mapToDouble(ruler::width).sum();
    }

    private record End(Layer.Curve curve, double x, double y) {}
}
