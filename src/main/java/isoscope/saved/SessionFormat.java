package isoscope.saved;

import isoscope.words.Words;

/// The format of session files.
final class SessionFormat {
    /// The schema that a session file names.
    static final String SCHEMA = "isoscope.session/1";

    /// The words for a file that was expected to be a session.
    static final String A_SESSION = Words.key("a session that Isoscope saved");

    /// The largest file that is read or written.
    static final int MOST_BYTES = 64 << 20;

    /// The most resamples that are believed; more would never end.
    static final int MOST_RESAMPLES = 1_000_000;

    private static final String FAMILY = "isoscope.session/";

    private SessionFormat() {}

    /// Whether a file that says it is this comes from another version of the program.
    static boolean isOtherVersion(String schema) {
        return schema.startsWith(FAMILY) && !schema.equals(SCHEMA);
    }
}
