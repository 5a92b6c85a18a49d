package isoscope.saved;

import isoscope.report.PlainLine;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;

/// The outcome of reading a session file.
public sealed interface SessionOutcome {
    /// The file was read.
    ///
    /// @param session the session in the file
    /// @param recovery the facts known of unsaved changes, in a file that keeps those
    /// @param unknown paths of entries that this program does not know, such as `view.camera`
    record Read(SavedSession session, Optional<Recovery> recovery, List<String> unknown)
            implements SessionOutcome {
        /// Copies the list.
        public Read {
            unknown = List.copyOf(unknown);
        }
    }

    /// The file cannot be used.
    sealed interface Refused extends SessionOutcome {
        /// A sentence on what was found and what was expected.
        String reason();

        /// A sentence on what to do.
        String help();
    }

    /// The file is not whole, is no session, or cannot be read at all.
    ///
    /// @param line from 1, or 0 when the whole file is meant
    /// @param column from 1, or 0 when the whole file is meant
    /// @param found the text there
    /// @param expected a description of what is accepted there
    record Damaged(int line, int column, String found, String expected) implements Refused {
        /// Puts both on one line of a bearable length, as they may hold names of the file's own.
        public Damaged {
            found = PlainLine.of(found);
            expected = PlainLine.of(expected);
        }

        @Override
        public String reason() {
            return line > 0
                    ? Words.of(
                            "Line %d, column %d: found %s, expected %s.",
                            line, column, found, expected)
                    : Words.of("Found %s, expected %s.", found, expected);
        }

        @Override
        public String help() {
            return Words.of(
                    "Correct the file in a text editor, or use an earlier copy of it. It was not changed.");
        }
    }

    /// Another version of the program wrote the file.
    ///
    /// @param schema the schema that the file names
    record UnknownVersion(String schema) implements Refused {
        /// Puts the schema on one line of a bearable length.
        public UnknownVersion {
            schema = PlainLine.of(schema);
        }

        @Override
        public String reason() {
            return Words.of("Found %s, expected %s.", schema, SessionFormat.SCHEMA);
        }

        @Override
        public String help() {
            return Words.of(
                    "Open it with the version of Isoscope that saved it. It was not changed.");
        }
    }

    /// The file is larger than any session.
    ///
    /// @param size in bytes
    record TooLarge(long size) implements Refused {
        @Override
        public String reason() {
            return Words.of(
                    "Found %,d MB, expected %d MB or less.",
                    size >> 20, SessionFormat.MOST_BYTES >> 20);
        }

        @Override
        public String help() {
            return Words.of("Open its data instead, or save the session without its data.");
        }
    }
}
