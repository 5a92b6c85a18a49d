package isoscope.session.data;

/// What tells whether a file was written to since it was read, without reading it.
///
/// @param size in bytes; 0 when not known
/// @param modified when it was last written to, in milliseconds since 1970; 0 when not known
public record Stamp(long size, long modified) {
    /// Of what is no file, or of a file that is gone.
    public static final Stamp NONE = new Stamp(0, 0);
}
