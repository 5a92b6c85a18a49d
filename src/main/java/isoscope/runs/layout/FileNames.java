package isoscope.runs.layout;

/// Names of files.
final class FileNames {
    private FileNames() {}

    /// The name without what follows its last dot.
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
