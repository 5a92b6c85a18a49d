package isoscope.ui.main;

import isoscope.session.History;
import isoscope.session.OpenData;
import isoscope.session.data.DataChange;
import isoscope.ui.dialog.Dialogs;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;

/// Says what became of the runs that were open when others were opened, added or read again, and offers to undo it.
final class DataNotices {
    private final OpenData data;
    private final UndoOffer offer;

    DataNotices(OpenData data, History history, Dialogs dialogs) {
        this.data = data;
        offer = new UndoOffer(history, dialogs);
    }

    /// Starts listening.
    void listen() {
        data.onChange(this::tell);
    }

    private void tell(DataChange change) {
        offer.tell(sentence(change));
    }

    private static String sentence(DataChange change) {
        return switch (change.mode()) {
            case REPLACE -> Words.of("%s opened in place of %s.", change.name(), change.before());
            case ADD ->
                    Words.of(
                            "%s added from %s, %s in all.",
                            Counted.of(change.added(), "run"),
                            change.name(),
                            Counted.of(change.runs(), "run"));
            case RELOAD -> Words.of("%s was reloaded: %s.", change.name(), difference(change));
        };
    }

    private static String difference(DataChange change) {
        List<String> parts = new ArrayList<>();
        if (change.added() > 0) {
            parts.add(Words.of("%s added", Counted.of(change.added(), "run")));
        }
        if (change.removed() > 0) {
            parts.add(Words.of("%s gone", Counted.of(change.removed(), "run")));
        }
        if (change.changed() > 0) {
            parts.add(Words.of("%s changed", Counted.of(change.changed(), "run")));
        }
        return parts.isEmpty() ? Words.of("nothing changed") : String.join(", ", parts);
    }
}
