package isoscope.ui.theme;

import java.util.List;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;

/// The faces of the program, from the jars that bring them: Inter for text, Roboto where digits must not dance, Feather for
/// icons.
public final class Faces {
    private static final List<String> FILES =
            List.of(
                    "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
                    "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf",
                    "/com/formdev/flatlaf/fonts/inter/Inter-Bold.otf",
                    "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf",
                    "/com/formdev/flatlaf/fonts/roboto/Roboto-Medium.ttf",
                    "/com/formdev/flatlaf/fonts/roboto/Roboto-Bold.ttf");

    private Faces() {}

    /// Makes the faces known to JavaFX by their family names. A face that the platform cannot read is left out, and the
    /// platform's own face stands in.
    public static void load() {
        FILES.forEach(FontFile::load);
        // Whoever asks first for the icons says how their font is loaded.
        IkonResolverProvider.getInstance(Faces::loadIcons);
    }

    private static void loadIcons(IkonHandler handler) {
        FontFile.load(handler.getFontResource()).ifPresent(handler::setFont);
    }
}
