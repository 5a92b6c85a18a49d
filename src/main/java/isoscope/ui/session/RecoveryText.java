package isoscope.ui.session;

import isoscope.quantity.Words;
import isoscope.session.file.KeptSession;
import isoscope.session.file.SessionPlace;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Sentences about unsaved changes.
final class RecoveryText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

    private RecoveryText() {}

    /// "Recover study of 14:02, 3 steps since it was saved?"
    static String question(KeptSession kept, Clock clock) {
        ZonedDateTime changed = kept.recovery().changed().atZone(clock.getZone());
        boolean today = changed.toLocalDate().equals(LocalDate.now(clock));
        return Words.of(
                "Recover %s of %s%s?",
                name(kept), (today ? TIME : DAY).format(changed), steps(kept));
    }

    /// The name of the session in a sentence.
    static String name(KeptSession kept) {
        return kept.home()
                .map(file -> new SessionPlace(file, false).name())
                .or(() ->
                        kept.session().data().stream()
                                .findFirst()
                                .map(data -> "the session with " + data.name()))
                .orElse("the session");
    }

    private static String steps(KeptSession kept) {
        int steps = kept.recovery().steps();
        String since = kept.recovery().session().isEmpty() ? "it was opened" : "it was saved";
        return switch (steps) {
            case 0 -> "";
            case 1 -> ", 1 step since " + since;
            default -> Words.of(", %,d steps since %s", steps, since);
        };
    }
}
