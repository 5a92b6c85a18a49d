package isoscope.ui.export;

import isoscope.export.ExportFormat;
import isoscope.export.ExportSize;
import isoscope.words.Words;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The format and the size of an exported figure as they are typed.
public final class PageFields {
    private static final double DPI = 200;

    private final ObjectProperty<ExportFormat> format =
            new SimpleObjectProperty<>(this, "format", ExportFormat.PNG);
    private final NumberField width = new NumberField(Words.of("Width"), 254, 20, 1000, "mm");
    private final NumberField height = new NumberField(Words.of("Height"), 168, 20, 1000, "mm");
    private final NumberField dpi = new NumberField(Words.of("Resolution"), DPI, 72, 1200, "dpi");
    private final NumberField textSize = new NumberField(Words.of("Text size"), 8, 6, 72, "pt");

    private final ObjectProperty<LengthUnit> unit =
            new SimpleObjectProperty<>(this, "unit", LengthUnit.MM);

    /// A wide picture.
    PageFields() {
        unit.subscribe(now ->
                Stream.of(width, height)
                        .forEach(length -> length.show(now.symbol(), now.millimetres())));
    }

    /// The format of the file.
    public ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /// The unit that width and height are typed in; another unit leaves the size as it is.
    public ObjectProperty<LengthUnit> unitProperty() {
        return unit;
    }

    /// Width on paper.
    public NumberField width() {
        return width;
    }

    /// Height on paper.
    public NumberField height() {
        return height;
    }

    /// Pixels an inch; counts for pictures only.
    public NumberField dpi() {
        return dpi;
    }

    /// The size of tick labels.
    public NumberField textSize() {
        return textSize;
    }

    /// Takes over format, unit and size.
    void take(FigureChoices choices) {
        unit.set(choices.unit());
        width.set(choices.size().widthMm());
        height.set(choices.size().heightMm());
        dpi.set(choices.size().dpi());
        textSize.set(choices.size().fontPt());
        format.set(choices.format());
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

    /// The size, when a figure of it can be written in this format.
    Optional<ExportSize> size() {
        return typed().filter(size -> format.get().problem(size).isEmpty());
    }

    /// The problem with the size, in one sentence; empty when there is none.
    String complaint() {
        return counted()
                .map(number -> number.errorProperty().get())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .or(() -> typed().flatMap(size -> format.get().problem(size)))
                .orElse("");
    }

    /// Whether every number is one within its limits, in this format or not.
    boolean hasValues() {
        return Stream.of(width, height, dpi, textSize)
                .allMatch(number -> number.value().isPresent());
    }

    /// Hears of every change.
    void onChange(Runnable listener) {
        Stream.of(width, height, dpi, textSize)
                .forEach(number -> number.textProperty().subscribe((old, now) -> listener.run()));
        format.subscribe((old, now) -> listener.run());
    }

    /// The size in words, in the unit that is typed: "254 × 168 mm".
    String words(ExportSize size) {
        LengthUnit shown = unit.get();
        return Words.of(
                "%s × %s %s",
                NumberField.plain(size.widthMm() / shown.millimetres()),
                NumberField.plain(size.heightMm() / shown.millimetres()),
                shown.symbol());
    }

    private Optional<ExportSize> typed() {
        if (counted().anyMatch(number -> number.value().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                new ExportSize(
                        width.value().orElseThrow(),
                        height.value().orElseThrow(),
                        dpi.value().orElse(DPI),
                        textSize.value().orElseThrow()));
    }

    /// The numbers that count in this format.
    private Stream<NumberField> counted() {
        return switch (format.get()) {
            case PNG -> Stream.of(width, height, dpi, textSize);
            case SVG, PDF, HTML -> Stream.of(width, height, textSize);
        };
    }
}
