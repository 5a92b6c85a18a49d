package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.Run;
import isoscope.testkit.MadeStudies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The findings that stand before a fit: experiments, copies, units, runs that did not finish.
class FindingsBeforeFitTest {
    private static final List<Run> MODELS = MadeStudies.of(40, .002, true, 2);

    @TempDir private Path folder;

    private static String row(Run run, double loss, String... cells) {
        return MadeStudies.row(run, loss, cells);
    }

    @Test
    void experiments_are_said_first_and_nobody_is_told_to_exclude_good_runs() throws IOException {
        StringBuilder text = new StringBuilder("N,D,loss,experiment\n");
        for (int i = 0; i < MODELS.size(); i++) {
            Run run = MODELS.get(i);
            boolean code = i % 3 == 0;
            text.append(row(run, run.loss() * (code ? .7 : 1), code ? "code" : "web text"));
        }
        Path file = Files.writeString(folder.resolve("two.csv"), text);
        CliRun all = CliRun.of("fit", file.toString(), "--bootstrap", "0");
        assertThat(all.err())
                .startsWith("Warning: The runs come from 2 experiments")
                .contains("--where \"experiment = 'web text'\"")
                .doesNotContain("diverged", "off the fit");
        CliRun one =
                CliRun.of(
                        "fit",
                        file.toString(),
                        "--bootstrap",
                        "0",
                        "--where",
                        "experiment = 'web text'");
        assertThat(one.out()).contains("fitted to 26 runs");
        assertThat(one.err()).doesNotContain("experiments");
        CliRun figure =
                CliRun.of(
                        "export",
                        "isoloss",
                        file.toString(),
                        "--out",
                        folder.resolve("two.svg").toString());
        assertThat(figure.err()).contains("2 experiments");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.0004})
    void a_file_that_repeats_another_is_said(double factor) throws IOException {
        StringBuilder one = new StringBuilder("N,D,loss\n");
        StringBuilder other = new StringBuilder("N,D,loss\n");
        for (Run run : MODELS) {
            one.append(row(run, run.loss()).replace(",\n", "\n"));
            other.append(row(run, run.loss() * factor).replace(",\n", "\n"));
        }
        Path first = Files.writeString(folder.resolve("one.csv"), one);
        Path second = Files.writeString(folder.resolve("other.csv"), other);
        assertThat(CliRun.of("fit", first.toString(), second.toString(), "--bootstrap", "0").err())
                .contains("One file, or one part of the runs, repeats another: 40 of 80 runs")
                .doesNotContain("may duplicate others");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Train Set  | c4       | '`Train Set` = '\\''c4'\\'''
                    experiment | bob's c4 | "experiment = 'bob''s c4'"
                    """)
    void an_expression_that_is_offered_can_be_typed(String column, String name, String offered)
            throws IOException {
        StringBuilder text = new StringBuilder("N,D,loss," + column + "\n");
        for (int i = 0; i < MODELS.size(); i++) {
            Run run = MODELS.get(i);
            boolean code = i % 3 == 0;
            text.append(row(run, run.loss() * (code ? .7 : 1), code ? "code" : name));
        }
        Path file = Files.writeString(folder.resolve("two.csv"), text);
        assertThat(CliRun.of("import", file.toString()).out()).contains("--where " + offered + ".");
        String expression = offered.substring(1, offered.length() - 1).replace("'\\''", "'");
        assertThat(
                        CliRun.of("fit", file.toString(), "--bootstrap", "0", "--where", expression)
                                .out())
                .contains("fitted to 26 runs");
    }

    @ParameterizedTest
    @CsvSource({"State, crashed, finished", "status, KILLED, FINISHED"})
    void runs_that_did_not_finish_are_said(String column, String stopped, String done)
            throws IOException {
        StringBuilder text = new StringBuilder("N,D,loss," + column + "\n");
        for (int i = 0; i < MODELS.size(); i++) {
            text.append(row(MODELS.get(i), MODELS.get(i).loss(), i < 3 ? stopped : done));
        }
        Path file = Files.writeString(folder.resolve("states.csv"), text);
        String expression = "%s != '%s'".formatted(column, stopped);
        assertThat(CliRun.of("import", file.toString()).out())
                .contains("3 of 40 runs did not finish", "3 " + stopped, "--where \"" + expression);
        assertThat(
                        CliRun.of("fit", file.toString(), "--bootstrap", "0", "--where", expression)
                                .out())
                .contains("fitted to 37 runs");
    }

    @ParameterizedTest
    @CsvSource({"peak_lr, false", "seed, false", "note, true"})
    void equal_losses_of_other_settings_are_no_copies(String column, boolean copies)
            throws IOException {
        StringBuilder text = new StringBuilder("N,D,loss," + column + "\n");
        for (Run run : MODELS) {
            text.append(row(run, run.loss(), "1"));
        }
        Run first = MODELS.getFirst();
        text.append(row(first, first.loss(), "2"));
        Path file = Files.writeString(folder.resolve("equal.csv"), text);
        String said = CliRun.of("fit", file.toString(), "--bootstrap", "0").err();
        assertThat(said.contains("repeats an earlier one exactly")).isEqualTo(copies);
    }

    @ParameterizedTest
    @ValueSource(strings = {"val_bpb", "loss (bits/character)"})
    void losses_in_two_units_are_said_first(String header) throws IOException {
        StringBuilder nats = new StringBuilder("run,N,D,loss\n");
        StringBuilder bits = new StringBuilder("run,N,D," + header + "\n");
        for (Run run : MODELS) {
            nats.append("a")
                    .append(run.id())
                    .append(',')
                    .append(row(run, run.loss()).replace(",\n", "\n"));
            bits.append("b")
                    .append(run.id())
                    .append(',')
                    .append(row(run, run.loss() / 3).replace(",\n", "\n"));
        }
        Path one = Files.writeString(folder.resolve("nats.csv"), nats);
        Path two = Files.writeString(folder.resolve("bits.csv"), bits);
        assertThat(CliRun.of("fit", one.toString(), two.toString(), "--bootstrap", "0").err())
                .contains("The losses are in different units", "no law fits them all")
                .doesNotContain("diverged", "off the fit");
    }
}
