package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.Panel;
import isoscope.plot.TextRuler;
import java.util.Arrays;
import java.util.stream.Stream;

/// How much room a panel needs around its frame, in layout units.
record Margins(TextRuler ruler) {
    private static final double TICK_ROOM = 16;
    private static final double LEAST_LEFT = 44;
    private static final double LEAST_RIGHT = 16;
    private static final double UNLABELLED_LEFT = 20;
    private static final double UNLABELLED_BOTTOM = 12;
    private static final double BAR_NAME_ROOM = 24;

    /// Room for the title of the vertical axis and the flag of the cursor.
    double top(Panel panel) {
        return panel.y().title().isEmpty() && !hasFlag(panel) ? LEAST_RIGHT : 44;
    }

    /// Room for tick labels, title and a pad.
    double bottom(Panel panel) {
        return panel.x().labelled() ? 54 : UNLABELLED_BOTTOM;
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
        double half = 0;
        if (panel.x().labelled()) {
            Ticks ticks = AxisMarks.horizontalTicks(panel.x(), widthWithoutLeft - 16, ruler);
            TickLabels labels = new TickLabels(panel.x().ticks(), ticks.major());
            half =
                    Arrays.stream(ticks.major().toArray())
                                    .map(value -> AxisMarks.width(labels.of(value), ruler))
                                    .max()
                                    .orElse(0)
                            / 2;
        }
        return Math.max(Math.max(LEAST_RIGHT, half + 2), EndNames.columnWidth(panel, ruler));
    }

    private double widestTickLabel(Panel panel, double frameHeight) {
        Ticks ticks = AxisMarks.verticalTicks(panel.y(), frameHeight);
        TickLabels labels = new TickLabels(panel.y().ticks(), ticks.major());
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
