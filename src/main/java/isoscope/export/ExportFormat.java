package isoscope.export;

import isoscope.words.Words;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of files a figure is written to.
public enum ExportFormat {
    /// Pixels.
    PNG,
    /// Shapes and text, for pages on the web and programs that draw.
    SVG,
    /// Shapes and text, for print.
    PDF,
    /// A page for browsers, with sliders, that needs no other file.
    HTML;

    /// The format a file's name stands for, in lower or upper case.
    public static Optional<ExportFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst();
    }

    /// The endings there are, for people: `.png, .svg or .pdf`.
    public static String endings() {
        List<String> all = Arrays.stream(values()).map(ExportFormat::ending).toList();
        return Words.of(
                "%s or %s", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
    }

    /// The ending of the names of such files, such as `.png`.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// A file's name, with this ending behind it when it has not got it.
    public Path named(Path file) {
        return of(file).equals(Optional.of(this))
                ? file
                : file.resolveSibling(file.getFileName() + ending());
    }

    /// How large a figure becomes in this format, such as "180 × 120 mm".
    public String measure(ExportSize size) {
        return switch (this) {
            case PNG -> size.pixels();
            case SVG, PDF, HTML -> size.page();
        };
    }

    /// Why a figure of this size cannot be written, if it cannot.
    public Optional<String> problem(ExportSize size) {
        return switch (this) {
            case PNG -> size.problem();
            case SVG, PDF, HTML -> size.pageProblem();
        };
    }
}
