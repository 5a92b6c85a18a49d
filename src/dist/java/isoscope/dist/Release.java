package isoscope.dist;

import java.nio.file.Path;
import java.util.Locale;

/// The program as it is given out.
///
/// @param image   the folder of the finished image
/// @param extras  the folder of icons, menu entry and file types
/// @param version as in `0.1.0`
record Release(Path image, Path extras, String version) {
    /// A file beside the image.
    Path file(String name) {
        return image.resolveSibling(name);
    }

    /// The processor as Debian calls it.
    static String processor() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") ? "arm64" : name;
    }
}
