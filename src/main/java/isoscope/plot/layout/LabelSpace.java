package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.TextRuler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The room of a page: which texts stand where, and what is drawn under them. A text is placed only where it overlaps
/// no other and is not clipped; one that finds no such place is dropped.
final class LabelSpace {
    /// The cost of a place that a line of the cursor crosses: more than one over two lines of laws.
    private static final double CROSSED = 60;

    /// How near a line of the cursor counts as crossing.
    private static final double CURSOR_GAP = 1.5;

    /// How far the outline of a text reaches: a line ends before it, so that its end is whole.
    private static final double HALO = 2.5;

    private final TextRuler ruler;
    private final Set<String> inKey;
    private final InkMap ink;
    private final List<Quad> taken = new ArrayList<>();
    private final List<Quad> partings = new ArrayList<>();
    private final List<Supplier<KeyEntry>> unsaid = new ArrayList<>();
    private final List<Supplier<KeyEntry>> said = new ArrayList<>();

    /// @param inKey the words of labels that need no place, because they stand in a key
    LabelSpace(double width, double height, TextRuler ruler, Set<String> inKey) {
        this.ruler = ruler;
        this.inKey = inKey;
        this.ink = new InkMap(width, height);
    }

    /// Counts what has been painted already: its texts take room, the rest is ink.
    void addPainted(List<Mark> marks) {
        ink.add(marks);
        takeTexts(marks);
    }

    /// Counts what follows the cursor, painted above what stays: labels keep off its points, and off its lines where
    /// there is room.
    void addLive(List<Mark> marks) {
        ink.addLive(marks);
        takeTexts(marks);
    }

    /// The areas taken so far.
    List<Quad> taken() {
        return List.copyOf(taken);
    }

    /// Where lines are parted for labels that were placed.
    List<Quad> partings() {
        return List.copyOf(partings);
    }

    /// Places labels, the most important first, each at its cheapest free place.
    List<Mark> place(List<LabelRequest> requests) {
        var marks = new ArrayList<Mark>();
        requests.stream()
                .filter(request -> inKey.isEmpty() || !isInKey(request))
                .sorted(Comparator.comparing(LabelRequest::priority))
                .forEach(request ->
                        best(request)
                                .ifPresentOrElse(
                                        place -> put(place, request, marks),
                                        () -> leaveOut(request)));
        return marks;
    }

    /// The entries in a key of the labels that found no place.
    List<KeyEntry> unsaid() {
        return unsaid.stream().map(Supplier::get).toList();
    }

    /// The entries that labels that found a place would have in a key.
    List<KeyEntry> said() {
        return said.stream().map(Supplier::get).toList();
    }

    private boolean isInKey(LabelRequest request) {
        Supplier<KeyEntry> entry = request.key();
        return entry != null && inKey.contains(entry.get().words());
    }

    private void leaveOut(LabelRequest request) {
        Supplier<KeyEntry> entry = request.key();
        if (entry != null) {
            unsaid.add(() -> entry.get().with(request.priority()));
        }
    }

    private void put(Placement place, LabelRequest request, List<Mark> marks) {
        taken.addAll(place.room());
        marks.addAll(place.marks());
        Supplier<KeyEntry> entry = request.key();
        if (entry != null) {
            said.add(entry);
        }
        if (request.priority().partsLines()) {
            place.room().forEach(room -> partings.add(room.grown(HALO)));
        }
    }

    private Optional<Placement> best(LabelRequest request) {
        Choice near = best(request.places(), request, new Choice(null, Double.POSITIVE_INFINITY));
        Choice best =
                near.cost() > request.dear() ? best(request.further().get(), request, near) : near;
        return Optional.ofNullable(best.place());
    }

    private Choice best(List<Placement> places, LabelRequest request, Choice soFar) {
        Choice best = soFar;
        for (Placement place : places) {
            // Ink only adds to the penalty, so a place that is dear without it need not be looked
            // at.
            if (place.penalty() < best.cost() && isFree(place, request)) {
                double cost = cost(place);
                best =
                        cost < best.cost() && cost <= request.most()
                                ? new Choice(place, cost)
                                : best;
            }
        }
        return best;
    }

    private double cost(Placement place) {
        double under = place.room().stream().mapToDouble(ink::under).sum();
        boolean crossed =
                place.room().stream().anyMatch(room -> ink.hasCursor(room.grown(CURSOR_GAP)));
        return place.penalty() + under + (crossed ? CROSSED : 0);
    }

    private boolean isFree(Placement place, LabelRequest request) {
        for (Quad room : place.room()) {
            Quad quad = room.grown(request.clearance());
            if (!quad.within(request.within()) || isTaken(quad)) {
                return false;
            }
        }
        return !request.priority().keepsOffMarkers()
                || place.room().stream().noneMatch(ink::hasMarker);
    }

    private boolean isTaken(Quad quad) {
        for (Quad other : taken) {
            if (quad.overlaps(other)) {
                return true;
            }
        }
        return false;
    }

    private void takeTexts(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Text text -> taken.add(Quad.of(text, ruler));
                case Mark.Clipped clipped -> takeTexts(clipped.marks());
                case Mark.Path _, Mark.Box _, Mark.Symbol _, Mark.Image _ -> {}
            }
        }
    }

    /// The cheapest place so far, if there is one, and what it costs.
    private record Choice(@Nullable Placement place, double cost) {}
}
