package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The page that `plan --report` writes.
class PlanPageTest {
    private static final List<String> LINE =
            List.of("plan", "--compute", "400 PF-days", "--region", "fr", "--report");

    private static final String OWN_LAW =
            """
            name  = "Mine"
            form  = "chinchilla"
            where = "my notes"
            range = { C = [1e18, 1e24] }

            [constants]
            E     = { value = 1.7 }
            A     = { value = 400 }
            B     = { value = 410 }
            alpha = { value = 0.34 }
            beta  = { value = 0.28 }
            """;

    @TempDir private Path folder;

    private String page(String name, String... more) throws IOException {
        Path file = folder.resolve(name);
        CliRun.of(
                        List.of(
                                "plan",
                                "--compute",
                                "400 PF-days",
                                "--region",
                                "fr",
                                "--report",
                                file.toString()),
                        more)
                .endsWith(ExitCode.DONE);
        return Files.readString(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.md", "plan.html"})
    void aPageTellsQuestionPlanAssumptionsSourcesAndCommand(String name) throws IOException {
        assertThat(page(name, "--inference-tokens", "1T", "--mfu", "0.3:0.4"))
                .contains(
                        "Question",
                        "serving 1T tokens",
                        "Assumptions",
                        "Sources",
                        "arXiv:2404.10102",
                        "price lists",
                        "Carbon intensity of the grid, France",
                        "isoscope plan --compute '400 PF-days' --region fr --report",
                        "--inference-tokens 1T --mfu 0.3:0.4")
                .doesNotContain("NaN");
    }

    @Test
    void theTableOfMarkdownHasOneCellAColumn() throws IOException {
        List<String> rows = page("plan.md").lines().filter(line -> line.startsWith("|")).toList();
        assertThat(rows).contains("|  | Plan | Range |", "| --- | --: | --- |");
        assertThat(page("other.md")).doesNotContain("<svg");
        assertThat(rows).anyMatch(row -> row.startsWith("| Parameters | 1"));
    }

    @Test
    void thePageInHtmlIsWellFormedAndNeedsNoOtherFile()
            throws IOException, ParserConfigurationException, SAXException {
        String text = page("plan.html", "--law", "muennighoff", "--unique-tokens", "25B");
        assertThat(text)
                .contains(
                        "<svg",
                        "the cursor is at the training compute",
                        "Extra compute for the same loss")
                .doesNotContain("src=", "href=", "@import", "<script");
        Document document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(text)));
        assertThat(document.getElementsByTagName("table").getLength()).isGreaterThan(5);
        assertThat(document.getElementsByTagName("h1").item(0).getTextContent())
                .contains("from 25B unique tokens");
    }

    @ParameterizedTest
    @CsvSource({"plan.pdf, besiroglu", "other.PDF, chinchilla-a3"})
    void theSummaryInPdfIsOnePageAndOtherPlansFollow(String name, String law) throws IOException {
        Path file = folder.resolve(name);
        CliRun.of(LINE, file.toString(), "--law", law).endsWith(ExitCode.DONE);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isCloseTo(842, within(1f));
            assertThat(document.getDocumentInformation().getTitle())
                    .contains("Plan by ", " for 3.46 × 10²² FLOP");
            assertThat(text(document, 1))
                    .contains(
                            "Which model, trained on how many tokens",
                            "MWh",
                            "Extra compute for the same loss",
                            "Carbon intensity of the grid, France",
                            "Sources",
                            "isoscope plan --compute '400 PF-days' --region fr --report")
                    .doesNotContain("Other plans");
            assertThat(text(document, 2))
                    .contains("Other plans for the same budget", "A model of this size", "GB")
                    .contains("Best parameters N*");
        }
    }

    @ParameterizedTest
    @CsvSource({"muennighoff, 500B, Repeated data", "chinchilla-a3, , Chinchilla A3"})
    void theFiguresOfAPageAreAboutItsLawAndPlansStandSideBySide(
            String law, String unique, String name) throws IOException {
        Path file = folder.resolve("plan.pdf");
        List<String> options = new ArrayList<>(List.of(file.toString(), "--law", law));
        options.addAll(List.of("--inference-tokens", "10T", "--devices", "4096"));
        if (unique != null) {
            options.addAll(List.of("--unique-tokens", unique));
        }
        CliRun.of(LINE, options.toArray(String[]::new)).endsWith(ExitCode.DONE);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(text(document, 1))
                    .contains("Time on 4,096 devices", "Training and 10T inference")
                    .contains("another size: in training alone, and with serving.")
                    .doesNotContain("left to right", "Kaplan 2020 ");
            assertThat(text(document, 2))
                    .contains("Plans side by side", "Compute-optimal ", "Inference-aware ")
                    .contains("against the optimum of " + name);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.html", "plan.pdf"})
    void theSamePlanGivesTheSameBytes(String name) throws IOException {
        Path file = folder.resolve(name);
        byte[] first = bytes(file);
        assertThat(bytes(file)).isEqualTo(first);
    }

    private static byte[] bytes(Path file) throws IOException {
        CliRun.of(LINE, file.toString(), "--force").endsWith(ExitCode.DONE);
        return Files.readAllBytes(file);
    }

    @Test
    void figuresOfAPageShareNoIds() throws IOException {
        Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page("plan.html"));
        assertThat(ids.results().map(id -> id.group(1)).toList())
                .hasSizeGreaterThan(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void aPageIsReplacedOnlyWhenToldTo() throws IOException {
        String file = Files.writeString(folder.resolve("old.md"), "mine").toString();
        assertThat(CliRun.of(LINE, file).endsWith(ExitCode.USAGE).err())
                .contains("--report: ", "--force");
        assertThat(folder.resolve("old.md")).hasContent("mine");
        CliRun.of(LINE, file, "--force").endsWith(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("old.md"))).startsWith("# Plan by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.txt", "plan.docx"})
    void otherEndingsAreWrongUsage(String name) {
        String file = folder.resolve(name).toString();
        assertThat(CliRun.of(LINE, file).endsWith(ExitCode.USAGE).err())
                .contains("ends in .md, .html or .pdf");
        assertThat(folder.resolve(name)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.md", "plan.html"})
    void aPageThatMayBePassedOnNamesNoFolder(String name) throws IOException {
        Path law = Files.writeString(folder.resolve("my law.toml"), OWN_LAW);
        assertThat(page(name, "--law=" + law, "--force"))
                .contains(" --report " + name)
                .contains("my law.toml")
                .doesNotContain(folder.toString());
    }
}
