package isoscope.export;

import isoscope.disk.WholeFile;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Writes figures to files. A file is there whole or not at all, and two exports of one figure have equal bytes.
public final class FigureWriter {
    private FigureWriter() {}

    /// Writes a figure, whatever the file is called.
    ///
    /// @param force whether a file that exists may be replaced
    public static ExportOutcome write(
            ExportRequest request, ExportFormat format, Path path, boolean force) {
        Optional<String> problem = format.problem(request.size()).or(() -> problem(path, force));
        if (problem.isPresent()) {
            return new ExportOutcome.Refused(problem.get());
        }
        return write(content(request, format), path);
    }

    /// A figure as SVG that stands within another document.
    public static String inlineSvg(ExportRequest request) {
        return SvgFile.inline(request);
    }

    /// Writes text, such as the numbers of a figure, replacing what was there.
    public static ExportOutcome write(String text, Path path) {
        return problem(path, true)
                .<ExportOutcome>map(ExportOutcome.Refused::new)
                .orElseGet(() -> write(text.getBytes(StandardCharsets.UTF_8), path));
    }

    private static ExportOutcome write(byte[] content, Path path) {
        try {
            WholeFile.write(path, stream -> stream.write(content));
            return new ExportOutcome.Written(path);
        } catch (IOException e) {
            return new ExportOutcome.Refused(reason(e, path));
        }
    }

    private static byte[] content(ExportRequest request, ExportFormat format) {
        return switch (format) {
            case PNG -> PngFile.of(request);
            case SVG -> SvgFile.of(request);
            case PDF -> PdfFile.of(request);
            case HTML -> PageFile.of(request).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static Optional<String> problem(Path path, boolean force) {
        if (!force && Files.exists(path)) {
            return Optional.of(
                    Words.of("%s exists already. Replace it or name another file.", path));
        }
        return Files.isDirectory(path)
                ? Optional.of(Words.of("%s is a folder. Name a file in it.", path))
                : Optional.empty();
    }

    private static String reason(IOException e, Path path) {
        return switch (e) {
            case NoSuchFileException _ ->
                    Words.of("The folder of %s does not exist. Make it or name another.", path);
            case AccessDeniedException _ ->
                    Words.of("There is no permission to write %s. Choose another folder.", path);
            default -> Words.of("%s could not be written: %s", path, e.getMessage());
        };
    }
}
