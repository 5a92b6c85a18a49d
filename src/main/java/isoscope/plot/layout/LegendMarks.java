package isoscope.plot.layout;

import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import isoscope.plot.Stroke;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The names of lines in a box in the emptiest corner of their panel, each beside a sample of its line. A name that
/// stands in an earlier panel is not said again; where a panel is too low for all, the last row says how many more.
final class LegendMarks {
    private static final double ROW = 17;
    private static final double BASELINE = 12.5;
    private static final double PAD = 7;
    private static final double INSET = 8;
    private static final double SAMPLE = KeySample.WIDTH;
    private static final double GAP = 8;
    private static final double WIDEST_LINE = 3;
    private static final double COVER = 0.88;

    /// How much of the height and width of a frame a box may take.
    private static final double SHARE = 0.6;

    /// How much worse than a corner the middle of a side is.
    private static final double SIDE = 20;

    private final PanelSite site;
    private final List<Layer.Curve> curves;
    private final int more;

    private LegendMarks(PanelSite site, List<Layer.Curve> all) {
        this.site = site;
        int rows = (int) ((SHARE * site.frame().height() - 2 * PAD) / ROW);
        boolean whole = all.size() <= rows;
        curves = whole ? all : all.subList(0, Math.max(0, rows - 1));
        more = all.size() - curves.size();
    }

    /// The boxes of a figure.
    ///
    /// @param named the figure with all its names
    /// @param sites of its panels
    static List<LabelRequest> of(Figure named, List<PanelSite> sites) {
        var requests = new ArrayList<LabelRequest>();
        Set<String> said = new HashSet<>();
        for (int i = 0; i < sites.size(); i++) {
            List<Layer.Curve> curves =
                    LineNames.of(named.panels().get(i))
                            .filter(curve -> said.add(curve.name()))
                            .toList();
            new LegendMarks(sites.get(i), curves).request().ifPresent(requests::add);
        }
        return requests;
    }

    private Optional<LabelRequest> request() {
        Rect frame = site.frame();
        List<String> words = words();
        double widest = words.stream().mapToDouble(this::width).max().orElse(0);
        double width = 2 * PAD + SAMPLE + GAP + widest;
        double height = 2 * PAD + ROW * words.size();
        Rect corners =
                new Rect(
                        frame.x() + INSET,
                        frame.y() + INSET,
                        frame.width() - 2 * INSET - width,
                        frame.height() - 2 * INSET - height);
        return curves.isEmpty() || corners.width() < 0 || corners.height() < 0
                ? Optional.empty()
                : Optional.of(request(corners, words, width, height));
    }

    /// @param corners where the upper left corner of the box may lie
    private LabelRequest request(Rect corners, List<String> words, double width, double height) {
        double[] acrossAndDown = {1, 0, 0, 0, 1, 1, 0, 1, 1, 0.5, 0, 0.5, 0.5, 0, 0.5, 1};
        var places = new ArrayList<Placement>();
        for (int i = 0; i < acrossAndDown.length; i += 2) {
            double across = acrossAndDown[i];
            double down = acrossAndDown[i + 1];
            Rect box =
                    new Rect(
                            corners.x() + across * corners.width(),
                            corners.y() + down * corners.height(),
                            width,
                            height);
            boolean corner = across != 0.5 && down != 0.5;
            places.add(
                    new Placement(marks(box, words), List.of(Quad.of(box)), corner ? i : SIDE + i));
        }
        return new LabelRequest(LabelRequest.Priority.LEGEND, site.frame(), 0, places);
    }

    private List<Mark> marks(Rect box, List<String> words) {
        Palette palette = site.palette();
        var marks = new ArrayList<Mark>();
        marks.add(
                new Mark.Box(
                        box,
                        4,
                        palette.colour(Paint.BACKGROUND).faded(COVER),
                        Mark.Line.solid(palette.colour(Paint.BORDER), 1)));
        for (int i = 0; i < words.size(); i++) {
            double y = box.y() + PAD + i * ROW;
            Rgba colour = palette.colour(i < curves.size() ? Paint.FOREGROUND : Paint.MUTED);
            if (i < curves.size()) {
                KeySample sample = new KeySample.Line(sample(curves.get(i), site));
                marks.addAll(sample.at(box.x() + PAD, y + ROW / 2));
            }
            marks.add(
                    site.text(
                            words.get(i),
                            Lettering.TICK,
                            box.x() + PAD + SAMPLE + GAP,
                            y + BASELINE,
                            Mark.Align.LEFT,
                            colour,
                            null));
        }
        return marks;
    }

    /// How a sample of a line is drawn.
    static Mark.Line sample(Layer.Curve curve, PanelSite site) {
        Stroke stroke = wholeOf(curve, site).stroke();
        return new Mark.Line(
                CurveMarks.colour(curve, site),
                Math.min(WIDEST_LINE, stroke.width()),
                stroke.dash(),
                stroke.round());
    }

    /// A line with a name may be the dashed end of one that has none: the sample is of that one.
    private static Layer.Curve wholeOf(Layer.Curve named, PanelSite site) {
        return site.placed().panel().layers().stream()
                .filter(Layer.Curve.class::isInstance)
                .map(Layer.Curve.class::cast)
                .filter(other -> isContinuedBy(other, named))
                .findFirst()
                .orElse(named);
    }

    private static boolean isContinuedBy(Layer.Curve line, Layer.Curve named) {
        return line.x().size() > 0
                && named.x().size() > 0
                && line.stroke().paint() == named.stroke().paint()
                && line.x().get(line.x().size() - 1) == named.x().get(0)
                && line.y().get(line.y().size() - 1) == named.y().get(0);
    }

    /// The words of the rows, each on one line.
    private List<String> words() {
        double room = SHARE * site.frame().width() - 2 * PAD - SAMPLE - GAP;
        Wrapped rows = new Wrapped(Math.max(0, room), 1, this::width);
        var words = new ArrayList<String>();
        curves.forEach(curve -> words.add(rows.cut(curve.name())));
        if (more > 0) {
            words.add(Words.of("and %d more", more));
        }
        return words;
    }

    private double width(String text) {
        return site.width(text, Lettering.TICK);
    }
}
