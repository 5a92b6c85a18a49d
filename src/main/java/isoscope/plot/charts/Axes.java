package isoscope.plot.charts;

import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.AxisRanges;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.words.Words;
import java.util.Locale;

/// Axes as every chart has them: logarithmic, with an id that links the same quantity across panels.
final class Axes {
    private Axes() {}

    /// The axis id of a quantity: `compute`, `parameters`, `tokens` or `loss`.
    static String id(Quantity quantity) {
        return quantity.name().toLowerCase(Locale.ROOT);
    }

    /// A labelled axis.
    ///
    /// @param view the ranges that the user has zoomed to
    /// @param whole the range that is shown otherwise
    static Axis of(Quantity quantity, String title, AxisRanges view, Range whole) {
        Range range = view.of(id(quantity)).orElse(whole);
        return new Axis(id(quantity), title, Scale.LOG, range, ticks(quantity), true);
    }

    /// The same axis without labels or title, for a panel whose neighbour has them.
    static Axis unlabelled(Axis axis) {
        return new Axis(axis.id(), "", axis.scale(), axis.range(), axis.ticks(), false);
    }

    /// The axis of the losses of a study.
    ///
    /// @param whole the range that is shown unless the user has zoomed
    static Axis ofLoss(Study study, AxisRanges view, Range whole) {
        return of(Quantity.LOSS, title(Quantity.LOSS, study), view, whole);
    }

    /// The usual title of the axis of a quantity, with its unit.
    static String title(Quantity quantity, Study study) {
        return quantity == Quantity.LOSS
                ? study.lossUnit().behind(quantity.title())
                : title(quantity);
    }

    /// The usual title of the axis of a quantity.
    static String title(Quantity quantity) {
        return switch (quantity) {
            case COMPUTE -> Words.of("Training compute C (FLOP)");
            case PARAMETERS -> Words.of("Parameters N");
            case TOKENS -> Words.of("Tokens D");
            case LOSS -> Words.of("Loss");
        };
    }

    /// How values of a quantity are written at ticks.
    static TickStyle ticks(Quantity quantity) {
        return switch (quantity) {
            case COMPUTE -> TickStyle.POWERS;
            case PARAMETERS, TOKENS -> TickStyle.SI;
            case LOSS -> TickStyle.DECIMAL;
        };
    }
}
