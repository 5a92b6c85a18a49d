package isoscope.ui.export;

import isoscope.disk.WholeFile;
import isoscope.export.ExportFormat;
import isoscope.export.ExportOutcome;
import isoscope.export.ExportRequest;
import isoscope.export.ExportSize;
import isoscope.task.Background;
import isoscope.task.Newest;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.export.ExportSubject.Named;
import isoscope.words.Words;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Figures on their way to files or the clipboard. The preview is drawn by the exporter itself, with fewer pixels.
public final class ExportViewModel {
    private static final String PREVIEW = "export-preview";
    private static final String SAVE = "export-save";
    private static final String COPY = "export-copy";
    private static final String NOT_SAVED = Words.key("The figure was not saved");
    private static final double PREVIEW_PIXELS = 1180;
    private static final double MM_PER_INCH = 25.4;

    private final ExportSubject subject;
    private final ChoiceMemory memory;
    private final Pictures pictures;
    private final Dialogs dialogs;
    private final Background background;
    private final Newest previews;
    private final FigureOptions options;
    private final FigureNumbers numbers;
    private final AllFigures all;

    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private final ReadOnlyObjectWrapper<Optional<BufferedImage>> preview =
            new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());
    private final ReadOnlyBooleanWrapper finished =
            new ReadOnlyBooleanWrapper(this, "finished", false);

    /// Starts with what was chosen last and draws the first preview.
    ///
    /// @param memory of what was chosen last
    /// @param pictures draws and writes
    public ExportViewModel(
            ExportSubject subject,
            ChoiceMemory memory,
            Pictures pictures,
            Dialogs dialogs,
            Background background) {
        this.subject = subject;
        this.memory = memory;
        this.pictures = pictures;
        this.dialogs = dialogs;
        this.background = background;
        previews = new Newest(background, PREVIEW);
        options = new FigureOptions(memory.recall());
        numbers = new FigureNumbers(subject.shown(), pictures, dialogs, background);
        all = new AllFigures(pictures, dialogs, background);
        options.onChange(this::refresh);
        refresh();
    }

    /// The options to choose from.
    public FigureOptions options() {
        return options;
    }

    /// The page and, of a picture, its pixels, such as "254 × 168 mm at 200 dpi: 2000 × 1323 pixels"; empty while a number
    /// is wrong.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// The reason why the figure cannot be exported; empty when there is none.
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// How far saving all figures is; empty while they are not being saved.
    public ReadOnlyStringProperty progressProperty() {
        return all.progressProperty();
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
        ExportFormat format = format();
        String name = subject.shown().fileName() + format.ending();
        size().ifPresent(size ->
                dialogs.askSave(Words.of("Save figure"), name, kind(format))
                        .ifPresent(path -> save(size, format, path)));
    }

    /// Asks for a folder, and writes the figures of all workspaces into it as this one is.
    public void saveAll() {
        BiFunction<Named, ExportSize, ExportRequest> chosen = options.recipe();
        size().ifPresent(size -> {
            SequencedMap<String, Supplier<ExportRequest>> requests = new LinkedHashMap<>();
            subject.all()
                    .forEach(each -> requests.put(each.fileName(), () -> chosen.apply(each, size)));
            all.save(requests, format(), () -> done(size));
        });
    }

    /// Copies the figure as a picture, whatever the format.
    public void copy() {
        size().ifPresent(size -> size.problem().ifPresentOrElse(this::tooLarge, () -> copy(size)));
    }

    /// Copies the numbers behind the figure.
    public void copyData() {
        numbers.copy();
    }

    /// Asks where to, and writes the numbers behind the figure.
    public void saveData() {
        numbers.save();
    }

    /// Leaves without a file; what is being saved of all figures stops.
    public void close() {
        previews.cancel();
        all.cancel();
        finished.set(true);
    }

    private ExportFormat format() {
        return options.page().formatProperty().get();
    }

    private Optional<ExportSize> size() {
        return options.page().size();
    }

    private void tooLarge(String problem) {
        dialogs.report(Words.of("The figure was not copied"), problem);
    }

    private void copy(ExportSize size) {
        ExportRequest request = request(size);
        background.submit(
                COPY, signal -> pictures.render(request, signal::cancelled), this::copied);
        remember(size);
    }

    private void save(ExportSize size, ExportFormat format, Path path) {
        Path file = format.named(path);
        if (!file.equals(path) && pictures.exists(file) && !dialogs.mayReplace(file)) {
            return;
        }
        ExportRequest request = request(size);
        background.submit(
                SAVE,
                signal -> pictures.write(request, format, file),
                outcome -> saved(outcome, size, format.measure(size)));
    }

    private void saved(ExportOutcome outcome, ExportSize size, String measure) {
        switch (outcome) {
            case ExportOutcome.Written(var path) -> {
                done(size);
                dialogs.notify(Words.of("%s saved, %s", WholeFile.nameOf(path), measure));
            }
            case ExportOutcome.Refused(var reason) -> dialogs.report(Words.said(NOT_SAVED), reason);
        }
    }

    private void done(ExportSize size) {
        remember(size);
        close();
    }

    private void remember(ExportSize size) {
        FigureChoices choices = options.choices(size);
        background.submit(
                "export-remember",
                signal -> {
                    memory.remember(choices);
                    return choices;
                },
                _ -> {});
    }

    private void copied(BufferedImage image) {
        pictures.toClipboard(image);
        dialogs.notify(
                Words.of("Figure copied, %d × %d pixels", image.getWidth(), image.getHeight()));
    }

    private void refresh() {
        Optional<ExportSize> size = size();
        error.set(options.page().complaint());
        summary.set(size.map(this::text).orElse(""));
        size.map(this::onScreen).map(this::request).ifPresent(this::draw);
    }

    private void draw(ExportRequest request) {
        previews.submit(
                signal -> pictures.render(request, signal::cancelled),
                image -> preview.set(Optional.of(image)));
    }

    private ExportRequest request(ExportSize size) {
        return options.recipe().apply(subject.shown(), size);
    }

    private String text(ExportSize size) {
        String caution = size.caution();
        return caution.isEmpty() ? measures(size) : measures(size) + ". " + caution;
    }

    private String measures(ExportSize size) {
        String page = options.page().words(size);
        return switch (format()) {
            case PNG ->
                    Words.of(
                            "%s at %s dpi: %d × %d pixels",
                            page,
                            NumberField.plain(size.dpi()),
                            size.pixelWidth(),
                            size.pixelHeight());
            case SVG, PDF, HTML -> page;
        };
    }

    private static String kind(ExportFormat format) {
        return switch (format) {
            case PNG -> Words.of("PNG picture");
            case SVG -> Words.of("SVG drawing");
            case PDF -> Words.of("PDF document");
            case HTML -> Words.of("HTML page");
        };
    }

    /// The same page with as many pixels as the preview can show; a picture with fewer is shown with those it has.
    private ExportSize onScreen(ExportSize size) {
        double longest = Math.max(size.widthMm(), size.heightMm()) / MM_PER_INCH;
        double most = PREVIEW_PIXELS / longest;
        double dpi =
                switch (format()) {
                    case PNG -> Math.min(size.dpi(), most);
                    case SVG, PDF, HTML -> most;
                };
        return new ExportSize(size.widthMm(), size.heightMm(), dpi, size.fontPt());
    }
}
