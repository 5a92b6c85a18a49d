package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.Mark;
import java.util.Optional;

/// The cells that a marker covers on a grid of half units, a row a number and a cell a bit. A marker that is only a line
/// covers the cells of that line.
final class MarkerInk {
    /// Cells a unit.
    static final int FINE = 2;

    private static final int MOST_REACH = 30;

    /// From top to bottom, the leftmost cell in the lowest bit.
    private final long[] rows;

    private final int reach;
    private final int cells;

    private MarkerInk(long[] rows, int reach, int cells) {
        this.rows = rows;
        this.reach = reach;
        this.cells = cells;
    }

    /// How many rows there are.
    int height() {
        return rows.length;
    }

    /// The cells of a row, counted from the top; the leftmost in the lowest bit.
    long row(int number) {
        return rows[number];
    }

    /// How many cells the grid reaches from the middle in each direction.
    int reach() {
        return reach;
    }

    /// How many cells are covered.
    int cells() {
        return cells;
    }

    /// The ink of a marker, or nothing for one too large for the grid.
    static Optional<MarkerInk> of(Mark.Symbol symbol) {
        Mark.Line line = symbol.line();
        double half = FINE * symbol.size() / 2;
        double stroke = line == null ? 0 : FINE * line.width() / 2;
        int reach = (int) Math.ceil(half * Outline.TALLEST + stroke);
        if (reach > MOST_REACH) {
            return Optional.empty();
        }
        return Optional.of(
                of(new Outline(symbol.shape(), half, stroke, symbol.fill() != null), reach));
    }

    private static MarkerInk of(Outline outline, int reach) {
        long[] rows = new long[2 * reach + 1];
        int cells = 0;
        for (int y = -reach; y <= reach; y++) {
            for (int x = -reach; x <= reach; x++) {
                if (outline.covers(x, y)) {
                    rows[y + reach] |= 1L << (x + reach);
                    cells++;
                }
            }
        }
        return new MarkerInk(rows, reach, cells);
    }

    /// The outline of a shape about its middle, in cells.
    private record Outline(Layer.Shape shape, double half, double stroke, boolean filled) {
        private static final double DIAMOND = 13.0 / 11.0;
        private static final double TALLEST = 18.0 / 13.0;

        boolean covers(double x, double y) {
            double off = off(x, y);
            return filled ? off <= stroke : Math.abs(off) <= Math.max(stroke, 0.5);
        }

        /// How far a place is off the edge: below 0 inside.
        private double off(double x, double y) {
            return switch (shape) {
                case CIRCLE, DOT, RING -> Math.hypot(x, y) - half;
                case CROSS ->
                        Math.max(
                                Math.abs(Math.abs(x) - Math.abs(y)) / Math.sqrt(2),
                                Math.abs(x) - half);
                case DIAMOND -> diamond(x, y, half * DIAMOND);
                case HOLLOW_DIAMOND -> diamond(x, y, half * TALLEST);
                case TRIANGLE -> triangle(x, y);
                case TRIANGLE_DOWN -> triangle(x, -y);
            };
        }

        private double diamond(double x, double y, double high) {
            double slant = Math.hypot(half, high);
            return (Math.abs(x) * high + Math.abs(y) * half - half * high) / slant;
        }

        private double triangle(double x, double y) {
            double side = (2 * Math.abs(x) - y - half) / Math.sqrt(5);
            return Math.max(side, y - half);
        }
    }
}
