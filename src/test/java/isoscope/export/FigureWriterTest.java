package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.ExportOutcome.Refused;
import isoscope.export.ExportOutcome.Written;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.AllocationFigure;
import isoscope.testkit.Studies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureWriterTest {
    private static final ExportSize SMALL = new ExportSize(85, 60, 96, 8);
    private static final ExportSize POSTER = new ExportSize(2000, 2000, 600, 9);

    private final Study study = Studies.everyLaw();

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aFileIsReplacedOnlyWithForce(ExportFormat format) throws IOException {
        Path file = Files.writeString(folder.resolve("kept"), "kept");

        assertThat(FigureWriter.write(request(SMALL), format, file, false))
                .isInstanceOf(Refused.class);
        assertThat(Files.readString(file)).isEqualTo("kept");
        assertThat(FigureWriter.write(request(SMALL), format, file, true))
                .isEqualTo(new Written(file));
        assertThat(Files.size(file)).isGreaterThan(1000);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void nothingIsLeftBehindWhenWritingFails(ExportFormat format) throws IOException {
        Path notEmpty = folder.resolve("taken");
        Files.createDirectories(notEmpty.resolve("inside"));
        Path nowhere = folder.resolve("missing/isoloss");

        for (Path target : List.of(notEmpty, nowhere)) {
            assertThat(FigureWriter.write(request(SMALL), format, target, true))
                    .isInstanceOf(Refused.class);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(notEmpty);
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void twoExportsHaveEqualBytes(ExportFormat format) throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");

        FigureWriter.write(request(SMALL), format, first, false);
        FigureWriter.write(request(SMALL), format, second, false);

        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void onlyAPictureCanHaveTooManyPixels() {
        Path file = folder.resolve("poster");

        assertThat(FigureWriter.write(request(POSTER), ExportFormat.PNG, file, false))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(Refused::reason)
                .asString()
                .contains("megapixels");
        assertThat(file).doesNotExist();
        assertThat(ExportFormat.SVG.problem(POSTER)).isEmpty();
        assertThat(ExportFormat.PDF.problem(POSTER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aPageThatIsNoneIsRefused(ExportFormat format) {
        for (double wrong : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 6000}) {
            assertThat(format.problem(new ExportSize(wrong, 120, 96, 9))).isPresent();
            assertThat(format.problem(new ExportSize(180, wrong, 96, 9))).isPresent();
        }
        assertThat(format.problem(new ExportSize(180, 120, 96, .001))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"a.png, PNG", "b/a.SVG, SVG", "a.png.Pdf, PDF"})
    void theEndingOfANameTellsTheFormat(Path file, ExportFormat format) {
        assertThat(ExportFormat.of(file)).contains(format);
        assertThat(format.named(file)).isEqualTo(file);
    }

    @Test
    void aNameWithoutAnEndingStandsForNoFormatAndIsGivenOne() {
        assertThat(ExportFormat.of(Path.of("figure"))).isEmpty();
        assertThat(ExportFormat.of(Path.of("png"))).isEmpty();
        assertThat(ExportFormat.PDF.named(Path.of("b", "a.svg"))).hasToString("b/a.svg.pdf");
    }

    @Test
    void provenanceNamesFilesRunsFitAndLaws() {
        Study outliers = Studies.withOutliers();
        Provenance provenance = Provenance.of(List.of(), outliers);

        assertThat(provenance.properties())
                .containsEntry(
                        "Runs",
                        "203 runs, C as recorded, N as recorded; 1 excluded from the fit: far above")
                .containsEntry("Fit", "huber-lse")
                .containsEntry("Laws", "fitted")
                .doesNotContainKey("Data");
        assertThat(provenance.program()).startsWith("Isoscope ");
    }

    private ExportRequest request(ExportSize size) {
        Figure figure = new AllocationFigure().build(study, 5.76e23, AxisRanges.AUTOMATIC);
        return new ExportRequest(figure, size, Theme.LIGHT, Provenance.of(List.of(), study));
    }
}
