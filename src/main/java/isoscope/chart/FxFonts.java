package isoscope.chart;

import isoscope.plot.TextRun;
import isoscope.ui.theme.FontFile;
import javafx.scene.text.Font;

/// The faces of figures in the window: Inter in two weights.
final class FxFonts {
    private static final String REGULAR = register("Inter-Regular.otf");
    private static final String SEMI_BOLD = register("Inter-SemiBold.otf");

    private FxFonts() {}

    /// Makes the faces known to JavaFX, so that a style sheet can name them.
    static void register() {
        // Initialising the class has done so.
    }

    /// The font of a run of text.
    static Font of(TextRun run) {
        return switch (run.weight()) {
            case REGULAR -> Font.font(REGULAR, run.size());
            case SEMI_BOLD -> Font.font(SEMI_BOLD, run.size());
        };
    }

    private static String register(String file) {
        return FontFile.load("/com/formdev/flatlaf/fonts/inter/" + file)
                .orElseGet(Font::getDefault)
                .getFamily();
    }
}
