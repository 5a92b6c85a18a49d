package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.sheet.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The charts of laws' cards as files.
class ExportCardTest extends ExportFixture {
    @Test
    void everyCardIsDrawn() throws IOException {
        CliRun run =
                CliRun.of(
                        "export",
                        "law:all",
                        "--out",
                        folder.resolve("cards").toString(),
                        "--format",
                        "svg",
                        "--width",
                        "120mm",
                        "--height",
                        "90mm",
                        "--source-line");

        run.endsWith(ExitCode.DONE);
        List<String> files = names(folder.resolve("cards"));
        for (String id : Library.load().ids()) {
            assertThat(files).contains("law-" + id + ".svg");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void aCardIsDrawnInEveryFormat(String format) {
        Path file = folder.resolve("card." + format);
        CliRun.of("export", "law:kaplan", "--out", file.toString()).endsWith(ExitCode.DONE);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void theSourceLineTellsThePaperAndWhatIsUnverified() throws IOException {
        String svg = svg("law:krajewski", "--source-line");
        assertThat(svg).contains("Fine-grained experts:", "arXiv:2402.07871", "unverified");
        assertThat(svg("law:chinchilla-a3", "--source-line"))
                .contains("arXiv:2203.15556")
                .doesNotContain("unverified");
    }

    @Test
    void otherLawsStandBesideIt() throws IOException {
        assertThat(svg("law:chinchilla-a3", "--law", "besiroglu")).contains("Replication 2024");
    }

    @Test
    void theSourceLineNamesThemToo() throws IOException {
        assertThat(svg("law:besiroglu", "--law", "krajewski", "--source-line"))
                .contains("beside Chinchilla A1", "constants unverified)");
    }

    @Test
    void whatACardDoesNotShowIsRefusedOrSaid() {
        CliRun colour = small("law:kaplan", "--colour-by", "loss");
        colour.endsWith(ExitCode.USAGE);
        assertThat(colour.err()).contains("--colour-by: colours runs");
        CliRun compute = small("law:kaplan-critical-batch", "--compute", "1e20");
        compute.endsWith(ExitCode.DONE);
        assertThat(compute.err()).contains("has no compute C");
    }

    @Test
    void computeIsWhereTheCardIsDrawn() throws IOException {
        assertThat(svg("law:chinchilla-a1", "--compute", "1e20"))
                .isNotEqualTo(svg("law:chinchilla-a1", "--compute", "1e24"));
    }

    @Test
    void aCardThatThereIsNotAndRunsAreRefused() throws IOException {
        CliRun unknown = small("law:kaplann");
        unknown.endsWith(ExitCode.USAGE);
        assertThat(unknown.err()).contains("found no law kaplann", "did you mean kaplan?");

        CliRun runs = small("law:kaplan", sweep());
        runs.endsWith(ExitCode.USAGE);
        assertThat(runs.err()).contains("a law's card shows no runs");
    }

    private String svg(String chart, String... more) throws IOException {
        Path file = folder.resolve("card.svg");
        List<String> words =
                Stream.concat(
                                Stream.of("export", chart, "--out", file.toString(), "--force"),
                                Stream.of(more))
                        .toList();
        CliRun.of(words.toArray(String[]::new)).endsWith(ExitCode.DONE);
        return Files.readString(file);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
