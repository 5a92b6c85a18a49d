package isoscope.plot.layout;

import isoscope.plot.Axis;
import isoscope.plot.Layer;
import isoscope.plot.Panel;
import isoscope.plot.TextRuler;
import java.util.Arrays;
import java.util.stream.Stream;

/// How much room a panel needs around its frame, in layout units.
///
/// @param isTight whether there is no more above and below than texts need
record Margins(TextRuler ruler, boolean isTight) {
    private static final double TICK_ROOM = 16;
    private static final double LEAST_LEFT = 44;
    private static final double LEAST_RIGHT = 16;
    private static final double UNLABELLED_LEFT = 20;
    private static final double USUAL_TOP = 44;
    private static final double TIGHT_TOP = 30;
    private static final double UNLABELLED_BOTTOM = 12;
    private static final double LABELLED_BOTTOM = 54;
    private static final double TIGHT_BOTTOM = 46;
    private static final double BAR_NAME_ROOM = 24;

    /// How wide a frame must stay for the names of its lines to stand beside it.
    private static final double LEAST_FRAME = 100;

    private static final int ROUNDS = 3;

    /// Room for the title of the vertical axis and the flag of the cursor.
    double top(Panel panel) {
        if (hasFlag(panel)) {
            return USUAL_TOP;
        }
        return panel.y().title().isEmpty() ? LEAST_RIGHT : isTight ? TIGHT_TOP : USUAL_TOP;
    }

    /// Room for tick labels, the lines of the title and a pad.
    ///
    /// @param cellWidth the width that the title must not exceed
    double bottom(Panel panel, double cellWidth) {
        if (!panel.x().labelled()) {
            return UNLABELLED_BOTTOM;
        }
        int lines = AcrossTitle.of(panel.x(), cellWidth, ruler).lines().size();
        return (isTight ? TIGHT_BOTTOM : LABELLED_BOTTOM)
                + Math.max(0, lines - 1) * AcrossTitle.LINE;
    }

    /// Room for tick labels, or for the names of bars.
    double left(Panel panel, double frameHeight) {
        double names = BarMarks.namesWidth(panel, ruler);
        if (names > 0) {
            return names + BAR_NAME_ROOM;
        }
        if (!panel.y().labelled()) {
            return UNLABELLED_LEFT;
        }
        return Math.max(LEAST_LEFT, widestTickLabel(panel, frameHeight) + TICK_ROOM);
    }

    /// Room for half the last tick label, or for the names at the ends of lines.
    double right(Panel panel, double widthWithoutLeft) {
        double column = EndNames.columnWidth(panel, ruler);
        boolean roomy = widthWithoutLeft - column >= LEAST_FRAME;
        double margin = Math.max(LEAST_RIGHT, roomy ? column : 0);
        if (panel.x().labelled()) {
            // A wider margin leaves room for other ticks, which may be written longer.
            for (int round = 0; round < ROUNDS; round++) {
                double half = widestAcross(panel, widthWithoutLeft - margin) / 2;
                margin = Math.max(margin, half + 2);
            }
        }
        return margin;
    }

    private double widestAcross(Panel panel, double frameWidth) {
        return widest(panel.x(), AxisMarks.horizontalTicks(panel.x(), frameWidth, ruler));
    }

    private double widestTickLabel(Panel panel, double frameHeight) {
        return widest(panel.y(), AxisMarks.verticalTicks(panel.y(), frameHeight));
    }

    private double widest(Axis axis, Ticks ticks) {
        TickLabels labels = new TickLabels(axis.ticks(), ticks.major());
        return Arrays.stream(ticks.major().toArray())
                .map(value -> AxisMarks.width(labels.of(value), ruler))
                .max()
                .orElse(0);
    }

    private static boolean hasFlag(Panel panel) {
        return Stream.concat(panel.layers().stream(), panel.live().stream())
                .anyMatch(layer -> layer instanceof Layer.Rule rule && !rule.flag().isEmpty());
    }
}
