package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.Run;
import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.ReadOptions;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A log that tells no step is read as a run a row, and it is said that it may be one run.
class UntoldStepsTest {
    @ParameterizedTest
    @CsvSource({"tokens, 1e6, 24", "train_tokens, 25e5, 60", "flops, 6e14, 40"})
    void rowsThatRiseLikeStepsAreSaidAndTheHintWorks(String rising, double stride, int rows) {
        String text = log("params," + rising + ",loss", "90e6", stride, rows);
        assertThat(load(text, ColumnChoices.NONE).runs().size()).isEqualTo(rows);
        assertThat(load(text, ColumnChoices.NONE).warnings())
                .filteredOn(warning -> warning.code().equals("steps-untold"))
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.message())
                                .contains(rows + " rows", "--map step=" + rising));
        Loaded hinted = load(text, choice(new ColumnChoice.Header(rising)));
        assertThat(hinted.runs().runs())
                .singleElement()
                .extracting(Run::loss)
                .isEqualTo(loss(rows * stride));
    }

    @Test
    void rowsOfWhichSomebodySaidThatNoneIsAStepAreRuns() {
        String text = log("params,tokens,loss", "90e6", 1e6, 30);
        assertThat(load(text, choice(new ColumnChoice.Nowhere())).warnings()).isEmpty();
    }

    @Test
    void runsOfNamesOfTheirOwnAreRuns() {
        StringBuilder text = new StringBuilder("run,params,tokens,loss\n");
        for (int i = 1; i <= 30; i++) {
            text.append("r%d,90e6,%de6,%s\n".formatted(i, i, loss(i * 1e6)));
        }
        assertThat(load(text.toString(), ColumnChoices.NONE).warnings()).isEmpty();
    }

    @Test
    void aGridOfSizesAndTokensIsNoLog() {
        StringBuilder text = new StringBuilder("params,tokens,loss\n");
        for (int i = 0; i < 60; i++) {
            double tokens = 2e9 * (1 + i % 6);
            text.append("%de6,%s,%s\n".formatted(40 * (1 + i / 6), tokens, loss(tokens)));
        }
        assertThat(load(text.toString(), ColumnChoices.NONE).warnings()).isEmpty();
    }

    private static String log(String header, String size, double stride, int rows) {
        StringBuilder text = new StringBuilder(header + "\n");
        for (int i = 1; i <= rows; i++) {
            text.append("%s,%s,%s\n".formatted(size, i * stride, loss(i * stride)));
        }
        return text.toString();
    }

    private static double loss(double at) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.4f", 2 + 60 / Math.pow(at, .2)));
    }

    private static ColumnChoices choice(ColumnChoice step) {
        return ColumnChoices.NONE.with(RunField.STEP, step);
    }

    private static Loaded load(String text, ColumnChoices choices) {
        return (Loaded) RunFile.read("log.csv", text, ReadOptions.of(choices));
    }
}
