package isoscope.plot.layout;

import isoscope.plot.Axis;
import isoscope.plot.TextRuler;
import java.util.ArrayList;
import java.util.List;

/// The title of a horizontal axis: on one line, or on two where its panel is too narrow for one.
///
/// @param lines none of an axis without a title
/// @param isWhole whether no part of it is left out
record AcrossTitle(List<String> lines, boolean isWhole) {
    /// From one baseline to the next.
    static final double LINE = 15;

    private static final int MOST = 2;

    /// From the title to the edges of its panel.
    static final double PAD = 6;

    AcrossTitle {
        lines = List.copyOf(lines);
    }

    /// @param cellWidth how wide its panel is, with its margins
    static AcrossTitle of(Axis axis, double cellWidth, TextRuler ruler) {
        if (axis.title().isEmpty()) {
            return new AcrossTitle(List.of(), true);
        }
        String arrow = axis.title().endsWith("→") ? "" : " →";
        double room = cellWidth - 2 * PAD - width(arrow, ruler);
        List<String> lines =
                new ArrayList<>(
                        new Wrapped(room, MOST, text -> width(text, ruler)).lines(axis.title()));
        boolean isWhole = String.join(" ", lines).equals(axis.title());
        lines.add(lines.removeLast() + arrow);
        return new AcrossTitle(lines, isWhole);
    }

    /// How wide the widest line is.
    double width(TextRuler ruler) {
        return lines.stream().mapToDouble(line -> width(line, ruler)).max().orElse(0);
    }

    private static double width(String text, TextRuler ruler) {
        return Lettering.AXIS_TITLE.width(text, ruler);
    }
}
