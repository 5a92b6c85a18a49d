package isoscope.cli;

import isoscope.export.ExportFormat;
import isoscope.export.ExportOutcome.Refused;
import isoscope.export.ExportOutcome.Written;
import isoscope.export.ExportRequest;
import isoscope.export.ExportSize;
import isoscope.export.FigureWriter;
import isoscope.export.Provenance;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.method.FitMethods;
import isoscope.law.ScalingLaw;
import isoscope.law.sheet.Library;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.ChartSpec;
import isoscope.plot.charts.Figures;
import isoscope.quantity.UsualCompute;
import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.RunSet;
import isoscope.runs.file.Sample;
import isoscope.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every chart of every sample as PNG files, light and dark: what the program shows where there is no display.
public final class Gallery {
    /// As large on a screen of 96 dpi as a chart in the window: 1080 × 680.
    private static final ExportSize SIZE = new ExportSize(285.75, 179.92, 96, 9);

    private static final List<String> LAWS = List.of("kaplan", "chinchilla-a3", "besiroglu");

    private Gallery() {}

    /// Renders the gallery, replacing an older one.
    ///
    /// @param folder made when it does not exist
    /// @return the files, in the order they were written
    /// @throws UncheckedIOException when a file cannot be written
    public static List<Path> render(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Library catalogue = Library.load();
        List<ScalingLaw> laws =
                LAWS.stream()
                        .flatMap(id ->
                                catalogue.splitting().stream().filter(law -> law.id().equals(id)))
                        .toList();
        List<Path> written = new ArrayList<>();
        for (Sample sample : Sample.values()) {
            Loaded loaded = loaded(sample);
            RunSet runs = loaded.runs();
            Study study = new ExportSubject(runs, Set.of(), laws).study(fit(runs));
            Provenance provenance = Provenance.of(List.of(loaded), study);
            for (ChartSpec chart : Figures.all()) {
                Figure figure =
                        chart.usual()
                                .build(study, UsualCompute.INITIAL, AxisRanges.AUTOMATIC)
                                .withNote(study.note());
                for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                    ExportRequest request = new ExportRequest(figure, SIZE, theme, provenance);
                    written.add(write(request, sample, folder));
                }
            }
        }
        return written;
    }

    private static Loaded loaded(Sample sample) {
        return switch (sample.load()) {
            case Loaded loaded -> loaded;
            case LoadOutcome.Refused refused ->
                    throw new IllegalStateException(
                            sample.id() + " cannot be read: " + refused.problems());
        };
    }

    private static @Nullable Fitted fit(RunSet runs) {
        FitProblem problem = new FitProblem(runs.name(), runs.runs(), FitSettings.STANDARD);
        return FitMethods.all().methods().getFirst().fit(problem, () -> false)
                        instanceof Fitted fitted
                ? fitted
                : null;
    }

    private static Path write(ExportRequest request, Sample sample, Path folder) {
        String name =
                Words.of(
                        "%s-%s-%s%s",
                        request.figure().id(),
                        sample.id(),
                        request.theme().name().toLowerCase(Locale.ROOT),
                        ExportFormat.PNG.ending());
        return switch (FigureWriter.write(request, ExportFormat.PNG, folder.resolve(name), true)) {
            case Written file -> file.path();
            case Refused refused ->
                    throw new UncheckedIOException(new IOException(refused.reason()));
        };
    }
}
