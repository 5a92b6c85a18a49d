package isoscope.plot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a layer is laid out: its panel in place, the colours, the measure of text and the whole page.
record PanelSite(PlacedPanel placed, Palette palette, TextRuler ruler, Rect page) {
    Rect frame() {
        return placed.frame();
    }

    double x(double value) {
        return placed.toX(value);
    }

    double y(double value) {
        return placed.toY(value);
    }

    /// Whether a data point is seen.
    boolean shows(double x, double y) {
        return placed.panel().x().range().contains(x) && placed.panel().y().range().contains(y);
    }

    double width(String text, Lettering style) {
        return style.runs(text).stream().mapToDouble(ruler::width).sum();
    }

    Mark.Text text(
            String text,
            Lettering style,
            double x,
            double y,
            Mark.Align align,
            Rgba colour,
            @Nullable Rgba halo) {
        return new Mark.Text(style.runs(text), x, y, align, 0, colour, halo);
    }

    /// A stroke in the colours of the theme.
    Mark.Line line(Stroke stroke) {
        return new Mark.Line(
                palette.colour(stroke.paint()).faded(stroke.opacity()),
                stroke.width(),
                stroke.dash(),
                stroke.round());
    }

    /// The colour of the ground at a place: the loss field over the background where the panel has one.
    Rgba ground(double px, double py) {
        Rgba background = palette.colour(Paint.BACKGROUND);
        return field().map(field ->
                        FieldMarks.colourAt(field, this, px, py)
                                .map(colour -> colour.over(background, colour.alpha() / 255.0))
                                .orElse(background))
                .orElse(background);
    }

    /// The loss field of the panel, if it has one.
    Optional<Layer.Field> field() {
        return placed.panel().layers().stream()
                .filter(Layer.Field.class::isInstance)
                .map(Layer.Field.class::cast)
                .findFirst();
    }
}
