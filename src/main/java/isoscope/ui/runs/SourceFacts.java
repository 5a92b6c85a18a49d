package isoscope.ui.runs;

/// Where the data came from.
///
/// @param name of the file or sample
/// @param place its folder, or what a sample is
/// @param layout how the table is laid out, such as "one row a run, commas"
/// @param sha256 of its bytes
public record SourceFacts(String name, String place, String layout, String sha256) {
    /// Nothing open.
    public static final SourceFacts NONE = new SourceFacts("", "", "", "");
}
