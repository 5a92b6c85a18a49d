package isoscope.saved;

/// Something that a session had open, and where it is now.
public record FoundData(SavedData data, Whereabouts where) {
    /// Whether somebody must say where it is.
    public boolean isMissing() {
        return where instanceof Whereabouts.Missing;
    }
}
