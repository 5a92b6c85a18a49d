package isoscope.plot.layout;

import isoscope.plot.TextRuler;
import isoscope.plot.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text styles of charts. Exponents, written as Unicode superscripts or after a `^`, become raised runs at 72 % of
/// the size: the ready-made superscript glyphs are too thin beside numbers of this size. Subscripts, written `_{…}`, become
/// lowered ones.
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
    private static final Pattern SUBSCRIPT = Pattern.compile("_\\{([^}]*)}");
    private static final double SMALL = 0.72;
    private static final double RAISED = 0.36;
    private static final double LOWERED = -0.16;

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

    /// Splits a text into runs on, above and below the baseline.
    List<TextRun> runs(String text) {
        var runs = new ArrayList<TextRun>();
        Matcher subscript = SUBSCRIPT.matcher(text);
        int done = 0;
        while (subscript.find()) {
            addRaised(text.substring(done, subscript.start()), runs);
            runs.add(new TextRun(subscript.group(1), SMALL * size, weight, LOWERED * size));
            done = subscript.end();
        }
        addRaised(text.substring(done), runs);
        return runs;
    }

    private void addRaised(String text, List<TextRun> runs) {
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
    }

    private void flush(StringBuilder piece, boolean raised, List<TextRun> runs) {
        if (!piece.isEmpty()) {
            String text = piece.toString();
            runs.add(
                    raised
                            ? new TextRun(text, SMALL * size, weight, RAISED * size)
                            : TextRun.of(text, size, weight));
            piece.setLength(0);
        }
    }
}
