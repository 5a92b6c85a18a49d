package isoscope.plot.layout;

/// Which cells of a page are covered by markers of one kind.
final class InkGrid {
    private final MarkerInk ink;
    private final int columns;
    private final int rows;
    private final int words;
    private final long[] covered;

    /// A grid that nothing covers.
    ///
    /// @param ink of each marker
    /// @param width of the part of the page that holds the middles of all markers, in units
    /// @param height of that part
    InkGrid(MarkerInk ink, double width, double height) {
        this.ink = ink;
        columns = (int) Math.ceil(width * MarkerInk.FINE) + 1;
        rows = (int) Math.ceil(height * MarkerInk.FINE) + 1;
        words = (columns + 2 * ink.reach()) / Long.SIZE + 2;
        covered = new long[words * (rows + 2 * ink.reach())];
    }

    /// How many cells a marker would cover that are not covered yet.
    ///
    /// @param x of its middle from the left edge of the part, in units
    /// @param y of its middle from the top
    int newCells(double x, double y) {
        int cells = 0;
        int left = left(x);
        int word = top(y) * words + left / Long.SIZE;
        for (int i = 0; i < ink.height(); i++) {
            long row = ink.row(i);
            cells += Long.bitCount(low(row, left) & ~covered[word]);
            cells += Long.bitCount(high(row, left) & ~covered[word + 1]);
            word += words;
        }
        return cells;
    }

    /// Covers the cells of a marker.
    void cover(double x, double y) {
        int left = left(x);
        int word = top(y) * words + left / Long.SIZE;
        for (int i = 0; i < ink.height(); i++) {
            long row = ink.row(i);
            covered[word] |= low(row, left);
            covered[word + 1] |= high(row, left);
            word += words;
        }
    }

    private int left(double x) {
        return Math.clamp(Math.round(x * MarkerInk.FINE), 0, columns - 1);
    }

    private int top(double y) {
        return Math.clamp(Math.round(y * MarkerInk.FINE), 0, rows - 1);
    }

    /// The cells of a row that fall into the word it begins in.
    private static long low(long row, int left) {
        return row << left;
    }

    /// The cells of a row that fall into the word after it.
    private static long high(long row, int left) {
        int bit = left % Long.SIZE;
        return bit == 0 ? 0 : row >>> (Long.SIZE - bit);
    }
}
