package isoscope.chart;

import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Theme;
import isoscope.words.Words;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A figure in the window, filling its region. It is laid out anew when the figure, the size or the theme changes, at
/// most once a pulse; [#move] alone repaints only what follows the compute cursor. What the user does here goes to the
/// [FigureGestures] in [#gesturesProperty]. One stop of the focus order; the figure's description is what a screen
/// reader says.
public final class FigureView extends Region {
    private final ObjectProperty<@Nullable Figure> figure =
            new SimpleObjectProperty<>(this, "figure");
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<FigureGestures> gestures =
            new SimpleObjectProperty<>(this, "gestures", new NoGestures());
    private final ObjectProperty<DragAction> tool;
    private final FigureSurface surface;
    private final Region focusRing = new Region();

    /// A view on which dragging pans.
    public FigureView(Theme theme) {
        this(theme, DragAction.PAN);
    }

    /// A view with no figure yet.
    ///
    /// @param action the action of dragging the primary button at first
    public FigureView(Theme theme, DragAction action) {
        FxFonts.register();
        this.theme = new SimpleObjectProperty<>(this, "theme", theme);
        tool = new SimpleObjectProperty<>(this, "tool", action);
        surface = new FigureSurface(theme);
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
        getStyleClass().add("figure-view");
        getStylesheets().add(stylesheet());
        getChildren().addAll(surface, focusRing);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        listen();
    }

    private void listen() {
        Hover hover = new Hover(surface, gestures);
        KeyTool keys = new KeyTool(hover, gestures, tool);
        keys.install(this);
        PointerTool pointer =
                new PointerTool(
                        surface, hover, gestures, new DragStart(surface, gestures, tool, keys));
        pointer.install(this);
        keys.onEscape(pointer::cancel);
        surface.onLayout(hover::refresh);
        theme.subscribe(surface::use);
        figure.subscribe(shown -> {
            surface.show(shown);
            setAccessibleText(shown == null ? Words.of("Empty chart") : shown.description());
        });
    }

    /// The figure shown, or null for none. Setting it lays out in full.
    public ObjectProperty<@Nullable Figure> figureProperty() {
        return figure;
    }

    /// Shows the figure with other live layers, as `FigureBuilder.moveTo` makes them, and repaints only those. The
    /// figure property keeps the figure that was set.
    public void move(Figure moved) {
        surface.move(moved);
    }

    /// The colours the figure is painted in.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// The action of dragging with the primary button when no key is held.
    public ObjectProperty<DragAction> toolProperty() {
        return tool;
    }

    /// Who hears of what the user does.
    public ObjectProperty<FigureGestures> gesturesProperty() {
        return gestures;
    }

    /// The figure as it was last laid out, or null before the first layout and without a figure.
    public @Nullable LaidOutFigure laidOut() {
        return surface.laidOut();
    }

    /// The figure as it was last laid out, told each time it is.
    public ReadOnlyObjectProperty<@Nullable LaidOutFigure> laidOutProperty() {
        return surface.laidOutProperty();
    }

    @Override
    protected void layoutChildren() {
        surface.resizeRelocate(0, 0, getWidth(), getHeight());
        focusRing.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 420;
    }

    private static String stylesheet() {
        return Objects.requireNonNull(FigureView.class.getResource("/isoscope/css/chart.css"))
                .toExternalForm();
    }
}
