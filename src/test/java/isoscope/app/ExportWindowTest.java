package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import isoscope.testkit.Pictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Figures that the real window saves.
@OnScreen
class ExportWindowTest {
    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void theFigureThatIsShownIsSavedAtTheSizeThatWasTyped() {
        Path file = folder.resolve("figure.png");
        window.openSample();
        window.click("#rail-isoloss");
        window.until("the chart is laid out", () -> window.chart("isoloss").isPresent());

        window.click("#export-button");
        window.write("#export-width", "127");
        window.write("#export-height", "100");
        window.write("#export-resolution", "96");
        window.answer(file);
        window.click("#export-save");

        window.until("saving is told", () -> !window.notices().isEmpty());
        BufferedImage image = Pictures.read(file);
        assertThat(image.getWidth()).isEqualTo(480);
        assertThat(image.getHeight()).isEqualTo(378);
        assertThat(colours(image)).hasSizeGreaterThan(50);
        assertThat(window.isSeen("#export-dialog")).isFalse();
    }

    @Test
    void theFigureThatIsShownIsSavedInTheFormatThatWasChosen() throws IOException {
        Path file = folder.resolve("figure.pdf");
        window.openSample();
        window.click("#rail-isoloss");
        window.until("the chart is laid out", () -> window.chart("isoloss").isPresent());

        window.click("#export-button");
        window.until("a resolution is asked for", () -> window.isSeen("#export-resolution"));
        window.click("#export-format-2");
        window.until("no resolution is asked for", () -> !window.isSeen("#export-resolution"));
        assertThat(window.text("#export-save")).isEqualTo("Save PDF");
        window.answer(file);
        window.click("#export-save");

        window.until("saving is told", () -> !window.notices().isEmpty());
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentInformation().getCustomMetadataValue("Data"))
                    .matches("[\\w-]+\\.csv sha256:[0-9a-f]{64}");
        }
    }

    @Test
    void aFigureIsDressedSavedWithAllOthersAndTheNextBeginsLikeIt() throws IOException {
        window.openSample();
        window.click("#rail-isoloss");
        window.until("the chart is laid out", () -> window.chart("isoloss").isPresent());
        window.click("#export-button");
        window.until("a preview is drawn", () -> window.isSeen("#export-preview"));

        window.click("#export-legend-1");
        window.click("#export-transparent");
        window.click("#export-source");
        window.write("#export-title", "Loss");
        window.write("#export-width", "127");
        window.write("#export-height", "101.6");
        window.write("#export-resolution", "72");
        window.click("#export-unit-1");
        window.untilSays("#export-summary", "5 × 4 in at 72 dpi: 360 × 288 pixels");
        window.picture(Path.of("target", "images", "export-dialog.png"));

        window.answer(Files.createDirectory(folder.resolve("figures")));
        window.click("#export-save-all");

        window.until("saving is told", () -> !window.notices().isEmpty());
        assertThat(window.notices()).containsExactly("6 figures saved");
        BufferedImage image =
                Pictures.read(folder.resolve("figures").resolve("isoloss-fitted-117runs.png"));
        assertThat(image.getWidth()).isEqualTo(360);
        assertThat(image.getRGB(0, 0) >>> 24).isZero();

        window.click("#export-button");
        window.untilSays("#export-summary", "5 × 4 in at 72 dpi: 360 × 288 pixels");
        assertThat(window.text("#export-title")).isEmpty();
        window.press(KeyCode.ESCAPE);
        window.until("the dialog is gone", () -> !window.isSeen("#export-dialog"));
    }

    @Test
    void theCurveOfThePlannerIsExportedAsAnyChartIs() throws IOException {
        Path file = folder.resolve("curve.pdf");
        window.click("#rail-planner");
        window.until("there is a plan", () -> window.isSeen("#planner-table"));

        window.click("#export-button");
        window.until("a preview is drawn", () -> window.isSeen("#export-preview"));
        window.click("#export-source");
        window.write("#export-title", "Off the best size");
        window.keepPicture("export-planner.png");
        window.click("#export-format-2");
        window.answer(file);
        window.click("#export-save");

        window.until("saving is told", () -> !window.notices().isEmpty());
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Off the best size");
            assertThat(document.getDocumentInformation().getCustomMetadataValue("Laws"))
                    .isEqualTo("chinchilla-a3, kaplan, chinchilla-a1");
        }
    }

    private static Set<Integer> colours(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return Arrays.stream(image.getRGB(0, 0, width, height, null, 0, width))
                .boxed()
                .collect(Collectors.toSet());
    }
}
