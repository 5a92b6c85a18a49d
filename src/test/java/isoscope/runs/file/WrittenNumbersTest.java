package isoscope.runs.file;

import static isoscope.testkit.Loads.loaded;
import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which sign stands before decimals and which between thousands is found from the whole file.
class WrittenNumbersTest {
    @Test
    void aPointStandsBetweenThousandsWhereCommasStandBeforeDecimals() {
        Loaded loaded =
                loaded(
                        "runs.csv",
                        "N (M);D (M);loss\n50;500;4,7395\n50;1.000;4,3466\n50;64.000;3,21\n");
        assertThat(loaded.runs().runs()).extracting(Run::tokens).containsExactly(5e8, 1e9, 6.4e10);
    }

    @Test
    void aTabMayStandBetweenNumbersWithDecimalCommas() {
        Loaded loaded =
                loaded("runs.txt", "N (M)\tD (M)\tloss\n1.316,8\t1.000\t3,25\n400\t2.000,5\t3,1\n");
        assertThat(loaded.runs().runs()).extracting(Run::tokens).containsExactly(1e9, 2000.5e6);
        assertThat(loaded.runs().runs()).extracting(Run::parameters).containsExactly(1316.8e6, 4e8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1.234.567,8   | 1234567.8
                    1.234.567     | 1234567
                    250.000.000   | 250000000
                    1.250,5       | 1250.5
                    1250,5        | 1250.5
                    1.250         | 1250
                    1\u00a0250     | 1250
                    1\u202f250,5   | 1250.5
                    1\u2009250\u2009000 | 1250000
                    12'500        | 12500
                    12\u2019500,25 | 12500.25
                    1 250 000     | 1250000
                    2,5e9         | 2.5e9
                    2,8B          | 2.8e9
                    """)
    void numbersWithDecimalCommas(String written, double tokens) {
        Loaded loaded =
                loaded(
                        "runs.csv",
                        "N;tokens;loss\n1e8;"
                                + written.translateEscapes()
                                        .replace("\\u00a0", "\u00a0")
                                        .replace("\\u202f", "\u202f")
                                        .replace("\\u2009", "\u2009")
                                        .replace("\\u2019", "\u2019")
                                + ";3,41\n");
        assertThat(loaded.runs().runs()).extracting(Run::tokens).containsExactly(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1,316,814,848 | 1316814848
                    1,250         | 1250
                    12,500.5      | 12500.5
                    1.250         | 1.25
                    """)
    void numbersWithDecimalPoints(String written, double tokens) {
        Loaded loaded = loaded("runs.csv", "N,tokens,loss\n1e8,\"" + written + "\",3.41\n");
        assertThat(loaded.runs().runs()).extracting(Run::tokens).containsExactly(tokens);
    }

    @Test
    void quotedDecimalCommasBetweenCommas() {
        Loaded loaded =
                loaded(
                        "runs.csv",
                        "\"N (M)\", \"D (M)\", \"loss\"\n\"50,0\", \"1.000,0\", \"4,3466\"\n\"50,0\", \"2.000\", \"4,03\"\n");
        assertThat(loaded.runs().runs()).extracting(Run::parameters).containsExactly(5e7, 5e7);
        assertThat(loaded.runs().runs()).extracting(Run::tokens).containsExactly(1e9, 2e9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N;tokens;loss\n1e8;64.000;3\n1e8;64000;4\n",
                "N\ttokens\tloss\n1e8\t1,000\t3\n1e8\t1000\t4\n",
                "N,tokens,loss\n1e8,\"64,000\",3\n1e8,64000,4\n"
            })
    void whereNothingTellsTheRowIsSetAside(String text) {
        Loaded loaded = loaded("runs.csv", text);
        assertThat(loaded.runs().runs()).extracting(Run::loss).containsExactly(4.);
        assertThat(loaded.problems())
                .singleElement()
                .satisfies(WrittenNumbersTest::asksForAnotherSpelling);
    }

    private static void asksForAnotherSpelling(RowProblem problem) {
        assertThat(problem.code()).isEqualTo(Code.AMBIGUOUS_NUMBER);
        assertThat(problem.expected()).contains("000", "without a thousands separator");
    }

    @Test
    void aLossWithThreeDecimalsIsNoThousandAndTellsTheSignOfTheFile() {
        assertThat(loaded("runs.csv", "N;tokens;loss\n1e8;64.000;3,412\n").runs().runs())
                .satisfiesExactly(run -> {
                    assertThat(run.loss()).isEqualTo(3.412);
                    assertThat(run.tokens()).isEqualTo(64_000);
                });
        assertThat(loaded("runs.csv", "N;D (B);ce\n1e8;64;3.412\n", "loss=ce").runs().runs())
                .extracting(Run::loss)
                .containsExactly(3.412);
    }

    @Test
    void aStepThatMayBeTwoNumbersIsSetAside() {
        assertThat(
                        loaded(
                                        "runs.csv",
                                        "step;N;D;loss\n500;1e8;5e8;4\n1.000;1e8;1e9;3\n2000;1e8;2e9;2\n")
                                .problems())
                .extracting(RowProblem::code)
                .containsExactly(Code.AMBIGUOUS_NUMBER);
    }

    @Test
    void signsOfBothKindsLeaveOnlyWhatCanBeReadInOneWay() {
        Loaded loaded =
                loaded("runs.csv", "N;D;loss\n1e8;2.5e9;3,41\n1e8;1.000;3,5\n1e8;5e9;3.1\n");
        assertThat(loaded.runs().runs()).extracting(Run::loss).containsExactly(3.41, 3.1);
        assertThat(loaded.problems())
                .extracting(RowProblem::code)
                .containsExactly(Code.AMBIGUOUS_NUMBER);
    }
}
