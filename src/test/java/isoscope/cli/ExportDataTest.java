package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.Studies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Exports of laws, runs and choices among them, and options that are wrong.
class ExportDataTest extends ExportFixture {
    @Test
    void publishedLawsNeedNoData() {
        small("isoloss", "--law", "kaplan", "--law", "chinchilla-a3", "--plane", "N-D")
                .endsWith(ExitCode.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"loss-curves", "isoflop"})
    void aChartOfRunsNeedsAFile(String chart) {
        small(chart).endsWith(ExitCode.USAGE);
    }

    @Test
    void anUnknownChartNamesTheCharts() {
        CliRun run = small("pie");
        run.endsWith(ExitCode.USAGE);
        assertThat(run.err()).contains("loss-curves, isoloss, isoflop, allocation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--dpi|0|--dpi",
                "--width|180|mm, cm, in or pt",
                "--height|tall|mm, cm, in or pt",
                "--theme|sepia|light, dark, print",
                "--plane|D-C|C-N, N-D, C-D",
                "--numbers|words|automatic, powers, si",
                "--law|newton|besiroglu",
                "--compute|much|--compute",
                "--drop-highest-loss|-1|0 or more",
                "--law|fitted|expected run data",
            })
    void aWrongOptionNamesItselfAndItsValues(String option, String value, String hint) {
        CliRun run = small("allocation", option, value);
        run.endsWith(ExitCode.USAGE);
        assertThat(run.err()).contains(option.equals("--dpi") ? "dpi" : option).contains(hint);
        assertThat(out()).doesNotExist();
    }

    @Test
    void anExistingFileIsReplacedOnlyWithForce() throws IOException {
        Files.writeString(out(), "mine");
        CliRun refused = small("allocation");
        refused.endsWith(ExitCode.USAGE);
        assertThat(refused.err()).contains("--force");
        assertThat(Files.readString(out())).isEqualTo("mine");
        small("allocation", "--force").endsWith(ExitCode.DONE);
        assertThat(picture()).isNotNull();
    }

    @Test
    void aFileThatCannotBeUsedSaysWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("no-loss.csv"), "N,D\n1e9,1e10\n");
        CliRun run = small("isoloss", file.toString());
        run.endsWith(ExitCode.INPUT);
        assertThat(run.err()).contains("missing-loss-column");
    }

    @Test
    void runsWithoutBudgetsMakeNoIsoFlop() throws IOException {
        CliRun run = small("isoflop", fewRuns());
        run.endsWith(ExitCode.INPUT);
        assertThat(run.err()).contains("at least three budgets");
        assertThat(out()).doesNotExist();
    }

    @Test
    void aRefusedFitIsAWarningUnlessItWasAskedFor() throws IOException {
        CliRun warned = small("isoloss", fewRuns());
        warned.endsWith(ExitCode.DONE);
        assertThat(warned.err()).contains("No fit");
        small("isoloss", fewRuns(), "--law", "fitted", "--force").endsWith(ExitCode.FIT);
    }

    @Test
    void twoFilesWithTheSameIdsAreDrawnTogether() throws IOException {
        small("isoflop", sweep(), sweep()).endsWith(ExitCode.DONE);
    }

    @Test
    void onlyRunsThatWereChosenAreDrawnAndTheyAreColouredByAColumn() throws IOException {
        small("runs", coloured()).endsWith(ExitCode.DONE);
        byte[] all = Files.readAllBytes(out());
        small("runs", coloured(), "--where", "optimizer = 'adamw'", "--force")
                .endsWith(ExitCode.DONE);
        assertThat(Files.readAllBytes(out())).isNotEqualTo(all);
        small("runs", coloured(), "--colour-by", "optimizer", "--force").endsWith(ExitCode.DONE);
        assertThat(Files.readAllBytes(out())).isNotEqualTo(all);
    }

    @Test
    void aColumnThatThereIsNotIsNamedWithThoseThereAre() throws IOException {
        CliRun colour = small("isoloss", coloured(), "--colour-by", "optimiser");
        colour.endsWith(ExitCode.USAGE);
        assertThat(colour.err()).contains("found optimiser", "one of optimizer");
        CliRun where = small("isoloss", coloured(), "--where", "optimiser = 'adamw'");
        where.endsWith(ExitCode.USAGE);
        assertThat(where.err()).contains("The nearest name is optimizer", "\n^");
        assertThat(out()).doesNotExist();
    }

    private String fewRuns() throws IOException {
        return file("few.csv", Studies.fittedSweep().runs().runs().subList(0, 4));
    }

    private String coloured() throws IOException {
        String runs = Files.readString(Path.of(sweep()));
        StringBuilder csv = new StringBuilder("run,N,D,loss,optimizer\n");
        runs.lines()
                .skip(1)
                .forEach(line ->
                        csv.append(line).append(csv.length() % 2 == 0 ? ",muon\n" : ",adamw\n"));
        return Files.writeString(folder.resolve("coloured.csv"), csv).toString();
    }
}
