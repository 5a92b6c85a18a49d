package isoscope.ui.session;

/// How far opening a session is, before its data are read.
///
/// @param name of the session that is read, or of the file that is compared with what the session remembers
/// @param place of that file among all of the session, from 1; 0 for the session itself
/// @param of how many there are
/// @param bytes compared of it so far
/// @param size of it in bytes; 0 when not known
public record SearchProgress(String name, int place, int of, long bytes, long size) {
    /// The session itself is being read.
    static SearchProgress begun(String session) {
        return new SearchProgress(session, 0, 0, 0, 0);
    }
}
