package isoscope.export;

import isoscope.plot.TextRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;

/// The faces of figures, each a font file of its own in the jar of Inter.
enum Face {
    REGULAR("Regular"),
    SEMI_BOLD("SemiBold");

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";

    private final String style;

    Face(String style) {
        this.style = style;
    }

    static Face of(TextRun.Weight weight) {
        return switch (weight) {
            case REGULAR -> REGULAR;
            case SEMI_BOLD -> SEMI_BOLD;
        };
    }

    /// The name of the font file, such as `Inter-Regular.otf`.
    String fileName() {
        return "Inter-" + style + ".otf";
    }

    /// The font file as a resource.
    URL resource() {
        return Objects.requireNonNull(Face.class.getResource(FOLDER + fileName()), fileName());
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
