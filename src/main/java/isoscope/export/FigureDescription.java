package isoscope.export;

import isoscope.plot.Axis;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Panel;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A figure in words, for people who hear it: its axes with their ranges, its lines, how many points it has, and the numbers
/// at the cursor.
public final class FigureDescription {
    private static final int NAMED = 12;

    private final List<String> lines = new ArrayList<>();

    private FigureDescription() {}

    /// The text, in paragraphs.
    ///
    /// @param source of its numbers, or empty
    public static String of(Figure figure, String source) {
        FigureDescription text = new FigureDescription();
        text.lines.add(figure.description());
        for (int place = 0; place < figure.panels().size(); place++) {
            text.add(figure.panels().get(place), place + 1, figure.panels().size());
        }
        Stream.of(figure.note(), source.isEmpty() ? "" : Words.of("Source: %s", source))
                .filter(words -> !words.isBlank())
                .forEach(text.lines::add);
        return String.join("\n", text.lines);
    }

    private void add(Panel panel, int number, int panels) {
        lines.add("");
        if (panels > 1) {
            lines.add(Words.of("Panel %d of %d.", number, panels));
        }
        lines.add(Words.of("Across: %s.", axis(panel.x())));
        lines.add(Words.of("Up: %s.", axis(panel.y())));
        List<String> said = new ArrayList<>();
        Stream.concat(panel.layers().stream(), panel.live().stream())
                .flatMap(layer -> words(layer, panel).stream())
                .filter(words -> !said.contains(words))
                .forEach(said::add);
        lines.addAll(said);
    }

    private static String axis(Axis axis) {
        String title = axis.title().isEmpty() ? axis.id() : axis.title();
        String low = value(axis.range().low(), axis);
        String high = value(axis.range().high(), axis);
        return axis.scale() == Axis.Scale.LOG
                ? Words.of("%s, logarithmic, %s to %s", title, low, high)
                : Words.of("%s, %s to %s", title, low, high);
    }

    private static List<String> words(Layer layer, Panel panel) {
        return switch (layer) {
            case Layer.Points points -> points(points);
            case Layer.Curve curve ->
                    curve.name().isEmpty() ? List.of() : List.of(line(curve, panel));
            case Layer.Band band ->
                    band.note().isEmpty() ? List.of() : List.of(Words.of("Band: %s.", band.note()));
            case Layer.Rule rule ->
                    Stream.of(rule.flag(), rule.note())
                            .filter(words -> !words.isEmpty())
                            .map(words -> Words.of("Line across: %s.", words))
                            .toList();
            case Layer.Label label ->
                    List.of(
                            label.detail().isEmpty()
                                    ? label.text() + "."
                                    : label.text() + ", " + label.detail() + ".");
            case Layer.Bars bars -> bars.bars().stream().map(FigureDescription::bar).toList();
            case Layer.Contours contours ->
                    List.of(
                            Words.of(
                                    "%d contours, loss %s to %s.",
                                    contours.levels().size(),
                                    loss(contours.levels().min()),
                                    loss(contours.levels().max())));
            case Layer.Field _, Layer.ColourBar _ -> List.of();
        };
    }

    private static String loss(double value) {
        return QuantityFormat.loss(value, 2);
    }

    private static List<String> points(Layer.Points points) {
        int count = points.x().size();
        List<String> labels =
                points.labels() == null
                        ? List.of()
                        : points.labels().stream().filter(label -> !label.isEmpty()).toList();
        if (count <= 1 && labels.isEmpty()) {
            return List.of();
        }
        String named = labels.stream().limit(NAMED).collect(Collectors.joining(", "));
        return List.of(
                labels.isEmpty()
                        ? Words.of("%,d points.", count)
                        : Words.of("%,d points: %s.", count, named));
    }

    private static String line(Layer.Curve curve, Panel panel) {
        Series x = curve.x();
        Series y = curve.y();
        int last = x.size() - 1;
        return last < 0
                ? curve.name() + "."
                : Words.of(
                        "%s: from %s at %s to %s at %s.",
                        curve.name(),
                        value(y.get(0), panel.y()),
                        value(x.get(0), panel.x()),
                        value(y.get(last), panel.y()),
                        value(x.get(last), panel.x()));
    }

    private static String bar(Layer.Bar bar) {
        return Stream.of(bar.name(), bar.detail(), bar.note())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", ", "", Double.isNaN(bar.value()) ? ":" : "."));
    }

    private static String value(double value, Axis axis) {
        return axis.ticks() == Axis.TickStyle.POWERS
                ? QuantityFormat.power(value)
                : QuantityFormat.si(value);
    }
}
