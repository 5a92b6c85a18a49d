package isoscope.ui.export;

import isoscope.export.ExportFormat;
import isoscope.export.ExportOutcome;
import isoscope.export.ExportRequest;
import isoscope.export.ExportSize;
import isoscope.export.Provenance;
import isoscope.plot.Figure;
import isoscope.plot.Panel;
import isoscope.plot.Theme;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// One figure on its way to a file or the clipboard. The preview is drawn by the exporter itself, with fewer pixels.
public final class ExportViewModel {
    private static final String PREVIEW = "export-preview";
    private static final String SAVE = "export-save";
    private static final String COPY = "export-copy";
    private static final String NOT_SAVED = "The figure was not saved";
    private static final double PREVIEW_PIXELS = 1180;
    private static final double MM_PER_INCH = 25.4;

    private final Figure figure;
    private final Provenance provenance;
    private final String fileName;
    private final Pictures pictures;
    private final Dialogs dialogs;
    private final Background background;

    private final PageFields page = new PageFields();
    private final ObjectProperty<Theme> theme =
            new SimpleObjectProperty<>(this, "theme", Theme.PRINT);
    private final BooleanProperty cursor = new SimpleBooleanProperty(this, "cursor", true);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private final ReadOnlyObjectWrapper<Optional<BufferedImage>> preview =
            new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());
    private final ReadOnlyBooleanWrapper finished =
            new ReadOnlyBooleanWrapper(this, "finished", false);

    /// Starts with a wide picture on white paper and draws the first preview.
    ///
    /// @param figure with its live layers
    /// @param provenance what its numbers come from
    /// @param fileName suggested, without an ending
    /// @param pictures draws and writes
    public ExportViewModel(
            Figure figure,
            Provenance provenance,
            String fileName,
            Pictures pictures,
            Dialogs dialogs,
            Background background) {
        this.figure = figure;
        this.provenance = provenance;
        this.fileName = fileName;
        this.pictures = pictures;
        this.dialogs = dialogs;
        this.background = background;
        page.onChange(this::refresh);
        theme.subscribe((old, now) -> refresh());
        cursor.subscribe((old, now) -> refresh());
        refresh();
    }

    /// Format and size.
    public PageFields page() {
        return page;
    }

    /// White paper, light or dark.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Whether the compute cursor and what follows it are drawn.
    public BooleanProperty cursorProperty() {
        return cursor;
    }

    /// The page and, of a picture, its pixels, such as "254 × 168 mm at 200 dpi: 2000 × 1323 pixels"; empty while a number
    /// is wrong.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// What keeps the figure from being exported; empty when nothing does.
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// The figure in its proportions, or the last one that could be drawn.
    public ReadOnlyObjectProperty<Optional<BufferedImage>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Whether the dialog has done its work and may close.
    public ReadOnlyBooleanProperty finishedProperty() {
        return finished.getReadOnlyProperty();
    }

    /// Asks where to, and writes the file.
    public void save() {
        ExportFormat format = page.formatProperty().get();
        page.size()
                .ifPresent(size ->
                        dialogs.askSave("Save figure", fileName + format.ending(), kind(format))
                                .ifPresent(path -> save(size, format, path)));
    }

    /// Copies the figure as a picture, whatever the format.
    public void copy() {
        page.size()
                .ifPresent(
                        size -> size.problem().ifPresentOrElse(this::tooLarge, () -> copy(size)));
    }

    /// Leaves without a file.
    public void close() {
        background.cancel(PREVIEW);
        finished.set(true);
    }

    private void tooLarge(String problem) {
        dialogs.report("The figure was not copied", problem);
    }

    private void copy(ExportSize size) {
        Figure drawn = drawn();
        Theme colours = theme.get();
        background.submit(COPY, signal -> pictures.render(drawn, size, colours), this::copied);
    }

    private void save(ExportSize size, ExportFormat format, Path path) {
        Path file = format.named(path);
        if (!file.equals(path) && pictures.exists(file)) {
            dialogs.report(NOT_SAVED, file + " exists already. Name another file.");
            return;
        }
        ExportRequest request = new ExportRequest(drawn(), size, theme.get(), provenance);
        background.submit(
                SAVE,
                signal -> pictures.write(request, format, file),
                outcome -> saved(outcome, format.measure(size)));
    }

    private void saved(ExportOutcome outcome, String measure) {
        switch (outcome) {
            case ExportOutcome.Written(var path) -> {
                close();
                dialogs.notify("%s saved, %s".formatted(path.getFileName(), measure), "", () -> {});
            }
            case ExportOutcome.Refused(var reason) -> dialogs.report(NOT_SAVED, reason);
        }
    }

    private void copied(BufferedImage image) {
        pictures.toClipboard(image);
        dialogs.notify(
                "Figure copied, %d × %d pixels".formatted(image.getWidth(), image.getHeight()),
                "",
                () -> {});
    }

    private void refresh() {
        Optional<ExportSize> size = page.size();
        error.set(page.complaint());
        summary.set(size.map(this::text).orElse(""));
        Figure drawn = drawn();
        Theme colours = theme.get();
        size.map(ExportViewModel::onScreen)
                .ifPresent(small ->
                        background.submit(
                                PREVIEW,
                                signal -> pictures.render(drawn, small, colours),
                                image -> preview.set(Optional.of(image))));
    }

    private Figure drawn() {
        return cursor.get() ? figure : withoutLive(figure);
    }

    private static Figure withoutLive(Figure figure) {
        List<Panel> still =
                figure.panels().stream().map(panel -> panel.withLive(List.of())).toList();
        return figure.withPanels(still);
    }

    private String text(ExportSize size) {
        return switch (page.formatProperty().get()) {
            case PNG ->
                    "%s at %s dpi: %d × %d pixels"
                            .formatted(
                                    size.page(),
                                    NumberField.plain(size.dpi()),
                                    size.pixelWidth(),
                                    size.pixelHeight());
            case SVG, PDF -> size.page();
        };
    }

    private static String kind(ExportFormat format) {
        return switch (format) {
            case PNG -> "PNG picture";
            case SVG -> "SVG drawing";
            case PDF -> "PDF document";
        };
    }

    /// The same page with so many pixels as the preview can show.
    private static ExportSize onScreen(ExportSize size) {
        double longest = Math.max(size.widthMm(), size.heightMm()) / MM_PER_INCH;
        double fewer = Math.min(size.dpi(), PREVIEW_PIXELS / longest);
        return new ExportSize(size.widthMm(), size.heightMm(), fewer, size.fontPt());
    }
}
