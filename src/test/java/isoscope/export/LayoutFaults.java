package isoscope.export;

import isoscope.export.TextBoxes.Box;
import isoscope.plot.Axis;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Mark;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.plot.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// The faults of a page: texts that overlap or are clipped, axes with too few labels or labels that lie, numbers of
/// contours off their lines.
final class LayoutFaults {
    /// An axis shorter than this, in units of which a tick label is 12 high, may have no room for three labels as long as
    /// 1.25×10²⁰; it has one at least.
    private static final double SHORT_ACROSS = 150;

    private static final double SHORT_UP = 48;
    private static final int FEWEST = 3;
    private static final double TICK = 12;

    /// Where tick labels of an axis lie: the place of the tick, and how far from the frame at most.
    private static final double NEAR = 0.6;

    private final TextBoxes texts;
    private final List<String> found = new ArrayList<>();

    private LayoutFaults(LaidOutFigure page) {
        this.texts = TextBoxes.of(page);
    }

    static List<String> of(LaidOutFigure page) {
        LayoutFaults faults = new LayoutFaults(page);
        faults.texts.overlaps().forEach(pair -> faults.found.add("overlap: " + pair));
        faults.texts.clipped(page).forEach(text -> faults.found.add("off the page: " + text));
        page.panels().forEach(faults::checkAxes);
        faults.found.addAll(ContourFaults.of(page, faults.texts));
        return faults.found;
    }

    private void checkAxes(PlacedPanel placed) {
        Rect frame = placed.frame();
        Axis x = placed.panel().x();
        Axis y = placed.panel().y();
        if (x.labelled()) {
            List<Box> labels =
                    texts.boxes().stream().filter(box -> isBelow(box.mark(), frame)).toList();
            checkLabels(placed.panel().id(), x, labels, frame.width() < SHORT_ACROSS);
            for (Box label : labels) {
                checkValue(x, label.text(), label.mark().x(), value -> placed.toX(value));
            }
        }
        if (y.labelled()) {
            List<Box> labels =
                    texts.boxes().stream().filter(box -> isBeside(box.mark(), frame)).toList();
            checkLabels(placed.panel().id(), y, labels, frame.height() < SHORT_UP);
            for (Box label : labels) {
                checkValue(y, label.text(), label.mark().y() - 4.2, value -> placed.toY(value));
            }
        }
    }

    private void checkLabels(String panel, Axis axis, List<Box> labels, boolean tooShort) {
        if (labels.size() < (tooShort ? 1 : FEWEST)) {
            found.add(
                    "%s of %s has the labels %s"
                            .formatted(axis.id(), panel, labels.stream().map(Box::text).toList()));
        }
        if (labels.stream().map(Box::text).distinct().count() < labels.size()) {
            found.add(
                    "%s of %s says one thing twice: %s"
                            .formatted(axis.id(), panel, labels.stream().map(Box::text).toList()));
        }
    }

    private void checkValue(Axis axis, String label, double place, DoubleUnaryOperator toPage) {
        double value = TickValue.of(label, axis.ticks());
        double off = Math.abs(toPage.applyAsDouble(value) - place);
        if (!(off < NEAR)) {
            found.add("%s: %s stands %.2f units off".formatted(axis.id(), label, off));
        }
    }

    private static boolean isBelow(Mark.Text text, Rect frame) {
        return isTick(text)
                && text.align() == Mark.Align.CENTRE
                && Math.abs(text.y() - frame.bottom() - 21) < 0.1
                && text.x() > frame.x() - 1
                && text.x() < frame.right() + 1;
    }

    private static boolean isBeside(Mark.Text text, Rect frame) {
        return isTick(text)
                && text.align() == Mark.Align.RIGHT
                && Math.abs(text.x() - frame.x() + 9) < 0.1
                && text.y() > frame.y()
                && text.y() < frame.bottom() + 8;
    }

    private static boolean isTick(Mark.Text text) {
        TextRun run = text.text().getFirst();
        return run.size() == TICK && run.weight() == TextRun.Weight.REGULAR;
    }
}
