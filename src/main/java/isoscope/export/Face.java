package isoscope.export;

import isoscope.plot.TextRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;

/// The faces of figures: Inter from its library, and Chinese beside it, of which the program has the frequent characters.
enum Face {
    REGULAR("/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf"),
    SEMI_BOLD("/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf"),
    CHINESE_REGULAR("/isoscope/fonts/NotoSansSC-Regular.otf"),
    CHINESE_BOLD("/isoscope/fonts/NotoSansSC-Bold.otf");

    private final String path;

    Face(String path) {
        this.path = path;
    }

    /// The faces for a weight, in the order in which they are asked for a character.
    static List<Face> of(TextRun.Weight weight) {
        return switch (weight) {
            case REGULAR -> List.of(REGULAR, CHINESE_REGULAR);
            case SEMI_BOLD -> List.of(SEMI_BOLD, CHINESE_BOLD);
        };
    }

    /// The name of the font file, such as `Inter-Regular.otf`.
    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The font file as a resource.
    URL resource() {
        return Objects.requireNonNull(Face.class.getResource(path), path);
    }

    /// The content of the font file.
    byte[] bytes() {
        try (InputStream in = resource().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
