package isoscope.ui.theme;

import isoscope.words.Language;
import isoscope.words.Words;
import java.util.List;
import java.util.stream.Stream;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;

/// The faces of the program, from the jars that bring them: Inter for text, Roboto where digits must not dance, Feather for
/// icons; and a Chinese face that the program brings itself.
public final class Faces {
    /// The folder of Inter on the class path.
    public static final String INTER = "/com/formdev/flatlaf/fonts/inter/";

    private static final String CHINESE = "/isoscope/fonts/NotoSansSC-";
    private static final List<String> FILES =
            List.of(
                    INTER + "Inter-Regular.otf",
                    INTER + "Inter-SemiBold.otf",
                    INTER + "Inter-Bold.otf",
                    "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf",
                    "/com/formdev/flatlaf/fonts/roboto/Roboto-Medium.ttf",
                    "/com/formdev/flatlaf/fonts/roboto/Roboto-Bold.ttf");

    private Faces() {}

    /// Makes the faces known to JavaFX by their family names. A face that the platform cannot read is left out, and the
    /// platform's own face stands in.
    public static void load() {
        FILES.forEach(FontFile::load);
        if (Words.spoken() == Language.CHINESE) {
            Stream.of("Regular.otf", "Bold.otf").map(CHINESE::concat).forEach(FontFile::load);
        }
        // Whoever asks first for the icons says how their font is loaded.
        IkonResolverProvider.getInstance(Faces::loadIcons);
    }

    /// The family that a language has in the place of one of Inter, whose letters are those of Europe.
    ///
    /// @param inter a family of Inter, such as `Inter SemiBold`
    public static String spoken(String inter) {
        return switch (Words.spoken()) {
            case ENGLISH, SPANISH -> inter;
            case CHINESE -> "Noto Sans SC Isoscope" + (inter.equals("Inter") ? "" : " Bold");
        };
    }

    private static void loadIcons(IkonHandler handler) {
        FontFile.load(handler.getFontResource()).ifPresent(handler::setFont);
    }
}
