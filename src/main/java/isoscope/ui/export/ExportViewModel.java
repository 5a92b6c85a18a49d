package isoscope.ui.export;

import isoscope.export.ExportOutcome;
import isoscope.export.ExportSize;
import isoscope.plot.Figure;
import isoscope.plot.Panel;
import isoscope.plot.Theme;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final double PREVIEW_PIXELS = 1180;
    private static final double MM_PER_INCH = 25.4;

    private final Figure figure;
    private final String fileName;
    private final Pictures pictures;
    private final Dialogs dialogs;
    private final Background background;

    private final NumberField width = new NumberField("Width", 254, 20, 1000, "mm");
    private final NumberField height = new NumberField("Height", 168, 20, 1000, "mm");
    private final NumberField dpi = new NumberField("Resolution", 200, 96, 1200, "dpi");
    private final NumberField textSize = new NumberField("Text size", 8, 6, 24, "pt");
    private final ObjectProperty<Theme> theme =
            new SimpleObjectProperty<>(this, "theme", Theme.PRINT);
    private final BooleanProperty cursor = new SimpleBooleanProperty(this, "cursor", true);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private final ReadOnlyObjectWrapper<Optional<BufferedImage>> preview =
            new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());
    private final ReadOnlyBooleanWrapper finished =
            new ReadOnlyBooleanWrapper(this, "finished", false);

    /// Starts with a wide figure on white paper and draws the first preview.
    ///
    /// @param figure with its live layers
    /// @param fileName suggested, with its extension
    /// @param pictures draws and writes
    public ExportViewModel(
            Figure figure,
            String fileName,
            Pictures pictures,
            Dialogs dialogs,
            Background background) {
        this.figure = figure;
        this.fileName = fileName;
        this.pictures = pictures;
        this.dialogs = dialogs;
        this.background = background;
        numbers().forEach(number -> number.textProperty().subscribe((old, now) -> refresh()));
        theme.subscribe((old, now) -> refresh());
        cursor.subscribe((old, now) -> refresh());
        refresh();
    }

    /// Width on paper.
    public NumberField width() {
        return width;
    }

    /// Height on paper.
    public NumberField height() {
        return height;
    }

    /// Pixels an inch.
    public NumberField dpi() {
        return dpi;
    }

    /// The size of tick labels.
    public NumberField textSize() {
        return textSize;
    }

    /// White paper, light or dark.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Whether the compute cursor and what follows it are drawn.
    public BooleanProperty cursorProperty() {
        return cursor;
    }

    /// Size and pixels, such as "254 × 168 mm at 200 dpi: 2000 × 1323 pixels"; empty while a number is wrong.
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

    /// Takes over the size of a preset.
    public void use(SizePreset preset) {
        width.set(preset.widthMm());
        height.set(preset.heightMm());
    }

    /// The preset whose size is typed now, if it is one.
    public Optional<SizePreset> preset() {
        return Stream.of(SizePreset.values())
                .filter(preset ->
                        width.value().filter(mm -> mm == preset.widthMm()).isPresent()
                                && height.value().filter(mm -> mm == preset.heightMm()).isPresent())
                .findFirst();
    }

    /// Asks where to, and writes the file.
    public void save() {
        size().ifPresent(size ->
                dialogs.askSave("Save figure", fileName, "PNG picture")
                        .ifPresent(path -> save(size, path)));
    }

    /// Copies the picture.
    public void copy() {
        size().ifPresent(size -> {
            Figure drawn = drawn();
            Theme colours = theme.get();
            background.submit(COPY, signal -> pictures.render(drawn, size, colours), this::copied);
        });
    }

    /// Leaves without a file.
    public void close() {
        background.cancel(PREVIEW);
        finished.set(true);
    }

    private void save(ExportSize size, Path path) {
        Figure drawn = drawn();
        Theme colours = theme.get();
        background.submit(SAVE, signal -> pictures.write(drawn, size, colours, path), this::saved);
    }

    private void saved(ExportOutcome outcome) {
        switch (outcome) {
            case ExportOutcome.Written(var path, var across, var down) -> {
                close();
                dialogs.notify(
                        "%s saved, %d × %d pixels".formatted(path.getFileName(), across, down),
                        "",
                        () -> {});
            }
            case ExportOutcome.Refused(var reason) ->
                    dialogs.report("The figure was not saved", reason);
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
        Optional<ExportSize> size = size();
        error.set(size.isPresent() ? "" : complaint());
        summary.set(size.map(ExportViewModel::text).orElse(""));
        Figure drawn = drawn();
        Theme colours = theme.get();
        size.map(ExportViewModel::onScreen)
                .ifPresent(small ->
                        background.submit(
                                PREVIEW,
                                signal -> pictures.render(drawn, small, colours),
                                image -> preview.set(Optional.of(image))));
    }

    private Optional<ExportSize> size() {
        return typed().filter(size -> size.problem().isEmpty());
    }

    private Optional<ExportSize> typed() {
        if (numbers().anyMatch(number -> number.value().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                new ExportSize(
                        width.value().orElseThrow(),
                        height.value().orElseThrow(),
                        dpi.value().orElseThrow(),
                        textSize.value().orElseThrow()));
    }

    private String complaint() {
        return numbers()
                .map(number -> number.errorProperty().get())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .or(() -> typed().flatMap(ExportSize::problem))
                .orElse("");
    }

    private Figure drawn() {
        return cursor.get() ? figure : withoutLive(figure);
    }

    private static Figure withoutLive(Figure figure) {
        List<Panel> still =
                figure.panels().stream().map(panel -> panel.withLive(List.of())).toList();
        return figure.withPanels(still);
    }

    private Stream<NumberField> numbers() {
        return Stream.of(width, height, dpi, textSize);
    }

    private static String text(ExportSize size) {
        return "%s × %s mm at %s dpi: %d × %d pixels"
                .formatted(
                        NumberField.plain(size.widthMm()),
                        NumberField.plain(size.heightMm()),
                        NumberField.plain(size.dpi()),
                        size.pixelWidth(),
                        size.pixelHeight());
    }

    /// The same page with so many pixels as the preview can show.
    private static ExportSize onScreen(ExportSize size) {
        double longest = Math.max(size.widthMm(), size.heightMm()) / MM_PER_INCH;
        double fewer = Math.min(size.dpi(), PREVIEW_PIXELS / longest);
        return new ExportSize(size.widthMm(), size.heightMm(), fewer, size.fontPt());
    }
}
