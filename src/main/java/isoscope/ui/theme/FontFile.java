package isoscope.ui.theme;

import isoscope.disk.Reason;
import isoscope.disk.ResourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.text.Font;

/// Font files of libraries, made known to JavaFX by the names of their families. They are read in place, without copies in the
/// temporary folder as long as there is a folder of the program to read them from.
public final class FontFile {
    private static final Logger LOG = System.getLogger(FontFile.class.getName());
    private static final int ANY_SIZE = 13;

    private FontFile() {}

    /// Loads a font from a jar on the class path.
    ///
    /// @param resource its full name
    /// @return none when the platform cannot read it; then the platform's own face stands in
    public static Optional<Font> load(String resource) {
        return load(Objects.requireNonNull(FontFile.class.getResource(resource), resource));
    }

    static Optional<Font> load(URL resource) {
        return inPlace(resource).or(() -> fromStream(resource));
    }

    private static Optional<Font> inPlace(URL resource) {
        try {
            Path file = ResourceFile.of(resource).toAbsolutePath();
            // JavaFX takes the path as it stands, with blanks and all.
            String path = file.toString().replace('\\', '/');
            return Optional.ofNullable(Font.loadFont("file:" + path, ANY_SIZE));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, Reason.of(e));
            return Optional.empty();
        }
    }

    private static Optional<Font> fromStream(URL resource) {
        try (InputStream in = resource.openStream()) {
            Optional<Font> font = Optional.ofNullable(Font.loadFont(in, ANY_SIZE));
            if (font.isEmpty()) {
                LOG.log(Level.WARNING, "A font of the window is missing: {0}", resource);
            }
            return font;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A font of the window is missing: " + resource, e);
            return Optional.empty();
        }
    }
}
