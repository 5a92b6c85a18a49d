package isoscope.runs.layout;

/// Names of files.
public final class FileNames {
    private FileNames() {}

    /// The name without what follows its last dot.
    public static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
