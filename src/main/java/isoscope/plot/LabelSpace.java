package isoscope.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The room of a page: which texts stand where, and what is drawn under them. A text is placed only where it overlaps
/// no other and is not clipped; one that finds no such place is dropped.
final class LabelSpace {
    private final TextRuler ruler;
    private final InkMap ink;
    private final List<Quad> taken = new ArrayList<>();

    LabelSpace(double width, double height, TextRuler ruler) {
        this.ruler = ruler;
        this.ink = new InkMap(width, height);
    }

    /// Counts what has been painted already: its texts take room, the rest is ink.
    void addPainted(List<Mark> marks) {
        ink.add(marks);
        takeTexts(marks);
    }

    /// Places labels, the most important first, each at its cheapest free place.
    List<Mark> place(List<LabelRequest> requests) {
        var marks = new ArrayList<Mark>();
        requests.stream()
                .sorted(Comparator.comparing(LabelRequest::priority))
                .forEach(request -> best(request).ifPresent(place -> put(place, marks)));
        return marks;
    }

    private void put(Placement place, List<Mark> marks) {
        taken.addAll(place.room());
        marks.addAll(place.marks());
    }

    private Optional<Placement> best(LabelRequest request) {
        return request.places().stream()
                .filter(place -> isFree(place, request))
                .min(Comparator.comparingDouble(this::cost));
    }

    private double cost(Placement place) {
        return place.penalty() + place.room().stream().mapToDouble(ink::under).sum();
    }

    private boolean isFree(Placement place, LabelRequest request) {
        return place.room().stream()
                .map(quad -> quad.grown(request.clearance()))
                .allMatch(quad ->
                        quad.within(request.within()) && taken.stream().noneMatch(quad::overlaps));
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
}
