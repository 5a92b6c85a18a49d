package isoscope.ui.session;

import isoscope.session.file.KeptSession;
import isoscope.session.file.SessionPlace;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Sentences about unsaved changes.
final class RecoveryText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String DAY = Words.key("d MMMM, HH:mm");

    private RecoveryText() {}

    /// "Unsaved work on study from 14:02 (3 changes). Recover it?"
    static String question(KeptSession kept, Clock clock) {
        ZonedDateTime changed = kept.recovery().changed().atZone(clock.getZone());
        boolean today = changed.toLocalDate().equals(LocalDate.now(clock));
        return Words.of(
                "Unsaved work on %s from %s%s. Recover it?",
                name(kept), (today ? TIME : day()).format(changed), steps(kept));
    }

    private static DateTimeFormatter day() {
        return DateTimeFormatter.ofPattern(Words.said(DAY), Words.spoken().locale());
    }

    /// The name of the session in a sentence.
    static String name(KeptSession kept) {
        return kept.home()
                .map(file -> new SessionPlace(file, false).name())
                .or(() -> kept.session().data().stream().findFirst().map(data -> data.name()))
                .orElse(Words.of("a session"));
    }

    private static String steps(KeptSession kept) {
        int steps = kept.recovery().steps();
        return steps == 0 ? "" : " (" + Counted.of(steps, "change") + ")";
    }
}
