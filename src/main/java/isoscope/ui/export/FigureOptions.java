package isoscope.ui.export;

import isoscope.export.ExportRequest;
import isoscope.export.ExportSize;
import isoscope.plot.PageElements;
import isoscope.plot.Theme;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The choices for a figure in the dialog.
public final class FigureOptions {
    private final PageFields page = new PageFields();
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<PageElements.Legend> legend;
    private final BooleanProperty transparent;
    private final BooleanProperty cursor;
    private final BooleanProperty source;

    FigureOptions(FigureChoices choices) {
        page.take(choices);
        theme = new SimpleObjectProperty<>(this, "theme", choices.theme());
        legend = new SimpleObjectProperty<>(this, "legend", choices.legend());
        transparent = new SimpleBooleanProperty(this, "transparent", choices.transparent());
        cursor = new SimpleBooleanProperty(this, "cursor", choices.cursor());
        source = new SimpleBooleanProperty(this, "source", choices.source());
    }

    /// Format and size.
    public PageFields page() {
        return page;
    }

    /// Stands above the figure; empty for none.
    public StringProperty titleProperty() {
        return title;
    }

    /// White paper, light or dark.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Where lines are named.
    public ObjectProperty<PageElements.Legend> legendProperty() {
        return legend;
    }

    /// Whether the page has no ground of its own.
    public BooleanProperty transparentProperty() {
        return transparent;
    }

    /// Whether the compute cursor and what follows it are drawn.
    public BooleanProperty cursorProperty() {
        return cursor;
    }

    /// Whether a line below the figure says what its numbers come from.
    public BooleanProperty sourceProperty() {
        return source;
    }

    /// Hears of every change.
    void onChange(Runnable listener) {
        page.onChange(listener);
        List.of(title, theme, legend, transparent, cursor, source)
                .forEach(choice -> choice.subscribe(listener));
    }

    /// The choices that serve for the next figure too.
    FigureChoices choices(ExportSize size) {
        return new FigureChoices(
                page.formatProperty().get(),
                page.unitProperty().get(),
                size,
                theme.get(),
                legend.get(),
                transparent.get(),
                cursor.get(),
                source.get());
    }

    /// How a figure shall be drawn at a size, as it is chosen now; any thread may ask for it later.
    BiFunction<ExportSubject.Named, ExportSize, ExportRequest> recipe() {
        boolean live = cursor.get();
        Theme colours = theme.get();
        boolean sourced = source.get();
        PageElements furniture = new PageElements(title.get(), "", legend.get(), transparent.get());
        return (subject, size) ->
                new ExportRequest(
                        live ? subject.figure().get() : subject.figure().get().withoutCursor(),
                        size,
                        colours,
                        sourced ? furniture.withSource(subject.source()) : furniture,
                        subject.provenance(),
                        subject.moving());
    }
}
