package isoscope.export;

import isoscope.plot.Axis;
import isoscope.plot.Layer;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.quantity.Series;
import isoscope.report.HtmlText;
import java.util.List;
import java.util.function.Function;

/// The panels of a drawing as the script of a page knows them: frames, axes, and what the pointer can be near.
///
/// @param drawing whose panels they are
/// @param live what the script draws in a panel, as a literal
record PagePanels(PageDrawing drawing, Function<Panel, String> live) {
    /// A line is told by about so many of its points.
    private static final int POINTS = 48;

    /// The list of panels.
    String literal() {
        return Literal.list(drawing.panels(), this::panel);
    }

    private String panel(PlacedPanel placed) {
        Panel panel = placed.panel();
        Rect frame = placed.frame();
        return new Literal()
                .withText("id", panel.id())
                .with(
                        "frame",
                        Literal.numbers(
                                Series.of(frame.x(), frame.y(), frame.width(), frame.height()), 1))
                .with("x", axis(panel.x()))
                .with("y", axis(panel.y()))
                .with("points", Literal.list(points(panel), this::points))
                .with("lines", Literal.list(lines(panel), this::line))
                .with("live", live.apply(panel))
                .text();
    }

    private static String axis(Axis axis) {
        return new Literal()
                .withText("id", axis.id())
                .withText("title", axis.title())
                .withText("ticks", axis.ticks().name())
                .with("log", Boolean.toString(axis.scale() == Axis.Scale.LOG))
                .with("low", axis.range().low())
                .with("high", axis.range().high())
                .text();
    }

    private static List<Layer.Points> points(Panel panel) {
        return panel.layers().stream()
                .filter(Layer.Points.class::isInstance)
                .map(Layer.Points.class::cast)
                .filter(points -> points.ids().size() == points.x().size())
                .toList();
    }

    private String points(Layer.Points points) {
        String shape =
                switch (points.shape()) {
                    case HOLLOW_DIAMOND -> "layer-models";
                    case DIAMOND -> "layer-minima";
                    case DOT -> drawing.classes().of(points.paint());
                    case CIRCLE, CROSS, TRIANGLE, TRIANGLE_DOWN, RING -> "layer-runs";
                };
        return new Literal()
                .withText("layer", shape)
                .with("ids", Literal.list(points.ids(), HtmlText::quoted))
                .with("x", Literal.numbers(points.x(), 1))
                .with("y", Literal.numbers(points.y(), 1))
                .text();
    }

    private List<Layer.Curve> lines(Panel panel) {
        return panel.layers().stream()
                .filter(Layer.Curve.class::isInstance)
                .map(Layer.Curve.class::cast)
                .filter(curve -> !name(curve).isEmpty())
                .toList();
    }

    private String name(Layer.Curve curve) {
        return curve.name().isEmpty() && curve.colour() == null
                ? drawing.classes().name(curve.stroke().paint())
                : curve.name();
    }

    private String line(Layer.Curve curve) {
        int step = Math.max(1, curve.x().size() / POINTS);
        String own = drawing.classes().of(curve.stroke().paint());
        return new Literal()
                .withText("name", name(curve))
                .withText("layer", curve.colour() == null ? own : "layer-lines")
                .with("x", Literal.numbers(curve.x(), step))
                .with("y", Literal.numbers(curve.y(), step))
                .text();
    }
}
