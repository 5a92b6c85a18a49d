package isoscope.plot.layout;

import isoscope.plot.TextRuler;
import isoscope.plot.TextRun;
import java.util.ArrayList;
import java.util.List;

/// The text styles of charts. Exponents, written as Unicode superscripts or after a `^`, become raised runs at 72 % of
/// the size: the ready-made superscript glyphs are too thin beside numbers of this size.
enum Lettering {
    /// The title above a figure.
    TITLE(15, TextRun.Weight.SEMI_BOLD),
    TICK(12, TextRun.Weight.REGULAR),
    AXIS_TITLE(12.5, TextRun.Weight.REGULAR),
    /// Names of laws, models and points.
    NAME(12, TextRun.Weight.SEMI_BOLD),
    CONTOUR(11.5, TextRun.Weight.SEMI_BOLD),
    FLAG(11.5, TextRun.Weight.SEMI_BOLD),
    CAPTION(11.5, TextRun.Weight.REGULAR);

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺";
    private static final String PLAIN = "0123456789−+";
    private static final String EXPONENT_CHARACTERS = PLAIN + ".-";

    private final double size;
    private final TextRun.Weight weight;

    Lettering(double size, TextRun.Weight weight) {
        this.size = size;
        this.weight = weight;
    }

    double size() {
        return size;
    }

    /// How wide a text is, in layout units.
    double width(String text, TextRuler ruler) {
        return runs(text).stream().mapToDouble(ruler::width).sum();
    }

    /// Splits a text into runs on and above the baseline.
    List<TextRun> runs(String text) {
        var runs = new ArrayList<TextRun>();
        var piece = new StringBuilder();
        boolean raised = false;
        boolean caret = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int superscript = SUPERSCRIPTS.indexOf(c);
            caret = c == '^' || (caret && EXPONENT_CHARACTERS.indexOf(c) >= 0);
            boolean up = superscript >= 0 || caret;
            if (up != raised) {
                flush(piece, raised, runs);
                raised = up;
            }
            if (c != '^') {
                piece.append(superscript >= 0 ? PLAIN.charAt(superscript) : c);
            }
        }
        flush(piece, raised, runs);
        return runs;
    }

    private void flush(StringBuilder piece, boolean raised, List<TextRun> runs) {
        if (!piece.isEmpty()) {
            String text = piece.toString();
            runs.add(
                    raised
                            ? new TextRun(text, 0.72 * size, weight, 0.36 * size)
                            : TextRun.of(text, size, weight));
            piece.setLength(0);
        }
    }
}
