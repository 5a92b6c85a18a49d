package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Rect;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Labels of points in the order of their points from top to bottom, apart from each other, each right of all lines and
/// points at its height or else left of them. Where they stand changes little with where their points are, so they can
/// follow the cursor without a jump. One that finds no room on either side stands wherever there is some.
final class OrderedLabels {
    /// Between two labels.
    private static final double APART = 5;

    /// How far above and below a label nothing else may lie beside it.
    private static final double PAD = 2;

    /// A label at the very edge of the frame would lie beyond it by what is lost in rounding.
    private static final double HAIR = 1e-6;

    /// A label beside its point needs no leader when it stands no more than this further off than one that has all room.
    private static final double NEAR = 6;

    private static final double LEADER_START = 8;
    private static final double LEADER_END = 3;
    private static final double ELBOW = 6;
    private static final double ELSEWHERE = 1e6;

    private final Rect within;
    private final SideRoom room;
    private final List<Item> items;
    private final List<Spot> spots = new ArrayList<>();

    private OrderedLabels(List<Item> items, SideRoom room, PanelSite site) {
        this.within = PointLabels.inside(site);
        this.room = room;
        this.items = items;
    }

    /// The labels of a panel that stand in order.
    static List<LabelRequest> of(List<Layer> layers, PanelSite site) {
        var items = new ArrayList<Item>();
        for (Layer layer : layers) {
            if (layer instanceof Layer.Label label
                    && label.place() == Layer.Place.IN_ORDER
                    && site.shows(label.x(), label.y())) {
                items.add(
                        new Item(
                                PointLabels.block(label, site),
                                label.detail(),
                                site.x(label.x()),
                                site.y(label.y())));
            }
        }
        return items.isEmpty()
                ? List.of()
                : new OrderedLabels(fitting(items, site), new SideRoom(layers, site), site)
                        .requests();
    }

    /// As many as have room above one another, names before second lines and the first labels before others, from top to
    /// bottom.
    private static List<Item> fitting(List<Item> items, PanelSite site) {
        List<Item> kept = items;
        if (height(kept) > site.frame().height()) {
            kept = kept.stream().map(Item::nameOnly).toList();
        }
        while (kept.size() > 1 && height(kept) > site.frame().height()) {
            kept = kept.subList(0, kept.size() - 1);
        }
        return kept.stream().sorted(Comparator.comparingDouble(Item::y)).toList();
    }

    private static double height(List<Item> items) {
        return Stack.height(heights(items), APART);
    }

    private static double[] heights(List<Item> items) {
        return items.stream().mapToDouble(item -> item.block().height()).toArray();
    }

    private List<LabelRequest> requests() {
        double[] wanted =
                items.stream().mapToDouble(item -> item.y() - LabelBlock.rise()).toArray();
        double[] tops =
                Stack.apart(
                        wanted, heights(items), APART, within.y() + HAIR, within.bottom() - HAIR);
        for (int i = 0; i < tops.length; i++) {
            spots.add(spot(items.get(i), tops[i]));
        }
        var requests = new ArrayList<LabelRequest>();
        for (int i = 0; i < tops.length; i++) {
            requests.add(request(i));
        }
        return requests;
    }

    private Spot spot(Item item, double top) {
        Spot whole = beside(item.block(), top);
        return whole.side() == 0 && item.block().isTall()
                ? beside(item.block().nameOnly(), top)
                : whole;
    }

    private Spot beside(LabelBlock block, double top) {
        double width = block.steadyWidth();
        double from = top - PAD;
        double to = top + block.height() + PAD;
        double right = Math.max(within.x() + PAD, room.right(from, to));
        double left = Math.min(within.right() - PAD, room.left(from, to));
        double baseline = top + LabelBlock.rise() + LabelBlock.BASELINE;
        if (right + width <= within.right()) {
            return new Spot(block, right, baseline, 1);
        }
        return new Spot(block, left, baseline, left - width < within.x() ? 0 : -1);
    }

    private LabelRequest request(int index) {
        Item item = items.get(index);
        Spot spot = spots.get(index);
        var places = new ArrayList<Placement>();
        if (spot.side() != 0) {
            Mark.Align align = spot.side() > 0 ? Mark.Align.LEFT : Mark.Align.RIGHT;
            Placement text = spot.block().at(spot.x(), spot.baseline(), align, 0);
            List<Mark.Path> leader = leader(index);
            List<Mark> marks = new ArrayList<>(leader);
            marks.addAll(text.marks());
            List<Quad> room = new ArrayList<>(text.room());
            leader.forEach(line -> room.addAll(room(line)));
            places.add(new Placement(marks, room, 0));
        }
        return new LabelRequest(
                        LabelRequest.Priority.CURSOR_VALUE,
                        within,
                        0,
                        places,
                        ELSEWHERE,
                        () -> elsewhere(item, spot.baseline()))
                .orInKey(item::entry);
    }

    /// About the point, or the name alone at its height on top of the lines there.
    private List<Placement> elsewhere(Item item, double baseline) {
        List<Placement> places = new ArrayList<>();
        PointLabels.about(item.block(), item.x(), item.y())
                .forEach(place -> places.add(place.dearer(ELSEWHERE)));
        LabelBlock name = item.block().nameOnly();
        double right = within.right() - PAD;
        places.add(name.at(right, baseline, Mark.Align.RIGHT, 2 * ELSEWHERE));
        double left = within.x() + PAD;
        places.add(name.at(left, baseline, Mark.Align.LEFT, 2 * ELSEWHERE));
        return places;
    }

    /// From the point to the label, on the near side of the labels that stand between them.
    private List<Mark.Path> leader(int index) {
        Item item = items.get(index);
        Spot spot = spots.get(index);
        int side = spot.side();
        double away = side * (spot.x() - item.x());
        double down = spot.level() - item.y();
        boolean level = item.y() > spot.top() - PAD && item.y() < spot.bottom() + PAD;
        if (level && away < PointLabels.GAP + NEAR) {
            return List.of();
        }
        double turn = Math.min(away, turn(item, spot)) - ELBOW;
        double start = Math.min(1, LEADER_START / Math.hypot(turn, down));
        Series x =
                Series.of(
                        item.x() + side * start * turn,
                        item.x() + side * turn,
                        spot.x() - side * LEADER_END);
        Series y = Series.of(item.y() + start * down, spot.level(), spot.level());
        Mark.Line line = Mark.Line.solid(spot.block().colour(), 1);
        return List.of(new Mark.Path(x, y, false, null, line));
    }

    private static List<Quad> room(Mark.Path line) {
        Series x = line.x();
        Series y = line.y();
        return IntStream.range(1, x.size())
                .mapToObj(i -> Quad.line(x.get(i - 1), y.get(i - 1), x.get(i), y.get(i)))
                .toList();
    }

    /// How far the labels between a point and its own are from the point.
    private double turn(Item item, Spot own) {
        double turn = Double.POSITIVE_INFINITY;
        for (Spot spot : spots) {
            boolean between =
                    spot.top() < Math.max(item.y(), own.level())
                            && spot.bottom() > Math.min(item.y(), own.level());
            if (spot.side() == own.side() && between) {
                turn = Math.min(turn, own.side() * (spot.x() - item.x()));
            }
        }
        return turn;
    }

    /// A label and its point on the page.
    ///
    /// @param detail its second line, whether or not the block has it
    private record Item(LabelBlock block, String detail, double x, double y) {
        Item nameOnly() {
            return new Item(block.nameOnly(), detail, x, y);
        }

        KeyEntry entry() {
            return KeyEntry.text(block.name(), detail, block.colour());
        }
    }

    /// Where a label stands.
    ///
    /// @param x of its near end
    /// @param baseline of its name
    /// @param side 1 right of everything, -1 left of it, 0 when there is room on neither
    private record Spot(LabelBlock block, double x, double baseline, int side) {
        double level() {
            return baseline - LabelBlock.BASELINE;
        }

        double top() {
            return level() - LabelBlock.rise();
        }

        double bottom() {
            return top() + block.height();
        }
    }
}
