package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import isoscope.plot.Stroke;
import isoscope.plot.TextRuler;
import org.jspecify.annotations.Nullable;

/// Where a layer is laid out: its panel in place, the colours, the measure of text and the whole page.
///
/// @param field the loss field of the panel, or null
record PanelSite(
        PlacedPanel placed,
        Palette palette,
        TextRuler ruler,
        Rect page,
        Layer.@Nullable Field field) {
    static PanelSite of(PlacedPanel placed, Palette palette, TextRuler ruler, Rect page) {
        for (Layer layer : placed.panel().layers()) {
            if (layer instanceof Layer.Field field) {
                return new PanelSite(placed, palette, ruler, page, field);
            }
        }
        return new PanelSite(placed, palette, ruler, page, null);
    }

    Rect frame() {
        return placed.frame();
    }

    /// Where the panel's part of the page begins.
    double cellLeft() {
        return placed.panel().cell().left() * page.width();
    }

    /// Where the panel's part of the page ends.
    double cellRight() {
        return cellLeft() + cellWidth();
    }

    private double cellWidth() {
        return placed.panel().cell().width() * page.width();
    }

    /// The title of the horizontal axis as it has room.
    AcrossTitle acrossTitle() {
        return AcrossTitle.of(placed.panel().x(), cellWidth(), ruler);
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
        return style.width(text, ruler);
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
        if (field == null) {
            return background;
        }
        Rgba colour = FieldMarks.colourAt(field, this, px, py);
        return colour.over(background, colour.alpha() / 255.0);
    }
}
