package isoscope.export;

import isoscope.export.TextBoxes.Box;
import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.quantity.Series;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words of a figure on what is in view that its page does not say: names of lines, points and bands, values and
/// notes that were dropped.
final class UnsaidFaults {
    private final String said;
    private final List<String> found = new ArrayList<>();

    private UnsaidFaults(LaidOutFigure page) {
        said =
                TextBoxes.of(page).boxes().stream()
                        .map(Box::text)
                        .collect(Collectors.joining(" "))
                        .replace("^", "");
    }

    static List<String> of(LaidOutFigure page, Figure figure) {
        UnsaidFaults faults = new UnsaidFaults(page);
        for (PlacedPanel placed : page.panels()) {
            Panel panel = placed.panel();
            Stream.concat(panel.layers().stream(), panel.live().stream())
                    .forEach(layer -> faults.check(layer, panel));
        }
        Arrays.stream(figure.note().split("[;,] ")).forEach(faults::check);
        return faults.found;
    }

    private void check(Layer layer, Panel panel) {
        switch (layer) {
            case Layer.Curve curve -> {
                if (curve.placement() != Layer.NamePlacement.NONE
                        && isSeen(curve.x(), curve.y(), panel)) {
                    check(curve.name());
                }
            }
            case Layer.Band band -> {
                if (isSeen(band.low().x(), band.low().y(), panel)) {
                    check(band.note());
                }
            }
            case Layer.Points points -> checkPoints(points, panel);
            case Layer.Label label -> checkLabel(label, panel);
            case Layer.Bars bars -> bars.bars().forEach(bar -> check(bar.note()));
            case Layer.Rule rule -> {
                if (panel.x().range().contains(rule.value())) {
                    check(rule.note());
                }
            }
            case Layer.ColourBar bar -> check(bar.title());
            case Layer.Field _, Layer.Contours _ -> {}
        }
    }

    private void checkPoints(Layer.Points points, Panel panel) {
        List<String> labels = points.colouring() == null ? points.labels() : null;
        for (int i = 0; labels != null && i < labels.size(); i++) {
            if (isSeen(points.x().get(i), points.y().get(i), panel)) {
                check(labels.get(i));
            }
        }
    }

    private void checkLabel(Layer.Label label, Panel panel) {
        switch (label.place()) {
            case AUTO, IN_ORDER -> {
                if (isSeen(label.x(), label.y(), panel) && isColoured(label)) {
                    check(label.text());
                }
            }
            case CENTRE, TOP_LEFT, BOTTOM_RIGHT -> {
                check(label.text());
                check(label.detail());
            }
        }
    }

    /// Words in other colours say nothing away from what they stand at, so they may be dropped.
    private static boolean isColoured(Layer.Label label) {
        return !Set.of(Paint.FOREGROUND, Paint.MUTED, Paint.SUBTLE).contains(label.paint());
    }

    private void check(String words) {
        // Exponents are raised, whether they are written as superscripts or behind a caret.
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).replace("^", "");
        if (!said.contains(plain) && !said.contains(words)) {
            found.add("nothing says " + words);
        }
    }

    private static boolean isSeen(Series x, Series y, Panel panel) {
        return IntStream.range(0, x.size()).anyMatch(i -> isSeen(x.get(i), y.get(i), panel));
    }

    private static boolean isSeen(double x, double y, Panel panel) {
        return panel.x().range().contains(x) && panel.y().range().contains(y);
    }
}
