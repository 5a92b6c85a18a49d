package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import isoscope.plot.layout.LabelRequest.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Text at a point: right of it, left of it, round its corners, above, below, then further off with a leader.
final class PointLabels {
    /// From the point of a label to its text.
    static final double GAP = 10;

    private static final double CORNER_INSET_X = 14;
    private static final double CORNER_INSET_Y = 20;
    private static final double EMPTY_MARGIN = 24;

    /// From the end of a line to its name.
    private static final double END_GAP = 6;

    /// From the end of a line to the leader of its name, and a little more.
    private static final double LEADER_GAP = 4;

    /// How far from other labels and the frame a label stays.
    private static final double CLEARANCE = 3;

    /// How much of the gap a label round a corner keeps in each direction.
    private static final double CORNER = 0.6;

    private static final double STEP_PENALTY = 3;

    /// The cost of a name that stands without its second line.
    private static final double SHORTENED = 1e4;

    private static final Set<Paint> PLAIN = Set.of(Paint.FOREGROUND, Paint.MUTED, Paint.SUBTLE);

    private final PanelSite site;
    private final LabelBlock block;

    private PointLabels(LabelBlock block) {
        this.site = block.site();
        this.block = block;
    }

    static LayerDrawing of(Layer.Label label, PanelSite site) {
        PointLabels labels = new PointLabels(block(label, site));
        Rect frame = site.frame();
        List<LabelRequest> requests =
                switch (label.place()) {
                    // Those of a panel are placed together by OrderedLabels.
                    case IN_ORDER -> List.of();
                    case AUTO -> labels.around(label);
                    case CENTRE ->
                            labels.fixed(
                                    frame.x() + frame.width() / 2,
                                    frame.y() + frame.height() / 2,
                                    Mark.Align.CENTRE);
                    case TOP_LEFT ->
                            labels.fixed(
                                    frame.x() + CORNER_INSET_X,
                                    frame.y() + CORNER_INSET_Y,
                                    Mark.Align.LEFT);
                    case BOTTOM_RIGHT ->
                            labels.fixed(
                                    frame.right() - CORNER_INSET_X,
                                    frame.bottom() - CORNER_INSET_Y,
                                    Mark.Align.RIGHT);
                };
        return new LayerDrawing(List.of(), requests);
    }

    static LabelBlock block(Layer.Label label, PanelSite site) {
        Rgba colour = site.palette().textColour(label.paint());
        return new LabelBlock(label.text(), label.detail(), colour, site);
    }

    /// All places about a point, those without the second line last.
    static List<Placement> about(LabelBlock block, double x, double y) {
        List<Placement> places = new ArrayList<>(new PointLabels(block).near(x, y, GAP));
        places.addAll(new LeaderPlaces(block, x, y, GAP).all());
        if (block.isTall()) {
            about(block.nameOnly(), x, y).forEach(place -> places.add(place.dearer(SHORTENED)));
        }
        return places;
    }

    /// The label of a marker.
    ///
    /// @param size the width of the marker
    static LabelRequest ofMarker(
            String text,
            Rgba colour,
            double x,
            double y,
            double size,
            Priority priority,
            PanelSite site) {
        return new PointLabels(new LabelBlock(text, "", colour, site))
                .around(x, y, size / 2 + 5, size / 2 + 5, priority, inside(site));
    }

    /// The name of a line beside its last point; it may reach into the right margin.
    static LabelRequest atEnd(Layer.Curve curve, double x, double y, PanelSite site) {
        LabelBlock block =
                new LabelBlock(curve.name(), "", CurveMarks.nameColour(curve, site), site);
        Rect frame = site.frame();
        double width = site.cellRight() - frame.x();
        Rect within = new Rect(frame.x(), frame.y(), width, frame.height());
        return new PointLabels(block)
                .around(x, y, END_GAP, LEADER_GAP, Priority.LAW_NAME, within)
                .orInKey(() -> KeyEntry.name(curve, site));
    }

    private List<LabelRequest> around(Layer.Label label) {
        return site.shows(label.x(), label.y())
                ? List.of(
                        inKey(
                                label,
                                around(
                                        site.x(label.x()),
                                        site.y(label.y()),
                                        GAP,
                                        GAP,
                                        Priority.CURSOR_VALUE,
                                        inside(site))))
                : List.of();
    }

    /// Labels of points may reach into an empty right margin, not over the edge of a field or into the names of lines.
    static Rect inside(PanelSite site) {
        Rect frame = site.frame();
        double margin = site.cellRight() - frame.right();
        double spare = site.field() == null && margin < EMPTY_MARGIN ? margin : 0;
        return new Rect(frame.x(), frame.y(), frame.width() + spare, frame.height());
    }

    /// @param gap from the point to text without a leader
    /// @param leaderGap from the point to a leader, and a little more
    private LabelRequest around(
            double x, double y, double gap, double leaderGap, Priority priority, Rect within) {
        return new LabelRequest(
                priority,
                within,
                CLEARANCE,
                near(x, y, gap),
                LeaderPlaces.PENALTY,
                new LeaderPlaces(block, x, y, leaderGap)::all);
    }

    /// Places without a leader, near enough to need none.
    private List<Placement> near(double x, double y, double gap) {
        double diagonal = CORNER * gap;
        double height = block.isTall() ? LabelBlock.LINE : 0;
        double above = -diagonal - 2 - height;
        double below = diagonal + 9;
        var places = new ArrayList<Placement>();
        add(places, x + gap, y + LabelBlock.BASELINE, Mark.Align.LEFT);
        add(places, x - gap, y + LabelBlock.BASELINE, Mark.Align.RIGHT);
        add(places, x + diagonal, y + above, Mark.Align.LEFT);
        add(places, x + diagonal, y + below, Mark.Align.LEFT);
        add(places, x - diagonal, y + above, Mark.Align.RIGHT);
        add(places, x - diagonal, y + below, Mark.Align.RIGHT);
        add(places, x, y - gap - 3 - height, Mark.Align.CENTRE);
        add(places, x, y + gap + 10, Mark.Align.CENTRE);
        return places;
    }

    /// There is one place for it, so it is asked for before those that have many.
    private List<LabelRequest> fixed(double x, double y, Mark.Align align) {
        var places = new ArrayList<Placement>();
        add(places, x, y, align);
        return List.of(
                new LabelRequest(Priority.MODEL, site.frame(), 0, places).orInKey(this::words));
    }

    /// Words in the colour of what they are about say as much away from it; others do not.
    private LabelRequest inKey(Layer.Label label, LabelRequest request) {
        return PLAIN.contains(label.paint()) ? request : request.orInKey(this::words);
    }

    private KeyEntry words() {
        return KeyEntry.text(block.name(), block.detail(), block.colour());
    }

    private void add(List<Placement> places, double x, double y, Mark.Align align) {
        places.add(block.at(x, y, align, STEP_PENALTY * places.size()));
    }
}
