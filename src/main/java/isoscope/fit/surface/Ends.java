package isoscope.fit.surface;

import java.util.ArrayList;
import java.util.List;

/// Where the descents of one search ended: the different places, and how many ended at the lowest.
final class Ends {
    /// Ends this close in the objective, relative to it, are one.
    private static final double SAME = 1e-8;

    private final List<Optimum> places = new ArrayList<>();
    private int atLowest;
    private int misled;

    /// Counts one more end.
    void add(Optimum end) {
        if (!places.isEmpty() && isSame(end, places.getFirst())) {
            atLowest++;
            return;
        }
        if (places.isEmpty() || isLower(end, places.getFirst())) {
            misled = Math.max(misled, atLowest);
            atLowest = 1;
        }
        insert(end);
    }

    /// The different places, the lowest first.
    List<Optimum> places() {
        return places;
    }

    /// How many ended at the lowest place.
    int atLowest() {
        return atLowest;
    }

    /// The most that ended at one place before a lower one was found.
    int misled() {
        return misled;
    }

    private void insert(Optimum end) {
        int place = 0;
        while (place < places.size() && isLower(places.get(place), end)) {
            place++;
        }
        if (place == places.size() || !isSame(places.get(place), end)) {
            places.add(place, end);
        }
    }

    private static boolean isSame(Optimum end, Optimum other) {
        return Math.abs(end.objective() - other.objective()) <= SAME * other.objective();
    }

    private static boolean isLower(Optimum end, Optimum other) {
        return end.objective() < other.objective() && !isSame(end, other);
    }
}
