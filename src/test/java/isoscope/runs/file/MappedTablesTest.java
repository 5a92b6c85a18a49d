package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isoscope.quantity.Quantity;
import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.ColumnSource;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Undecided;
import isoscope.runs.LoadOutcome.Unusable;
import isoscope.runs.RowProblem;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoiceText;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.ReadOptions;
import isoscope.runs.table.ReadWatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables whose columns somebody explains.
class MappedTablesTest {
    private static final String UNKNOWN = "size,seen,nll\n100,2,3.4\n200,4,3.1\n";

    @TempDir private Path folder;

    @Test
    void unknownColumnsAreAskedAboutWithTheHeadOfTheTable() throws IOException {
        Undecided asked = (Undecided) RunFile.read(write(UNKNOWN));
        assertThat(asked.preview().headers()).containsExactly("size", "seen", "nll");
        assertThat(asked.preview().rows())
                .containsExactly(List.of("100", "2", "3.4"), List.of("200", "4", "3.1"));
        assertThat(asked.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e8,2e9,3.2\n2e8,2e9,3.1\n",
                "some words\nand more\n",
                "a,b\nc,d\n",
                "a,a\n1,2\n"
            })
    void whatIsNoTableOfNamedNumbersIsNotAskedAbout(String text) throws IOException {
        assertThat(RunFile.read(write(text))).isInstanceOf(Unusable.class);
    }

    @Test
    void anExplainedTableIsReadInItsUnits() throws IOException {
        ColumnChoices choices =
                ColumnChoices.NONE
                        .with(RunField.PARAMETERS, new ColumnChoice.Header("size", 1e6))
                        .with(RunField.TOKENS, new ColumnChoice.Header("seen", 1e9))
                        .with(RunField.LOSS, new ColumnChoice.Header("nll", Math.log(2)));
        Loaded loaded = (Loaded) RunFile.read(write(UNKNOWN), ReadOptions.of(choices));
        assertThat(loaded.runs().runs())
                .extracting(Run::parameters, Run::tokens, Run::loss)
                .containsExactly(
                        tuple(1e8, 2e9, 3.4 * Math.log(2)), tuple(2e8, 4e9, 3.1 * Math.log(2)));
        assertThat(loaded.mapping().get(Quantity.PARAMETERS))
                .isEqualTo(new ColumnSource("size", "million parameters", ""));
        assertThat(loaded.mapping().get(Quantity.LOSS))
                .isEqualTo(new ColumnSource("nll", "bits/token", ""));
    }

    @Test
    void withoutAColumnForNamesTheFileIsNamedAfterItsRun() throws IOException {
        Path file = folder.resolve("base-190M.csv");
        Files.writeString(file, "step,tokens,loss\n1,1e9,3.4\n2,2e9,3.1\n");
        ColumnChoices choices =
                ColumnChoices.NONE.with(RunField.PARAMETERS, new ColumnChoice.RunName());
        Loaded loaded = (Loaded) RunFile.read(file, ReadOptions.of(choices));
        assertThat(loaded.runs().runs())
                .extracting(Run::id, Run::parameters)
                .containsExactly(tuple("base-190M", 190e6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"perplexity", "ppl", "val/ppl", "Eval Perplexity", "wikitext_ppl"})
    void aPerplexityIsNoLossButItsExponential(String header) throws IOException {
        Loaded loaded = lossFrom(header, 1, "20");
        assertThat(loaded.runs().runs().getFirst().loss()).isEqualTo(Math.log(20));
        assertThat(loaded.mapping().get(Quantity.LOSS))
                .isEqualTo(new ColumnSource(header, "perplexity", ""));
        assertThat(loaded.warnings())
                .extracting(LoadWarning::code)
                .containsExactly("loss-from-perplexity");
        assertThat(loaded.problems())
                .extracting(RowProblem::found, RowProblem::expected)
                .containsExactly(tuple("0.9", "a perplexity above 1"));
    }

    @ParameterizedTest
    @CsvSource({"log_perplexity, 1", "ln ppl, 1", "ppl_loss, 1", "supply, 1", "ppl, 0.5"})
    void whatIsNoPerplexityIsTakenAsItIs(String header, double factor) throws IOException {
        Loaded loaded = lossFrom(header, factor, "3");
        assertThat(loaded.runs().runs().getFirst().loss()).isEqualTo(3 * factor);
        assertThat(loaded.warnings()).isEmpty();
    }

    private Loaded lossFrom(String header, double factor, String cell) throws IOException {
        String rows = "N,D,%s\n1e8,2e9,%s\n2e8,2e9,0.9\n".formatted(header, cell);
        ColumnChoices choices =
                ColumnChoices.NONE.with(RunField.LOSS, new ColumnChoice.Header(header, factor));
        return (Loaded) RunFile.read(write(rows), ReadOptions.of(choices));
    }

    @Test
    void theHeadAloneShowsWhatAMappingMakesOfIt() throws IOException {
        Undecided asked = (Undecided) RunFile.read(write(UNKNOWN));
        ColumnChoices choices =
                ColumnChoices.NONE
                        .with(RunField.PARAMETERS, new ColumnChoice.Header("size", 1e6))
                        .with(RunField.TOKENS, new ColumnChoice.Fixed(1e9))
                        .with(RunField.LOSS, new ColumnChoice.Header("nll"));
        assertThat(((Loaded) RunFile.read(asked.preview(), choices)).runs().runs())
                .extracting(Run::parameters, Run::tokens)
                .containsExactly(tuple(1e8, 1e9), tuple(2e8, 1e9));
    }

    /// A chart that was exported from a tracker tells steps and losses: sizes stand in the runs' names, tokens are so
    /// many a step.
    @Test
    void sizesInNamesAndTokensAStepMakeRunsOfAChart() throws IOException {
        Path chart =
                write(
                        """
                        Step,190M-base - train/loss,1.5B-base - train/loss
                        100,4.0,3.9
                        200,3.5,3.3
                        """);
        Undecided asked = (Undecided) RunFile.read(chart);
        ColumnChoices choices =
                ColumnChoices.NONE
                        .with(RunField.PARAMETERS, new ColumnChoice.RunName())
                        .with(
                                RunField.TOKENS,
                                ColumnChoiceText.parse(
                                        RunField.TOKENS, "Step*0.5M", asked.preview().headers()));
        Loaded loaded = (Loaded) RunFile.read(chart, ReadOptions.of(choices));
        assertThat(loaded.runs().runs())
                .extracting(Run::id, Run::parameters, Run::tokens, Run::loss)
                .containsExactly(
                        tuple("190M-base", 190e6, 1e8, 3.5), tuple("1.5B-base", 1.5e9, 1e8, 3.3));
    }

    @Test
    void aNameWithoutASizeSetsItsRowsAside() throws IOException {
        Path chart = write("Step,base - train/loss\n100,4.0\n200,3.5\n");
        ColumnChoices choices =
                ColumnChoices.NONE
                        .with(RunField.PARAMETERS, new ColumnChoice.RunName())
                        .with(RunField.TOKENS, new ColumnChoice.Header("Step", 5e5));
        assertThat(((Unusable) RunFile.read(chart, ReadOptions.of(choices))).problems())
                .anySatisfy(problem -> assertThat(problem.expected()).contains("190M-base"));
    }

    @Test
    void otherColumnsStayWithTheirRun() throws IOException {
        Loaded loaded =
                (Loaded)
                        RunFile.read(
                                write(
                                        "run,N,D,loss,seed,data\na,1e8,1e9,4,1,c4\nb,1e8,2e9,3.9,2,\n"));
        assertThat(loaded.runs().runs())
                .extracting(run -> run.conditions().attributes().of("data").orElseThrow())
                .containsExactly("c4", "");
    }

    @Test
    void readingTellsHowFarItIsAndCanBeCalledOff() throws IOException {
        Path file = write("N,D,loss\n" + "1e8,1e9,4\n".repeat(50_000));
        List<Long> told = new ArrayList<>();
        ReadWatch watch =
                new ReadWatch() {
                    @Override
                    public void at(long rows, long bytes) {
                        told.add(rows);
                    }

                    @Override
                    public boolean cancelled() {
                        return told.size() >= 2;
                    }
                };
        LoadOutcome outcome = RunFile.read(file, new ReadOptions(_ -> ColumnChoices.NONE, watch));
        assertThat(((Unusable) outcome).problems().getFirst().code().id()).isEqualTo("cancelled");
        assertThat(told).hasSizeBetween(2, 4).isSorted();
    }

    @Test
    void runsOfOneIdInTwoFilesStayApart() {
        RunSet one = new RunSet("one", List.of(run("a"), run("b")));
        RunSet two = new RunSet("two", List.of(run("a"), run("a (2)")));
        assertThat(RunSet.joined("both", List.of(one, two)).runs())
                .extracting(Run::id)
                .containsExactly("a", "b", "a (2)", "a (2) (2)");
    }

    private static Run run(String id) {
        return new Run(id, "", 1e8, 1e9, 6e17, 4, null, 1);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }
}
