package isoscope.session.data;

/// The fate of the open data when more is opened.
public enum OpenMode {
    /// It gives way.
    REPLACE,
    /// It stays, and the new runs stand beside it.
    ADD,
    /// The same files are read again: what was chosen stays.
    RELOAD
}
