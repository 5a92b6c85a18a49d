package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plan.report.PlanPage;
import isoscope.plan.report.PlanPage.Part;
import isoscope.report.TextTable;
import isoscope.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of any content on paper: nothing is cut and nothing lies over the edge.
class PlanPdfTest {
    private static final float MARGIN = 35;
    private static final PlanFigures NO_FIGURES = new PlanFigures(Map.of(), Provenance.NONE);

    private static PDDocument written(String title, List<Part> summary, List<Part> details)
            throws IOException {
        return Loader.loadPDF(PlanPdf.of(new PlanPage(title, summary, details), NO_FIGURES));
    }

    private static TextTable table(int rows, String longest) {
        TextTable table = new TextTable("Name of the row", ">Number", "Where it is from");
        IntStream.range(0, rows)
                .forEach(row -> table.row("row" + row, Words.of("%,d", row * 1000), longest));
        return table;
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 40, 200})
    void everyRowOfATableIsThereAndItsHeadOnEveryPage(int rows) throws IOException {
        List<Part> parts = List.of(new Part.Rows(table(rows, "a source ".repeat(20))));
        try (PDDocument document = written("A table", parts, List.of())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(IntStream.range(0, rows).mapToObj(row -> "row" + row).toList());
            assertThat(text.split("Name of the row", -1)).hasSize(document.getNumberOfPages() + 1);
            isInside(document);
        }
    }

    @Test
    void partsOfAnyLengthAreWholeAndOnThePage() throws IOException {
        String word = "unbroken".repeat(60);
        String sentences =
                IntStream.range(0, 1500).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        TextTable wide = new TextTable(word, ">" + word, ">A number");
        wide.row(word, "12", "3,456");
        List<Part> summary =
                List.of(
                        new Part.Heading("A heading"),
                        new Part.Paragraph(sentences),
                        new Part.Items(List.of(word, "", "a short one")),
                        new Part.Rows(wide),
                        new Part.Command("isoscope plan " + "--law law.toml ".repeat(400)));
        try (PDDocument document =
                written(word, summary, List.of(new Part.Paragraph("the last words")))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains(sentences, "a short one", "12", "3,456", "the last words");
            assertThat(text.split("law\\.toml", -1)).hasSize(401);
            isInside(document);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 25})
    void theDetailsBeginAPageOfTheirOwn(int rows) throws IOException {
        List<Part> summary = List.of(new Part.Rows(table(rows, "short")));
        try (PDDocument document =
                written("A plan", summary, List.of(new Part.Heading("Details")))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            assertThat(second.getText(document)).startsWith("Details");
        }
    }

    private static void isInside(PDDocument document) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                letters.addAll(positions);
            }
        }.getText(document);
        assertThat(letters)
                .isNotEmpty()
                .allSatisfy(letter -> {
                    assertThat(letter.getX()).isGreaterThan(MARGIN);
                    assertThat(letter.getEndX()).isLessThan(letter.getPageWidth() - MARGIN);
                    assertThat(letter.getY()).isBetween(MARGIN, letter.getPageHeight() - MARGIN);
                });
    }
}
