package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Undecided;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.filter.ParsedFilter.Parsed;
import isoscope.runs.filter.RunFilter;
import isoscope.runs.table.ReadOptions;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables with more columns than quantities.
class ManyColumnsTest {
    @ParameterizedTest
    @ValueSource(ints = {65, 300, 2_000})
    void aColumnFarToTheRightStillFiltersRuns(int columns) {
        RunSet runs = loaded(columns, 20).runs();
        Parsed parsed = (Parsed) RunFilter.parse("seed = 0", runs.columns());
        assertThat(parsed.filter().chosen(runs.runs())).hasSize(10);
    }

    @Tag("slow")
    @Test
    void aTableTooLargeForAllItsColumnsKeepsTheFirstAndSaysSo() {
        Loaded loaded = loaded(9_990, 3_300);
        assertThat(loaded.runs().size()).isEqualTo(3_300);
        assertThat(names(loaded.runs().runs().getFirst())).isEqualTo(9_991);
        assertThat(names(loaded.runs().runs().getLast())).isEqualTo(64);
        assertThat(loaded.warnings())
                .extracting(LoadWarning::code)
                .containsExactly("columns-not-kept");
    }

    /// pandas writes the numbers of the rows under no name.
    @Test
    void aColumnWithoutANameDoesNotKeepATableFromBeingExplained() {
        assertThat(read(",size,toks,ce\n0,5e7,2.5e8,5.2\n1,5e7,5e8,4.7\n"))
                .isInstanceOf(Undecided.class);
    }

    private static int names(Run run) {
        return run.conditions().attributes().names().size();
    }

    private static Loaded loaded(int columns, int rows) {
        String header =
                IntStream.range(0, columns)
                        .mapToObj(i -> ",c" + i)
                        .collect(Collectors.joining("", "params,tokens,loss", ",seed\n"));
        String cells = ",1".repeat(columns);
        return (Loaded)
                read(
                        header
                                + IntStream.range(0, rows)
                                        .mapToObj(row -> "5e7,2.5e8,5.2" + cells + "," + row % 2)
                                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static LoadOutcome read(String text) {
        return RunFile.read("wide.csv", text, ReadOptions.STANDARD);
    }
}
