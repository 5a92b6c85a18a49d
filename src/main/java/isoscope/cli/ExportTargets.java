package isoscope.cli;

import isoscope.export.ExportFormat;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files an export writes.
sealed interface ExportTargets {
    /// The formats of each chart.
    List<ExportFormat> formats();

    /// The file of a chart.
    ///
    /// @param chart its name on the command line
    Path file(String chart, ExportFormat format);

    /// Fails before any work is done when a file must not be written.
    ///
    /// @param charts the charts to draw
    /// @param replace whether files that exist may be replaced
    /// @throws CommandFailure when one exists and may not be replaced, or cannot be written where it is to stand
    void check(List<String> charts, boolean replace);

    private static CommandFailure usage(String line) {
        return new CommandFailure(ExitCode.USAGE, List.of(line));
    }

    /// One chart in one file.
    record OneFile(Path out) implements ExportTargets {
        @Override
        public List<ExportFormat> formats() {
            return List.of(
                    ExportFormat.of(out)
                            .orElseThrow(() ->
                                    usage(
                                            Words.of(
                                                    "--out: found %s, expected a name that ends in %s",
                                                    out, ExportFormat.endings()))));
        }

        @Override
        public Path file(String chart, ExportFormat format) {
            return out;
        }

        @Override
        public void check(List<String> charts, boolean replace) {
            formats();
            new OutputFile("--out", out, replace).check();
        }
    }

    /// Every chart in files of its own, named after it. The folder is made when there is none.
    record Folder(Path out, List<ExportFormat> formats) implements ExportTargets {
        /// Copies the list, each format once.
        public Folder {
            formats = formats.stream().distinct().toList();
        }

        @Override
        public Path file(String chart, ExportFormat format) {
            return out.resolve(chart.replace(':', '-') + format.ending());
        }

        @Override
        public void check(List<String> charts, boolean replace) {
            try {
                Files.createDirectories(out);
            } catch (IOException e) {
                throw usage(
                        Words.of("--out: found %s, expected a folder: %s", out, e.getMessage()));
            }
            for (String chart : charts) {
                formats.forEach(
                        format -> new OutputFile("--out", file(chart, format), replace).check());
            }
        }
    }
}
