package isoscope.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The faces of the program, from the jars that bring them: Inter for text, Roboto where digits must not dance.
public final class Faces {
    private static final List<String> FILES =
            List.of(
                    "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
                    "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf",
                    "/com/formdev/flatlaf/fonts/inter/Inter-Bold.otf",
                    "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf",
                    "/com/formdev/flatlaf/fonts/roboto/Roboto-Medium.ttf",
                    "/com/formdev/flatlaf/fonts/roboto/Roboto-Bold.ttf");
    private static final int ANY_SIZE = 13;

    private Faces() {}

    /// Makes the faces known to JavaFX by their family names. A face that the platform cannot read is left out, and the
    /// platform's own face stands in.
    public static void load() {
        FILES.forEach(Faces::load);
    }

    private static void load(String file) {
        try (InputStream bytes = Faces.class.getResourceAsStream(file)) {
            if (bytes != null) {
                Font.loadFont(bytes, ANY_SIZE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
