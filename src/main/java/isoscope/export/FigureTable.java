package isoscope.export;

import isoscope.plot.Axis;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Panel;
import isoscope.quantity.Series;
import isoscope.report.CsvText;
import isoscope.words.Words;
import java.util.List;

/// The numbers behind a figure: below a header for each panel, which names its axes with their units, a row for every
/// point of its layers, with the layer's name and what the point is. What is computed for every place of a plane, such as
/// a field of loss and its contours, is a law and no data, and is left out.
public final class FigureTable {
    private final CsvText rows;

    private FigureTable(CsvText rows) {
        this.rows = rows;
    }

    /// With commas between cells, for files.
    public static String csv(Figure figure) {
        return of(figure, new CsvText());
    }

    /// With tabs between cells, for the clipboard.
    public static String tabs(Figure figure) {
        return of(figure, CsvText.tabs());
    }

    /// How many points it has.
    public static long size(Figure figure) {
        return figure.panels().stream()
                .flatMap(panel -> panel.layers().stream())
                .mapToLong(FigureTable::size)
                .sum();
    }

    private static String of(Figure figure, CsvText rows) {
        FigureTable table = new FigureTable(rows);
        figure.panels().forEach(table::add);
        return rows.text();
    }

    private void add(Panel panel) {
        rows.row("layer", "item", heading(panel.x()), heading(panel.y()));
        panel.layers().forEach(this::add);
    }

    private static String heading(Axis axis) {
        return axis.title().isEmpty() ? axis.id() : axis.title();
    }

    private void add(Layer layer) {
        switch (layer) {
            case Layer.Points points -> add("points", points.ids(), points.x(), points.y());
            case Layer.Curve curve -> add(named(curve.name(), "line"), curve.x(), curve.y());
            case Layer.Band band -> {
                add(
                        Words.of("%s, lower edge", named(band.note(), "band")),
                        band.low().x(),
                        band.low().y());
                add(
                        Words.of("%s, upper edge", named(band.note(), "band")),
                        band.high().x(),
                        band.high().y());
            }
            case Layer.Rule rule -> add(rule);
            case Layer.Bars bars -> bars.bars().forEach(this::add);
            case Layer.Label _, Layer.Field _, Layer.Contours _, Layer.ColourBar _ -> {}
        }
    }

    private void add(Layer.Rule rule) {
        String name = named(rule.flag(), named(rule.note(), "rule"));
        String value = Double.toString(rule.value());
        switch (rule.orientation()) {
            case VERTICAL -> rows.row(name, "", value, "");
            case HORIZONTAL -> rows.row(name, "", "", value);
        }
    }

    private void add(Layer.Bar bar) {
        if (!Double.isNaN(bar.value())) {
            rows.row("bar", bar.name(), Double.toString(bar.value()), "");
        }
    }

    private void add(String layer, Series x, Series y) {
        add(layer, List.of(), x, y);
    }

    private void add(String layer, List<String> items, Series x, Series y) {
        for (int i = 0; i < x.size(); i++) {
            if (!Double.isNaN(x.get(i)) && !Double.isNaN(y.get(i))) {
                String item = i < items.size() ? items.get(i) : "";
                rows.row(layer, item, Double.toString(x.get(i)), Double.toString(y.get(i)));
            }
        }
    }

    private static String named(String name, String kind) {
        return name.isEmpty() ? kind : name;
    }

    private static long size(Layer layer) {
        return switch (layer) {
            case Layer.Points points -> points.x().size();
            case Layer.Curve curve -> curve.x().size();
            case Layer.Band band -> band.low().x().size() + band.high().x().size();
            case Layer.Bars bars -> bars.bars().size();
            case Layer.Rule _ -> 1;
            case Layer.Label _, Layer.Field _, Layer.Contours _, Layer.ColourBar _ -> 0;
        };
    }
}
