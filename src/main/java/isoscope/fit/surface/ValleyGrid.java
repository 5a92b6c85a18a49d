package isoscope.fit.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Candidates on a grid with their heights, and where they lie lower than all around.
final class ValleyGrid {
    private static final int BLOCK = 4;

    private final Candidate[][] candidates;
    private final double[][] heights;

    /// A grid to be filled.
    ValleyGrid(int rows, int columns) {
        candidates = new Candidate[rows][columns];
        heights = new double[rows][columns];
    }

    /// Puts a candidate.
    void put(int row, int column, Candidate candidate, double height) {
        candidates[row][column] = candidate;
        heights[row][column] = height;
    }

    /// Every candidate.
    List<Candidate> all() {
        return Arrays.stream(candidates).flatMap(Arrays::stream).toList();
    }

    /// The candidates that no neighbour lies lower than, and the lowest of each block of the grid; the lowest first.
    List<Candidate> lowPlaces() {
        record Place(Candidate candidate, double height) {}
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            for (int j = 0; j < heights[i].length; j++) {
                if (isValley(i, j) || isLowestOfBlock(i, j)) {
                    places.add(new Place(candidates[i][j], heights[i][j]));
                }
            }
        }
        places.sort(Comparator.comparingDouble(Place::height));
        return places.stream().map(Place::candidate).toList();
    }

    private boolean isLowestOfBlock(int row, int column) {
        int top = row - row % BLOCK;
        int left = column - column % BLOCK;
        return isLowest(row, column, top, top + BLOCK - 1, left, left + BLOCK - 1);
    }

    private boolean isValley(int row, int column) {
        return isLowest(row, column, row - 1, row + 1, column - 1, column + 1);
    }

    private boolean isLowest(int row, int column, int top, int bottom, int left, int right) {
        for (int i = Math.max(0, top); i <= Math.min(heights.length - 1, bottom); i++) {
            for (int j = Math.max(0, left); j <= Math.min(heights[i].length - 1, right); j++) {
                if (heights[i][j] < heights[row][column]) {
                    return false;
                }
            }
        }
        return true;
    }
}
