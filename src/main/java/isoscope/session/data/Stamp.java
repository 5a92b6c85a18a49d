package isoscope.session.data;

/// The mark of a file by which to tell, without reading it, whether it was written to since.
///
/// @param size in bytes; 0 when not known
/// @param modified when it was last written to, in milliseconds since 1970; 0 when not known
public record Stamp(long size, long modified) {
    /// Of what is no file, or of a file that is gone.
    public static final Stamp NONE = new Stamp(0, 0);
}
