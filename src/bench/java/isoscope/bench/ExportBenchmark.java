package isoscope.bench;

import isoscope.export.ExportFormat;
import isoscope.export.ExportOutcome;
import isoscope.export.ExportRequest;
import isoscope.export.ExportSize;
import isoscope.export.FigureWriter;
import isoscope.export.Provenance;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.method.FitMethods;
import isoscope.law.ScalingLaw;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.file.KnownModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How long the IsoLoss figure of the benchmark's runs takes to become a file of 180 × 120 mm, at 300 dpi where it has
/// pixels, in a program that runs already: what the window does after its figure is drawn. Each export lays the figure
/// out, paints, encodes and writes. Prints the first export of each format and the median of the twenty after it.
public final class ExportBenchmark {
    private static final int EXPORTS = 20;
    private static final ExportSize SIZE = new ExportSize(180, 120, 300, 9);
    private static final double COMPUTE = 5.76e23;

    private ExportBenchmark() {}

    /// Measures and prints.
    public static void main(String[] arguments) throws IOException {
        Study study = study();
        Figure figure =
                new IsoLossFigure(Plane.COMPUTE_PARAMETERS)
                        .build(study, COMPUTE, AxisRanges.AUTOMATIC)
                        .withNote(study.note());
        ExportRequest request =
                new ExportRequest(figure, SIZE, Theme.PRINT, Provenance.of(List.of(), study));
        say("IsoLoss of " + study.runs().size() + " runs, " + SIZE.pixels());
        Path folder = Files.createTempDirectory("isoscope-bench");
        for (ExportFormat format : ExportFormat.values()) {
            Path file = folder.resolve("isoloss" + format.ending());
            double first = milliseconds(request, format, file);
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < EXPORTS; i++) {
                times.add(milliseconds(request, format, file));
            }
            say(
                    String.format(
                            Locale.ROOT,
                            "%s  first %.0f ms, median %.0f ms, slowest %.0f ms, %d kB",
                            format,
                            first,
                            times.stream().sorted().toList().get(EXPORTS / 2),
                            times.stream().max(Double::compare).orElseThrow(),
                            Files.size(file) / 1000));
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static double milliseconds(ExportRequest request, ExportFormat format, Path file) {
        long start = System.nanoTime();
        if (!(FigureWriter.write(request, format, file, true) instanceof ExportOutcome.Written)) {
            throw new IllegalStateException("expected a file");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static Study study() {
        List<Run> runs = BenchRuns.ofFile();
        Fitted fitted = BenchRuns.fitted(FitMethods.all().methods().getFirst(), runs);
        List<ScalingLaw> laws =
                List.of(
                        BenchRuns.published("kaplan"),
                        BenchRuns.published("chinchilla-a3"),
                        fitted.scalingLaw().orElseThrow());
        return Study.of(new RunSet("bench", runs), laws, KnownModels.load())
                .withFit(Set.of(), Set.of(), fitted);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
