package isoscope.runs.file;

import static isoscope.testkit.Loads.loaded;
import static isoscope.testkit.Loads.options;
import static isoscope.testkit.Loads.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Undecided;
import isoscope.runs.LossCurve;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.Run;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Plain training logs open to the runs they are of.
class LogsTest {
    private static final Path FOLDER = Path.of("src/test/resources/texts");

    @Test
    void theSizeInTheNameAndTheLossThatWasNotTrainedOn() {
        Loaded loaded = file("base-160M.log");
        assertThat(loaded.layout()).isEqualTo("log");
        assertThat(loaded.preview().headers())
                .containsExactly("run_name", "params", "step", "tokens", "train_loss", "val_loss");
        assertThat(loaded.unusedColumns()).containsExactly("train_loss");
        assertThat(loaded.runs().runs())
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.parameters()).isEqualTo(1.6e8);
                    assertThat(run.tokens()).isEqualTo(2000. * 262_144);
                    assertThat(curve(run).size()).isEqualTo(8);
                });
    }

    @Test
    void aRunThatWasResumedIsOneAndItsSamplesTellItsTokens() {
        Loaded loaded = file("resumed.out");
        assertThat(loaded.runs().runs())
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.parameters()).isEqualTo(310_378_496);
                    assertThat(run.tokens()).isEqualTo(2000. * 256 * 2048);
                });
    }

    @Test
    void headingsBeginRuns() {
        Loaded loaded = file("three-models.txt");
        assertThat(loaded.runs().runs())
                .extracting(Run::id)
                .containsExactly("base-20M", "base-60M", "base-180M");
        assertThat(loaded.runs().runs())
                .extracting(Run::parameters)
                .containsExactly(2e7, 6e7, 1.8e8);
        assertThat(loaded.runs().runs())
                .allSatisfy(run -> assertThat(run.tokens()).isEqualTo(500. * 131_072));
    }

    @Test
    void evaluationsStandAtTheStepsOfTheProgressBarBefore() {
        Loaded loaded = file("finetune.log", "tokens=step*0.5M");
        assertThat(loaded.runs().runs())
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.parameters()).isEqualTo(1.24e8);
                    assertThat(run.tokens()).isEqualTo(4e9);
                    assertThat(curve(run).size()).isEqualTo(8);
                });
    }

    @Test
    void tokensThatNobodyToldAreAskedFor() {
        assertThat(RunFile.read(FOLDER.resolve("finetune.log"), options()))
                .isInstanceOfSatisfying(
                        Undecided.class,
                        asked ->
                                assertThat(asked.problems())
                                        .extracting(RowProblem::code)
                                        .containsExactly(Code.MISSING_SCALE_COLUMNS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-01 10:00:00 INFO loading\n2026-02-01 10:00:10 INFO step 100 took 3 s\n",
                "step 1 done\nstep 2 done\nstep 3 done\n"
            })
    void aLogWithoutLossesIsCalledOne(String text) {
        RowProblem problem = refusal("train.txt", text);
        assertThat(problem.code()).isEqualTo(Code.MISSING_LOSS_COLUMN);
        assertThat(problem.found()).isEqualTo("a log in which no losses were found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step:%d/300 val_loss:%s train_time:0ms step_avg:nanms\n",
                "step %d | loss: %s | norm: 0.9 | tok/s: 183,000\n",
                "Step [%d/300], Train Loss: 9.9, Val Loss: %s\n",
                "[2026-02-01 10:00:00,123] [INFO] iteration %d: lm_loss=%s, lr=3.0E-04\n",
                "\u001b[1mstep\u001b[0m %d \u001b[33mval_loss\u001b[0m %s\n",
                "{'step': %d, 'eval_loss': %s, 'epoch': 0.1}\n",
                "INFO {\"global_step\": %d, \"loss\": \"%s\", \"lr\": 0.1}\n",
                "it %d, validation loss is %s\r\n",
                "[EVAL] step %d: loss %s\n",
                "step %d loss 9.9 val loss %s\n",
                "step: %d train/loss: 9.9 eval/loss: %s\n",
                "step %d aux_loss 0.01 z_loss 0.001 val_loss %s\n",
            })
    void linesAsProgramsWriteThem(String line) {
        StringBuilder text =
                new StringBuilder("loading the model\nModel parameters: 124,000,000\n");
        for (int step = 100; step <= 300; step += 100) {
            text.append(
                    line.replace("%d", String.valueOf(step)).replace("%s", "3." + (600 - step)));
        }
        Loaded loaded = loaded("train.log", text.toString(), "tokens=step*1M");
        assertThat(loaded.runs().runs())
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.parameters()).isEqualTo(1.24e8);
                    assertThat(run.tokens()).isEqualTo(3e8);
                    assertThat(run.loss()).isCloseTo(3.3, within(1e-9));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number of parameters: 123.6M",
                "123,600,000 parameters",
                "total params: 123600000",
                "num decayed parameter tensors: 50, with 123,000,000 parameters\nnumber of parameters: 123.60M",
                "trainable params: 1,000 || all params: 123,600,000",
                "Model has 123.6M trainable parameters",
                "'num_params': 123600000"
            })
    void sizesAsLinesTellThem(String line) {
        assertThat(
                        loaded(
                                        "train.log",
                                        line
                                                + "\ntokens/step: 1000000\nstep 10 loss 4.5\nstep 20 loss 4.4\n")
                                .runs()
                                .runs())
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.parameters()).isCloseTo(1.236e8, within(1.));
                    assertThat(run.tokens()).isEqualTo(2e7);
                });
    }

    @Test
    void stepsThatBeginAnewAreAnotherRun() {
        String run = "step 10 loss 5\nstep 20 loss 4\nstep 30 loss 3.9\n";
        assertThat(
                        loaded("a-10M.log", run + run.replace("3.9", "3.5"), "tokens=step*1M")
                                .runs()
                                .runs())
                .extracting(Run::loss)
                .containsExactly(3.9, 3.5);
    }

    @Test
    void ofSeveralSetsOneIsAskedFor() {
        String text =
                "step 10 loss 5 eval/c4/loss 6 eval/pile/loss 7\nstep 20 loss 4 eval/c4/loss 5 eval/pile/loss 6\n";
        assertThat(refusal("a-10M.log", text, "tokens=step*1M").code())
                .isEqualTo(Code.AMBIGUOUS_COLUMN);
        assertThat(loaded("a-10M.log", text, "tokens=step*1M", "loss=eval/pile/loss").runs().runs())
                .extracting(Run::loss)
                .containsExactly(6.);
    }

    @Test
    void ratesOfTokensAreNoTokens() {
        String text =
                "step 10 loss 5 tokens/s 183000 tokens per second: 1000\nstep 20 loss 4 tokens/s 183000\n";
        assertThat(refusal("a-10M.log", text).code()).isEqualTo(Code.MISSING_SCALE_COLUMNS);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"-", "=", "1,", "1 ", "1,2M,", "run ", "loss", "x=", "tokens: ", "|"})
    void aLongLineOfOneSignCostsNoMoreThanAnother(String sign) {
        String line = sign.repeat(999_990 / sign.length());
        String spaces = "loss" + " ".repeat(900_000) + "x";
        assertThat(
                        loaded(
                                        "train.log",
                                        "123.6M parameters\ntokens/step: 1000000\nstep 10 loss 4.5\n"
                                                + line
                                                + "\n"
                                                + spaces
                                                + "\nstep 20 loss 4.4\n")
                                .runs()
                                .runs())
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.parameters()).isEqualTo(1.236e8);
                    assertThat(run.tokens()).isEqualTo(2e7);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[32m123.6M\u001b[0m parameters\ntokens/step: 1M",
                "params: \u001b[1;36m123,600,000\u001b[0m\ntokens per step: \u001b[1m1M\u001b[0m"
            })
    void coloursHideNoFacts(String facts) {
        assertThat(
                        loaded("train.log", facts + "\nstep 10 loss 4.5\nstep 20 loss 4.4\n")
                                .runs()
                                .runs())
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.parameters()).isEqualTo(1.236e8);
                    assertThat(run.tokens()).isEqualTo(2e7);
                });
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"val_loss 3.1,val_loss"})
    void whatALogTellsLateIsNotDroppedInSilence(String told, String name) {
        String steps =
                IntStream.range(1, 100_010)
                        .mapToObj(step -> "step " + step + " loss 3.5\n")
                        .collect(Collectors.joining());
        Loaded loaded =
                loaded(
                        "a-10M.log",
                        steps + "step 200000 loss 3.4 " + told + "\n",
                        "tokens=step*1M");
        assertThat(loaded.warnings())
                .filteredOn(warning -> warning.code().equals("columns-told-late"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Computing loss over tokens",
                "Here loss, tokens and params are shown",
                "loss, tokens",
                "[eval] tokens | loss"
            })
    void aSentenceWithNamesOfQuantitiesMakesNoTable(String sentence) {
        Loaded loaded =
                loaded(
                        "a-10M.log",
                        sentence + "\nstep 10 loss 5\nstep 20 loss 4\nstep 30 loss 3.9\n",
                        "tokens=step*1M");
        assertThat(loaded.layout()).isEqualTo("log");
        assertThat(loaded.runs().runs()).extracting(Run::loss).containsExactly(3.9);
    }

    private static LossCurve curve(Run run) {
        return Objects.requireNonNull(run.curve());
    }

    private static Loaded file(String name, String... maps) {
        return loaded(RunFile.read(FOLDER.resolve(name), options(maps)));
    }
}
