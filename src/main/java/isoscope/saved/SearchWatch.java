package isoscope.saved;

/// Looks on while the data of a session are looked for.
public interface SearchWatch {
    /// A file is being compared with what the session remembers.
    ///
    /// @param file as the session remembers it
    /// @param bytes read so far
    void at(SavedFile file, long bytes);

    /// Whether to stop; what is found then is of no use.
    boolean cancelled();
}
