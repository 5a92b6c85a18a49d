package isoscope.ui.main;

import isoscope.session.Choices;
import isoscope.session.History;
import isoscope.ui.dialog.Dialogs;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.HashSet;
import java.util.Set;

/// Says how many runs a step excluded from fits, wherever it was made, and offers to undo it.
final class ExclusionNotices {
    private final History history;
    private final UndoOffer offer;

    ExclusionNotices(History history, Dialogs dialogs) {
        this.history = history;
        offer = new UndoOffer(history, dialogs);
    }

    /// Starts listening.
    void listen() {
        history.onStep(this::tell);
    }

    private void tell(Choices before, Choices after) {
        Set<String> left = new HashSet<>(after.excluded());
        left.removeAll(before.excluded());
        boolean more = after.excluded().size() > before.excluded().size();
        if (more && !left.isEmpty()) {
            offer.tell(Words.of("%s excluded from fits.", Counted.of(left.size(), "run")));
        }
    }
}
