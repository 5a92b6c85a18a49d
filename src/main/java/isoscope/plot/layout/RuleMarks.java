package isoscope.plot.layout;

import isoscope.plot.Axis;
import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.List;

/// A straight line across the panel, with a flag at its end and a note beside it.
final class RuleMarks {
    private static final double FLAG_HEIGHT = 20;
    private static final double FLAG_PADDING = 11;
    private static final double FLAG_RADIUS = 4;
    private static final double FLAG_BASELINE = 14.2;
    private static final double NOTE_GAP = 7;

    private final Layer.Rule rule;
    private final PanelSite site;
    private final double place;

    private RuleMarks(Layer.Rule rule, PanelSite site) {
        this.rule = rule;
        this.site = site;
        this.place = vertical(rule) ? site.x(rule.value()) : site.y(rule.value());
    }

    static LayerDrawing of(Layer.Rule rule, PanelSite site) {
        Panel panel = site.placed().panel();
        Axis axis = vertical(rule) ? panel.x() : panel.y();
        if (!axis.range().contains(rule.value())) {
            return LayerDrawing.EMPTY;
        }
        return new RuleMarks(rule, site).draw();
    }

    private LayerDrawing draw() {
        Rect frame = site.frame();
        Series x = vertical(rule) ? Series.of(place, place) : Series.of(frame.x(), frame.right());
        Series y = vertical(rule) ? Series.of(frame.y(), frame.bottom()) : Series.of(place, place);
        Mark line = new Mark.Path(x, y, false, null, site.line(rule.stroke()));
        var labels = new ArrayList<LabelRequest>();
        if (!rule.flag().isEmpty()) {
            labels.add(flag());
        }
        if (!rule.note().isEmpty()) {
            labels.add(note());
        }
        return new LayerDrawing(List.of(line), labels);
    }

    private LabelRequest flag() {
        Rect frame = site.frame();
        double width = site.width(rule.flag(), Lettering.FLAG) + 2 * FLAG_PADDING;
        double left = vertical(rule) ? place - width / 2 : frame.right() - width;
        double x = Math.max(1, Math.min(left, site.page().right() - 1 - width));
        double y = vertical(rule) ? frame.y() - FLAG_HEIGHT : place - FLAG_HEIGHT / 2;
        Rect box = new Rect(x, y, width, FLAG_HEIGHT);
        Mark.Text text =
                site.text(
                        rule.flag(),
                        Lettering.FLAG,
                        x + width / 2,
                        y + FLAG_BASELINE,
                        Mark.Align.CENTRE,
                        site.palette().colour(Paint.ON_ACCENT),
                        null);
        Rgba fill = site.palette().colour(rule.stroke().paint());
        Placement placement =
                new Placement(
                        List.of(new Mark.Box(box, FLAG_RADIUS, fill, null), text),
                        List.of(Quad.of(box)),
                        0);
        return new LabelRequest(LabelRequest.Priority.FLAG, site.page(), 0, List.of(placement));
    }

    /// The note on what lies beyond the line, so it stands at the right of an upright one or nowhere.
    private LabelRequest note() {
        Rect frame = site.frame();
        double bottom = frame.bottom() - 10;
        double top = frame.y() + 18;
        List<Placement> places =
                vertical(rule)
                        ? List.of(
                                note(place + NOTE_GAP, bottom, Mark.Align.LEFT, 0),
                                note(place + NOTE_GAP, top, Mark.Align.LEFT, 20))
                        : List.of(
                                note(frame.right() - 10, place - 6, Mark.Align.RIGHT, 0),
                                note(frame.right() - 10, place + 15, Mark.Align.RIGHT, 10),
                                note(frame.x() + 10, place - 6, Mark.Align.LEFT, 20),
                                note(frame.x() + 10, place + 15, Mark.Align.LEFT, 30));
        return new LabelRequest(LabelRequest.Priority.ANNOTATION, frame, 1, places)
                .orInKey(this::entry);
    }

    private KeyEntry entry() {
        return new KeyEntry(
                rule.note(),
                site.palette().colour(Paint.MUTED),
                new KeySample.Line(site.line(rule.stroke())));
    }

    private Placement note(double x, double y, Mark.Align align, double penalty) {
        Rgba colour = site.palette().colour(Paint.MUTED);
        Mark.Text text =
                site.text(rule.note(), Lettering.CAPTION, x, y, align, colour, site.ground(x, y));
        return Placement.of(text, site.ruler(), penalty);
    }

    private static boolean vertical(Layer.Rule rule) {
        return rule.orientation() == Layer.Orientation.VERTICAL;
    }
}
