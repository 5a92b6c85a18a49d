package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.Rect;
import java.util.BitSet;

/// How much is drawn where, in cells of four units, so that labels find empty places. Law lines and markers weigh more
/// than contours; grids and hairlines weigh nothing.
final class InkMap {
    private static final double CELL = 4;
    private static final int DENSE = 400;
    private static final int HEAVY = 4;

    /// As wide as the line of the cursor; what leads from it to other panels is thinner, and gives way to texts.
    private static final double STRONG = 1.5;

    private final int columns;
    private final int rows;
    private final byte[] ink;
    private final MarkerMap markers;
    private final BitSet cursor = new BitSet();

    InkMap(double width, double height) {
        columns = (int) (width / CELL) + 1;
        rows = (int) (height / CELL) + 1;
        ink = new byte[columns * rows];
        markers = new MarkerMap(width, height);
    }

    /// Adds all marks but texts, which have room of their own.
    void add(Iterable<Mark> marks) {
        add(marks, 0);
    }

    /// Adds what follows the cursor. It is painted above the labels that stay, so its lines weigh as much as those of
    /// laws, however thin.
    void addLive(Iterable<Mark> marks) {
        add(marks, HEAVY);
        trace(marks);
    }

    private void add(Iterable<Mark> marks, int least) {
        for (Mark mark : marks) {
            add(mark, least);
        }
    }

    /// The ink under a rectangle.
    double under(Quad quad) {
        double cos = quad.cos();
        double sin = quad.sin();
        double sum = 0;
        for (double v = -quad.halfHeight(); v <= quad.halfHeight(); v += CELL) {
            for (double u = -quad.halfWidth(); u <= quad.halfWidth(); u += CELL) {
                sum += at(quad.x() + u * cos - v * sin, quad.y() + u * sin + v * cos);
            }
        }
        return sum;
    }

    /// Whether a rectangle covers a part of a marker.
    boolean hasMarker(Quad quad) {
        return markers.touches(quad);
    }

    /// Whether a rectangle comes near a line that follows the cursor.
    boolean hasCursor(Quad quad) {
        for (double v = -1; v <= 1; v += fraction(quad.halfHeight())) {
            for (double u = -1; u <= 1; u += fraction(quad.halfWidth())) {
                double along = u * quad.halfWidth();
                double across = v * quad.halfHeight();
                double x = quad.x() + along * quad.cos() - across * quad.sin();
                double y = quad.y() + along * quad.sin() + across * quad.cos();
                if (isInside(x, y) && cursor.get(cell(x, y))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Steps of half a cell at most, that end where they should.
    private static double fraction(double half) {
        return 2 / Math.ceil(4 * half / CELL);
    }

    private void add(Mark mark, int least) {
        switch (mark) {
            case Mark.Path path -> addPath(path, least);
            case Mark.Symbol symbol -> {
                fill(box(symbol), 3);
                markers.add(symbol);
            }
            case Mark.Clipped clipped -> add(clipped.marks(), least);
            case Mark.Box box -> {
                if (box.fill() != null) {
                    fill(box.rect(), 3);
                }
            }
            case Mark.Text _, Mark.Image _ -> {}
        }
    }

    private static Rect box(Mark.Symbol symbol) {
        double size = symbol.size();
        return new Rect(symbol.x() - size / 2, symbol.y() - size / 2, size, size);
    }

    private void addPath(Mark.Path path, int least) {
        int weight = Math.max(path.line() == null ? 0 : least, weight(path));
        if (weight == 0) {
            return;
        }
        for (int i = 1; i < path.x().size(); i++) {
            addSegment(path, i, weight);
        }
    }

    /// Areas weigh nothing but at the edges of lines so dense that they became areas.
    private static int weight(Mark.Path path) {
        Mark.Line line = path.line();
        if (line == null) {
            return path.x().size() > DENSE ? 1 : 0;
        }
        return line.width() < 1.2 ? 0 : line.width() < 2 ? 1 : HEAVY;
    }

    private void addSegment(Mark.Path path, int end, int weight) {
        walk(path, end, (x, y) -> put(x, y, weight));
    }

    /// Remembers where the lines of the cursor are.
    private void trace(Iterable<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Path path -> {
                    boolean strong = path.line() != null && path.line().width() >= STRONG;
                    for (int i = 1; strong && i < path.x().size(); i++) {
                        walk(path, i, this::trace);
                    }
                }
                case Mark.Clipped clipped -> trace(clipped.marks());
                case Mark.Text _, Mark.Image _, Mark.Symbol _, Mark.Box _ -> {}
            }
        }
    }

    private void trace(double x, double y) {
        if (isInside(x, y)) {
            cursor.set(cell(x, y));
        }
    }

    /// Goes along the segment that ends at a point, in steps of a cell.
    private static void walk(Mark.Path path, int end, Visitor visitor) {
        double x = path.x().get(end - 1);
        double y = path.y().get(end - 1);
        double dx = path.x().get(end) - x;
        double dy = path.y().get(end) - y;
        double steps = Math.ceil(Math.sqrt(dx * dx + dy * dy) / CELL);
        for (int i = 0; i <= steps; i++) {
            visitor.visit(x + dx * i / Math.max(1, steps), y + dy * i / Math.max(1, steps));
        }
    }

    private interface Visitor {
        void visit(double x, double y);
    }

    private void fill(Rect rect, int weight) {
        for (double y = rect.y(); y <= rect.bottom(); y += CELL) {
            for (double x = rect.x(); x <= rect.right(); x += CELL) {
                put(x, y, weight);
            }
        }
    }

    private void put(double x, double y, int weight) {
        if (isInside(x, y)) {
            int cell = cell(x, y);
            ink[cell] = (byte) Math.max(ink[cell], weight);
        }
    }

    private int at(double x, double y) {
        return isInside(x, y) ? ink[cell(x, y)] : 0;
    }

    private boolean isInside(double x, double y) {
        return x >= 0 && y >= 0 && x < columns * CELL && y < rows * CELL;
    }

    private int cell(double x, double y) {
        int row = (int) (y / CELL);
        int column = (int) (x / CELL);
        return row * columns + column;
    }
}
