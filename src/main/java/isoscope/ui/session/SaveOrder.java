package isoscope.ui.session;

import isoscope.disk.Reason;
import isoscope.saved.SessionFile;
import isoscope.session.Snapshot;
import isoscope.session.file.SessionPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/// A moment of a session that is to be written.
///
/// @param where to
/// @param moment what
/// @param expected hash of what the file must hold to be replaced; empty when it may hold anything
record SaveOrder(SessionPlace where, Moment moment, Optional<String> expected) {
    /// A session as it was once.
    ///
    /// @param session its number
    record Moment(Snapshot now, int session) {}

    /// The outcome of saving.
    sealed interface Outcome {
        /// The file holds the session.
        ///
        /// @param hash of what was written; others may have written to the file since
        record Written(String hash) implements Outcome {}

        /// Somebody else changed the file, which is untouched.
        record Changed() implements Outcome {}

        /// The file could not be written and is untouched.
        ///
        /// @param problem why, in a sentence
        record Failed(String problem) implements Outcome {}
    }

    /// To a place that may hold anything.
    static SaveOrder of(Moment moment, SessionPlace where) {
        return new SaveOrder(where, moment, Optional.empty());
    }

    /// Writes it. Takes time.
    Outcome carryOut() {
        if (isChanged()) {
            return new Outcome.Changed();
        }
        try {
            return new Outcome.Written(where.write(moment.now()));
        } catch (IOException e) {
            return new Outcome.Failed(Reason.of(e));
        }
    }

    private boolean isChanged() {
        return expected.isPresent()
                && Files.exists(where.file())
                && !SessionFile.hash(where.file()).equals(expected);
    }
}
