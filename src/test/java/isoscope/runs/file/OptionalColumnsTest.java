package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.quantity.Quantity;
import isoscope.runs.Conditions;
import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.RowProblem;
import isoscope.runs.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionalColumnsTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U",
                "unique_tokens",
                "Unique Tokens",
                "unique_train_tokens",
                "data_unique",
                "unique-tokens"
            })
    void uniqueTokensAreRead(String header) throws IOException {
        Loaded loaded = load("N,D,loss," + header + "\n1e8,4e9,3.2,1B\n");
        assertThat(conditions(loaded, 0).uniqueTokens()).hasValue(1e9);
        assertThat(loaded.unusedColumns()).isEmpty();
        assertThat(loaded.warnings()).isEmpty();
    }

    @Test
    void withoutSuchColumnsNothingIsTold() throws IOException {
        assertThat(conditions(load("N,D,loss\n1e8,4e9,3.2\n"), 0))
                .isEqualTo(Conditions.deriving(Quantity.COMPUTE));
    }

    @Test
    void missingUniqueTokensAreSaid() throws IOException {
        Loaded loaded = load("N,D,loss,U\n1e8,4e9,3.2,1e9\n1e8,2e9,3.3,\n1e8,1e9,3.4,nan\n");
        assertThat(conditions(loaded, 1)).isEqualTo(Conditions.deriving(Quantity.COMPUTE));
        assertThat(loaded.warnings())
                .containsExactly(
                        new LoadWarning(
                                "unique-tokens-partly",
                                "Unique tokens are missing in 2 rows, which are assumed to repeat none."));
    }

    @ParameterizedTest
    @CsvSource({
        "many, not-a-number",
        "-1e9, not-positive",
        "0, not-positive",
        "1e30, out-of-range"
    })
    void badUniqueTokensSetTheRowAside(String cell, String code) throws IOException {
        Loaded loaded = load("N,D,loss,U\n1e8,4e9,3.2,1e9\n1e8,2e9,3.3," + cell + "\n");
        assertThat(loaded.runs().size()).isEqualTo(1);
        RowProblem problem = loaded.problems().getFirst();
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo("U");
        assertThat(problem.code().id()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lr", "learning_rate", "Learning Rate", "train/learning_rate", "optim/lr"})
    void theLastLearningRateIsComparedWithTheHighest(String header) throws IOException {
        Loaded loaded =
                load(
                        "run,step,N,D,loss,U,"
                                + header
                                + "\na,1,1e8,1e9,4,1e9,0\na,2,1e8,2e9,3.5,1e9,4e-4\na,3,1e8,3e9,3.2,1e9,1e-4\n");
        assertThat(loaded.runs().size()).isEqualTo(1);
        Conditions conditions = conditions(loaded, 0);
        assertThat(conditions.learningRateLeft().orElseThrow()).isCloseTo(.25, within(1e-12));
        assertThat(conditions.uniqueTokens()).hasValue(1e9);
    }

    @ParameterizedTest
    @CsvSource({
        "'N,D,C,loss\n1e8,1e9,6e17,3\n', ",
        "'N,C,loss\n1e8,6e17,3\n', TOKENS",
        "'D,C,loss\n1e9,6e17,3\n', PARAMETERS",
        "'N,D,C,loss,note\n1e8,,6e17,3,a\n', TOKENS",
        "'run,step,N,C,loss\na,1,1e8,3e17,4\na,2,1e8,6e17,3\n', TOKENS"
    })
    void whatWasWorkedOutIsKept(String table, @Nullable Quantity derived) throws IOException {
        assertThat(conditions(load(table), 0).derived()).isEqualTo(Optional.ofNullable(derived));
    }

    @Test
    void oneRateAloneSaysNothing() throws IOException {
        Loaded steps = load("run,step,N,D,loss,lr\na,1,1e8,1e9,4,\na,2,1e8,2e9,3.5,4e-4\n");
        assertThat(conditions(steps, 0).learningRateLeft()).isEmpty();
        assertThat(conditions(steps, 0).attributes().of("lr")).hasValue("0.0004");
        Loaded runs = load("run,N,D,loss,lr\na,1e8,1e9,4,3e-4\n");
        assertThat(conditions(runs, 0).learningRateLeft()).isEmpty();
        assertThat(conditions(runs, 0).attributes().of("lr")).hasValue("3e-4");
        assertThat(runs.unusedColumns()).containsExactly("lr");
    }

    @ParameterizedTest
    @CsvSource({"0,3e-4,3e-5,0.0003", "1e-6,6e-4,6e-4,0.0006"})
    void theLearningRateOfACurveIsTheHighestOfItsSteps(
            String first, String second, String third, String told) throws IOException {
        Loaded loaded =
                load(
                        "run,step,N,D,loss,lr\na,1,1e8,1e9,4,%s\na,2,1e8,2e9,3.5,%s\na,3,1e8,3e9,3.2,%s\n"
                                .formatted(first, second, third));
        assertThat(loaded.runs().size()).isEqualTo(1);
        assertThat(conditions(loaded, 0).attributes().of("lr")).hasValue(told);
    }

    @ParameterizedTest
    @CsvSource({"fast, not-a-number", "-1e-4, not-positive", "0x1p3, not-a-number"})
    void aBadLearningRateSetsTheStepAside(String cell, String code) throws IOException {
        Loaded loaded =
                load(
                        "run,step,N,D,loss,lr\na,1,1e8,1e9,4,1e-3\na,2,1e8,2e9,3.5,"
                                + cell
                                + "\na,3,1e8,3e9,3.2,1e-4\n");
        assertThat(loaded.problems()).hasSize(1);
        assertThat(loaded.problems().getFirst().code().id()).isEqualTo(code);
        assertThat(conditions(loaded, 0).learningRateLeft().orElseThrow())
                .isCloseTo(.1, within(1e-12));
    }

    @Test
    void decimalCommasAreUnderstood() throws IOException {
        Loaded loaded =
                load("run;step;N;D;loss;lr\na;1;1e8;1e9;4,0;0,0004\na;2;1e8;2e9;3,5;0,0001\n");
        assertThat(conditions(loaded, 0).learningRateLeft().orElseThrow())
                .isCloseTo(.25, within(1e-12));
    }

    private static Conditions conditions(Loaded loaded, int at) {
        Run run = loaded.runs().runs().get(at);
        return run.conditions();
    }

    private Loaded load(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("runs.csv"), text);
        LoadOutcome outcome = RunFile.read(file);
        assertThat(outcome).isInstanceOf(Loaded.class);
        return (Loaded) outcome;
    }
}
