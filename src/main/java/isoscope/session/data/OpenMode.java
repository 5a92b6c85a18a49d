package isoscope.session.data;

/// What becomes of the data that is open when more is opened.
public enum OpenMode {
    /// It gives way.
    REPLACE,
    /// It stays, and the new runs stand beside it.
    ADD,
    /// The same files are read again: what was chosen stays.
    RELOAD
}
