package isoscope.chart;

import isoscope.plot.TextRun;
import isoscope.ui.theme.Faces;
import isoscope.ui.theme.FontFile;
import javafx.scene.text.Font;

/// The faces of figures in the window: Inter in two weights, and in Chinese a face that has its characters.
final class FxFonts {
    private static final String REGULAR = register(Faces.INTER + "Inter-Regular.otf");
    private static final String SEMI_BOLD = register(Faces.INTER + "Inter-SemiBold.otf");

    private FxFonts() {}

    /// Makes the faces known to JavaFX, so that a style sheet can name them.
    static void register() {
        // Initialising the class has done so.
    }

    /// The font of a run of text.
    static Font of(TextRun run) {
        return Font.font(Faces.spoken(family(run.weight())), run.size());
    }

    private static String family(TextRun.Weight weight) {
        return switch (weight) {
            case REGULAR -> REGULAR;
            case SEMI_BOLD -> SEMI_BOLD;
        };
    }

    private static String register(String file) {
        return FontFile.load(file).orElseGet(Font::getDefault).getFamily();
    }
}
