package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Theme;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.testkit.Likeness;
import isoscope.testkit.Rasters;
import isoscope.testkit.Studies;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class PdfFileTest {
    private static final ExportSize PAPER = new ExportSize(174, 116.5, 96, 8);
    private static final Provenance PROVENANCE =
            new Provenance(
                    "Isoscope 0.0",
                    List.of(new Provenance.Source("läufe.csv", "ab12")),
                    "two runs",
                    "huber-lse",
                    List.of("kaplan", "fitted"));

    private final Figure figure =
            new IsoLossFigure(Plane.COMPUTE_PARAMETERS)
                    .build(Studies.twoLaws(Set.of()), 5.76e23, AxisRanges.AUTOMATIC);

    @AutoClose private PDDocument document;

    @BeforeEach
    void write() throws IOException {
        document = Loader.loadPDF(file(figure));
    }

    @Test
    void thePageHasTheSizeThatWasAskedFor() {
        assertThat(document.getNumberOfPages()).isEqualTo(1);
        PDRectangle page = document.getPage(0).getMediaBox();
        assertThat(page.getWidth() / 72 * 25.4).isCloseTo(174, within(0.002));
        assertThat(page.getHeight() / 72 * 25.4).isCloseTo(116.5, within(0.002));
    }

    @Test
    void everyFontIsInTheFileWithTheGlyphsThatAreUsed() {
        assertThat(fonts(document))
                .hasSize(2)
                .allMatch(PDFont::isEmbedded)
                .extracting(PDFont::getName)
                .allMatch(name -> name.matches("[A-Z]{6}\\+Inter-(Regular|SemiBold).*"));
        assertThat(fonts(document)).noneMatch(PDFont::isDamaged);
    }

    @Test
    void textIsTextAndSaysWhatIsSeen() throws IOException {
        String text = new PDFTextStripper().getText(document);

        assertThat(text)
                .contains(
                        "Training compute C (FLOP) →",
                        "↑ Parameters N",
                        "L at this C (nats/token) →")
                .contains("C = 5.76 × 10", "GPT-3", "Llama 3.1 405B", "Chinchilla A3 40.4B");
    }

    @Test
    void chineseIsTextInAFaceOfItsOwn() throws IOException {
        ExportSize paper = new ExportSize(190.5, 127, 64, 9);
        Figure noted = figure.withNote("only \u4E2D\u6587 runs");
        byte[] file = PdfFile.of(new ExportRequest(noted, paper, Theme.PRINT, PROVENANCE));

        try (PDDocument other = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(other)).contains("only \u4E2D\u6587 runs");
            assertThat(fonts(other)).hasSize(3).allMatch(PDFont::isEmbedded);
        }
        new Likeness(0.5, 8)
                .check(
                        "chinese-pdf",
                        Rasters.ofPdf(file, paper.dpi()),
                        PngExport.render(noted, paper, Theme.PRINT));
    }

    @Test
    void charactersThatTheFacesLackAreShapes() throws IOException {
        ExportSize paper = new ExportSize(190.5, 127, 64, 9);
        Figure noted = figure.withNote("only \u0E44\u0E17\u0E22 runs");
        byte[] file = PdfFile.of(new ExportRequest(noted, paper, Theme.PRINT, PROVENANCE));

        try (PDDocument other = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(other)).contains("only ", " runs");
            assertThat(fonts(other)).hasSize(2);
        }
        new Likeness(0.5, 8)
                .check(
                        "other-characters-pdf",
                        Rasters.ofPdf(file, paper.dpi()),
                        PngExport.render(noted, paper, Theme.PRINT));
    }

    @Test
    void theFileTellsWhereItsNumbersComeFromAndHoldsNoTime() {
        PDDocumentInformation info = document.getDocumentInformation();

        assertThat(info.getTitle()).isEqualTo(figure.description());
        assertThat(info.getCreator()).isEqualTo("Isoscope 0.0");
        assertThat(info.getCustomMetadataValue("Data")).isEqualTo("läufe.csv sha256:ab12");
        assertThat(info.getCustomMetadataValue("Runs")).isEqualTo("two runs");
        assertThat(info.getCustomMetadataValue("Fit")).isEqualTo("huber-lse");
        assertThat(info.getCustomMetadataValue("Laws")).isEqualTo("kaplan, fitted");
        assertThat(info.getCreationDate()).isNull();
        assertThat(info.getModificationDate()).isNull();
    }

    private static byte[] file(Figure figure) {
        return PdfFile.of(new ExportRequest(figure, PAPER, Theme.PRINT, PROVENANCE));
    }

    private static List<PDFont> fonts(PDDocument document) {
        PDResources resources = document.getPage(0).getResources();
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return resources.getFont(name);
                    } catch (IOException e) {
                        throw new AssertionError("a font cannot be read", e);
                    }
                })
                .toList();
    }
}
