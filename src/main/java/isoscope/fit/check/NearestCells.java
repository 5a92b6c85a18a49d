package isoscope.fit.check;

import java.util.Arrays;
import java.util.OptionalInt;

/// Points of which no two are within 1 of each other in every coordinate.
///
/// Space is cut into cells two wide, so a new point need be compared with those of eight cells only, and a cell holds
/// few: the time is linear in the points. Cells live in an open hash table (Knuth, The Art of Computer Programming,
/// volume 3, section 6.4), each with a chain of its points.
final class NearestCells {
    private static final int NONE = -1;
    private static final double WIDTH = 2;
    private static final int BITS = 21;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final double[][] points;
    private final long[] cells;
    private final int[] first;
    private final int[] next;
    private final int shift;

    /// @param places how many points there may be
    NearestCells(int places) {
        points = new double[places][];
        next = new int[places];
        int size = Integer.highestOneBit(Math.max(1, places)) * 4;
        shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
        cells = new long[size];
        first = new int[size];
        Arrays.fill(first, NONE);
    }

    /// Keeps a point under its place, unless one near it was kept: then the place of that one.
    OptionalInt keepUnlessNear(double x, double y, double z, int place) {
        for (int corner = 0; corner < 8; corner++) {
            int slot =
                    slot(
                            cell(
                                    x + ((corner & 1) == 0 ? -1 : 1),
                                    y + ((corner & 2) == 0 ? -1 : 1),
                                    z + ((corner & 4) == 0 ? -1 : 1)));
            for (int other = first[slot]; other != NONE; other = next[other]) {
                if (isNear(points[other], x, y, z)) {
                    return OptionalInt.of(other);
                }
            }
        }
        keep(x, y, z, place);
        return OptionalInt.empty();
    }

    private void keep(double x, double y, double z, int place) {
        long cell = cell(x, y, z);
        int slot = slot(cell);
        points[place] = new double[] {x, y, z};
        cells[slot] = cell;
        next[place] = first[slot];
        first[slot] = place;
    }

    /// Where a cell is in the table, or where it would be.
    private int slot(long cell) {
        int slot = (int) ((cell * GOLDEN) >>> shift);
        while (first[slot] != NONE && cells[slot] != cell) {
            slot = (slot + 1) & (first.length - 1);
        }
        return slot;
    }

    /// The number of the cell a point lies in. Far apart cells may share one, which only costs a comparison.
    private static long cell(double x, double y, double z) {
        return (part(x) << (2 * BITS)) | (part(y) << BITS) | part(z);
    }

    private static long part(double coordinate) {
        return (long) Math.floor(coordinate / WIDTH) & ((1L << BITS) - 1);
    }

    private static boolean isNear(double[] point, double x, double y, double z) {
        return Math.abs(point[0] - x) <= 1
                && Math.abs(point[1] - y) <= 1
                && Math.abs(point[2] - z) <= 1;
    }
}
