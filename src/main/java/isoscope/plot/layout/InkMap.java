package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.Rect;

/// How much is drawn where, in cells of four units, so that labels find empty places. Law lines and markers weigh more
/// than contours; grids and hairlines weigh nothing.
final class InkMap {
    private static final double CELL = 4;
    private static final int DENSE = 400;

    private final int columns;
    private final int rows;
    private final byte[] ink;

    InkMap(double width, double height) {
        columns = (int) (width / CELL) + 1;
        rows = (int) (height / CELL) + 1;
        ink = new byte[columns * rows];
    }

    /// Adds all marks but texts, which have room of their own.
    void add(Iterable<Mark> marks) {
        for (Mark mark : marks) {
            add(mark);
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

    private void add(Mark mark) {
        switch (mark) {
            case Mark.Path path -> addPath(path);
            case Mark.Symbol symbol -> fill(box(symbol), 3);
            case Mark.Clipped clipped -> add(clipped.marks());
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

    private void addPath(Mark.Path path) {
        int weight = weight(path);
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
        return line.width() < 1.2 ? 0 : line.width() < 2 ? 1 : 4;
    }

    private void addSegment(Mark.Path path, int end, int weight) {
        double x = path.x().get(end - 1);
        double y = path.y().get(end - 1);
        double dx = path.x().get(end) - x;
        double dy = path.y().get(end) - y;
        double steps = Math.ceil(Math.sqrt(dx * dx + dy * dy) / CELL);
        for (int i = 0; i <= steps; i++) {
            put(x + dx * i / Math.max(1, steps), y + dy * i / Math.max(1, steps), weight);
        }
    }

    private void fill(Rect rect, int weight) {
        for (double y = rect.y(); y <= rect.bottom(); y += CELL) {
            for (double x = rect.x(); x <= rect.right(); x += CELL) {
                put(x, y, weight);
            }
        }
    }

    private void put(double x, double y, int weight) {
        if (x >= 0 && y >= 0 && x < columns * CELL && y < rows * CELL) {
            int cell = cell(x, y);
            ink[cell] = (byte) Math.max(ink[cell], weight);
        }
    }

    private int at(double x, double y) {
        return x >= 0 && y >= 0 && x < columns * CELL && y < rows * CELL ? ink[cell(x, y)] : 0;
    }

    private int cell(double x, double y) {
        int row = (int) (y / CELL);
        int column = (int) (x / CELL);
        return row * columns + column;
    }
}
