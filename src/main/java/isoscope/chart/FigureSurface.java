package isoscope.chart;

import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Theme;
import isoscope.plot.layout.FigureLayout;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Lays out a figure for its size and paints it: what stands on ChartFX's canvas, what follows the compute cursor in the
/// foreground. However many figures it is given between two pulses, it lays out once, in the layout pass; and being its
/// own layout root, it never makes the window lay out.
final class FigureSurface extends Region {
    private final FxTextRuler ruler = new FxTextRuler();
    private final Sharpness sharpness = new Sharpness();
    private final Foreground foreground = new Foreground(ruler, sharpness);
    private final FigureChart chart = new FigureChart(ruler, sharpness);
    private Theme theme;
    private @Nullable Figure figure;
    private final ReadOnlyObjectWrapper<@Nullable LaidOutFigure> laidOut =
            new ReadOnlyObjectWrapper<>(this, "laidOut");
    private boolean stale = true;
    private boolean moved;
    private Runnable afterLayout = () -> {};

    FigureSurface(Theme theme) {
        this.theme = theme;
        setManaged(false);
        getChildren().addAll(chart, foreground);
    }

    /// Sets the action to run each time a figure has been laid out in full.
    void onLayout(Runnable action) {
        afterLayout = action;
    }

    Foreground foreground() {
        return foreground;
    }

    @Nullable LaidOutFigure laidOut() {
        return laidOut.get();
    }

    ReadOnlyObjectProperty<@Nullable LaidOutFigure> laidOutProperty() {
        return laidOut.getReadOnlyProperty();
    }

    /// Shows another figure, or none.
    void show(@Nullable Figure shown) {
        figure = shown;
        invalidate();
    }

    /// Shows the same figure with other live layers.
    void move(Figure shown) {
        figure = shown;
        moved = true;
        requestLayout();
    }

    /// Shows the figure in other colours.
    void use(Theme other) {
        theme = other;
        invalidate();
    }

    /// The panels as the newest figure has them, in the frames of the last layout: right for a gesture even when several
    /// gestures fall between two layouts.
    List<PlacedPanel> placed() {
        List<PlacedPanel> panels = new ArrayList<>();
        LaidOutFigure last = laidOut.get();
        if (figure == null || last == null) {
            return panels;
        }
        for (Panel panel : figure.panels()) {
            last.panels().stream()
                    .filter(old -> old.panel().id().equals(panel.id()))
                    .findFirst()
                    .ifPresent(old -> panels.add(new PlacedPanel(panel, old.frame())));
        }
        return panels;
    }

    private void invalidate() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean rescaled = sharpness.follow(this);
        chart.resizeRelocate(0, 0, sharpness.of(width), sharpness.of(height));
        foreground.resizeRelocate(0, 0, width, height);
        LaidOutFigure old = laidOut.get();
        boolean resized =
                rescaled || (old != null && (old.width() != width || old.height() != height));
        if (stale || resized) {
            layOut(width, height);
        } else if (moved && figure != null && old != null) {
            moved = false;
            LaidOutFigure now = FigureLayout.layoutLive(old, figure, theme, ruler);
            foreground.paint(now);
            laidOut.set(now);
            afterLayout.run();
        }
    }

    private void layOut(double width, double height) {
        stale = false;
        moved = false;
        boolean visible = figure != null && width >= 1 && height >= 1;
        LaidOutFigure now =
                figure != null && visible
                        ? FigureLayout.layout(figure, width, height, theme, ruler)
                        : null;
        chart.show(now);
        foreground.paint(now);
        laidOut.set(now);
        afterLayout.run();
    }
}
