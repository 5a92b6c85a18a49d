package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.report.LawFile;
import isoscope.testkit.DamagedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// Whatever a saved fit or the sheet of a law holds, reading it ends in a law or in sentences that say why there is none.
/// How many are read: see [DamagedFiles].
@Isolated
class DamagedLawsTest {
    private static final List<String> FITS =
            List.of(
                    "--method isoflop --bootstrap 0",
                    "--bootstrap 20",
                    "--method kaplan-n --bootstrap 0",
                    "--form E+A/N^alpha+B/D^beta+G/N --bootstrap 0");

    @TempDir private Path folder;

    @Test
    void everyMutationOfASavedFitEndsInAnOutcome() throws IOException {
        DamagedFiles.each(
                folder.resolve("damaged.json"), fits("json"), (file, _, _) -> check(file));
    }

    @Test
    void everyMutationOfASheetEndsInAnOutcome() throws IOException {
        List<byte[]> sheets = new ArrayList<>(fits("toml"));
        try (Stream<Path> all = Files.walk(Path.of("resources", "isoscope", "laws"))) {
            for (Path sheet : all.filter(path -> path.toString().endsWith(".toml")).toList()) {
                sheets.add(Files.readAllBytes(sheet));
            }
        }
        DamagedFiles.each(folder.resolve("damaged.toml"), sheets, (file, _, _) -> check(file));
    }

    private List<byte[]> fits(String ending) throws IOException {
        List<byte[]> fits = new ArrayList<>();
        for (String options : FITS) {
            Path file = folder.resolve("fit-" + fits.size() + "." + ending);
            List<String> line = new ArrayList<>(List.of("fit", "samples/isoflop-synthetic.csv"));
            line.addAll(List.of(options.split(" ", -1)));
            CliRun.of(line, "--out", file.toString()).endsWith(ExitCode.DONE);
            fits.add(Files.readAllBytes(file));
        }
        return fits;
    }

    private static void check(Path file) {
        LawFile.isLaw(file);
        LawFile.resampled(file);
        switch (LawFile.read(file, List.of())) {
            case LawFile.Read(var law) -> {
                assertThat(law.card().id()).isNotBlank();
                assertThat(law.card().name()).isNotBlank().doesNotContain("\n");
            }
            case LawFile.Unreadable(List<String> sentences) ->
                    assertThat(sentences)
                            .isNotEmpty()
                            .allSatisfy(sentence ->
                                    assertThat(sentence)
                                            .contains(file.getFileName().toString())
                                            .doesNotContain("\n")
                                            .hasSizeLessThan(2_000));
        }
    }
}
