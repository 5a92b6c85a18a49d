package isoscope.cli;

import isoscope.export.ExportFormat;
import isoscope.export.ExportOutcome.Refused;
import isoscope.export.ExportOutcome.Written;
import isoscope.export.ExportRequest;
import isoscope.export.FigureWriter;
import isoscope.export.Moving;
import isoscope.export.Provenance;
import isoscope.plot.Figure;
import isoscope.words.Words;
import java.nio.file.Path;

/// Writes the charts of a command into its files.
///
/// @param page how large they are and what stands around them
/// @param targets the files
/// @param force whether files that exist are replaced
record ChartWriter(Console console, PageOptions page, ExportTargets targets, boolean force) {
    /// Writes a chart in each format.
    ///
    /// @param chart its name on the command line
    /// @param sourceLine the sources of the numbers, shown when it is asked for
    /// @param moving what moves with the sliders of a page
    /// @throws CommandFailure when a file cannot be written
    void write(
            String chart, Figure figure, String sourceLine, Provenance provenance, Moving moving) {
        ExportRequest request =
                new ExportRequest(
                        figure,
                        page.size(),
                        page.theme(),
                        page.furniture(sourceLine),
                        provenance,
                        moving);
        for (String panel : request.leftOut()) {
            console.warn(
                    Words.of(
                            "%s: a page of %s has no room for “%s”, which was omitted. Make it wider or taller.",
                            chart, request.size().page(), panel));
        }
        warn(request);
        targets.formats().forEach(format -> write(request, format, targets.file(chart, format)));
    }

    private void warn(ExportRequest request) {
        if (!request.size().caution().isEmpty()) {
            console.warn("--font-size: " + request.size().caution());
        }
        if (!request.missingLetters().isEmpty()) {
            console.warn(
                    Words.of(
                            "--title: no font on this computer has %s, so boxes are drawn instead.",
                            request.missingLetters()));
        }
    }

    private void write(ExportRequest request, ExportFormat format, Path file) {
        switch (FigureWriter.write(request, format, file, force)) {
            case Written written ->
                    console.result(written.path() + ": " + format.measure(request.size()));
            case Refused refused -> throw Usage.wrong("--out: " + refused.reason());
        }
    }
}
