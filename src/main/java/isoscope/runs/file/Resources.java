package isoscope.runs.file;

import java.io.InputStream;

/// Files that come with the program.
final class Resources {
    private Resources() {}

    /// Opens a file on the class path.
    ///
    /// @throws IllegalStateException when the program was built without it
    static InputStream open(String resource) {
        InputStream in = Resources.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("expected on the class path: " + resource);
        }
        return in;
    }
}
