package isoscope.runs.file;

import static isoscope.testkit.Loads.loaded;
import static org.assertj.core.api.Assertions.assertThat;

import isoscope.quantity.Quantity;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.Run;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of a validation and a training loss the validation loss is taken, whatever wrote the file, and it is said.
class ValidationLossTest {
    private static final String[] SIZES = {"parameters=100M", "tokens=step*1M"};

    @ParameterizedTest
    @CsvSource({
        "train_loss, val_loss",
        "loss, val_loss",
        "loss, eval_loss",
        "final_loss, test_loss",
        "train/loss, eval/loss",
        "train/loss, val/loss",
        "train/CrossEntropyLoss, eval/c4/CrossEntropyLoss",
        "Train Loss, Val loss ↓",
        "trainLoss, validLoss",
        "Trainingsverlust, Validierungsverlust"
    })
    void ofColumns(String training, String validation) {
        isTaken(
                loaded(
                        "runs.csv",
                        "Parameter,Tokens,%s,%s\n1e8,1e9,3.4,3.5\n2e8,1e9,3.2,3.3\n"
                                .formatted(training, validation)),
                training,
                validation);
        isTaken(
                loaded(
                        "runs.csv",
                        "Parameter,Tokens,%s,%s\n1e8,1e9,3.5,3.4\n2e8,1e9,3.3,3.2\n"
                                .formatted(validation, training)),
                training,
                validation);
    }

    @ParameterizedTest
    @CsvSource({"train/loss, eval/loss", "loss, val_loss"})
    void ofCharts(String training, String validation) {
        isTaken(
                loaded(
                        "chart.csv",
                        "step,a - %s,a - %s\n10,5,5.1\n20,4.4,\n30,3.4,3.5\n"
                                .formatted(training, validation),
                        SIZES),
                training,
                validation);
    }

    @ParameterizedTest
    @CsvSource({"train_loss, val_loss", "train/loss, eval/loss", "loss, eval_loss"})
    void ofMetrics(String training, String validation) {
        isTaken(
                loaded(
                        "metrics.csv",
                        "run_id,key,value,step,timestamp\na,%1$s,5,10,1\na,%2$s,5.1,10,1\na,%1$s,3.4,20,2\na,%2$s,3.5,20,2\n"
                                .formatted(training, validation),
                        SIZES),
                training,
                validation);
    }

    @Test
    void ofLogs() {
        isTaken(
                loaded(
                        "base-100M.log",
                        "step 10: train loss 5.0, val loss 5.1\nstep 20: train loss 3.4, val loss 3.5\n",
                        "tokens=step*1M"),
                "train_loss",
                "val_loss");
        isTaken(
                loaded(
                        "base-100M.log",
                        "step 10 loss 5.0\nstep 10 val_loss 5.1\nstep 20 loss 3.4\nstep 20 val_loss 3.5\n",
                        "tokens=step*1M"),
                "loss",
                "val_loss");
    }

    @Test
    void ofObjects() {
        isTaken(
                loaded(
                        "trainer_state.json",
                        "{\"log_history\":[{\"loss\":5,\"step\":10},{\"eval_loss\":5.1,\"step\":10},{\"loss\":3.4,\"step\":20},{\"eval_loss\":3.5,\"step\":20}]}",
                        SIZES),
                "loss",
                "eval_loss");
        isTaken(
                loaded(
                        "runs.jsonl",
                        "{\"params\":1e8,\"tokens\":1e9,\"train\":{\"loss\":3.4},\"eval\":{\"loss\":3.5}}\n"),
                "train/loss",
                "eval/loss");
    }

    @Test
    void oneThatIsFirstToldFarBelowIsStillTaken() {
        String rows =
                IntStream.rangeClosed(1, 1000)
                        .mapToObj(step ->
                                "%d,%s,%s"
                                        .formatted(
                                                step,
                                                5 - step / 1e3,
                                                step % 500 == 0 ? "" + (5.1 - step / 1e3) : ""))
                        .collect(Collectors.joining("\n"));
        Loaded loaded = loaded("log.csv", "step,train_loss,val_loss\n" + rows, SIZES);
        assertThat(column(loaded)).isEqualTo("val_loss");
        assertThat(loaded.runs().runs()).extracting(Run::loss).containsExactly(4.1);
    }

    @Test
    void oneThatIsToldTooLateIsSaid() {
        String rows =
                IntStream.rangeClosed(1, 6000)
                        .mapToObj(step ->
                                "%d,%s,%s"
                                        .formatted(step, 8 - step / 1e3, step == 5900 ? "3.5" : ""))
                        .collect(Collectors.joining("\n"));
        Loaded loaded = loaded("log.csv", "step,train_loss,val_loss\n" + rows, SIZES);
        assertThat(column(loaded)).isEqualTo("train_loss");
        assertThat(said(loaded)).anySatisfy(text -> assertThat(text).contains("val_loss"));
    }

    @Test
    void bitsPerByteAreNotTakenForTheirName() {
        assertThat(column(loaded("runs.csv", "params,tokens,loss,val_bpb\n1e8,1e9,3.4,1.1\n")))
                .isEqualTo("loss");
    }

    private static void isTaken(Loaded loaded, String training, String validation) {
        assertThat(column(loaded)).isEqualTo(validation);
        assertThat(loaded.runs().runs().getFirst().loss()).isEqualTo(3.5);
        assertThat(said(loaded))
                .anySatisfy(text -> assertThat(text).contains(training, validation));
    }

    private static String column(Loaded loaded) {
        return Objects.requireNonNull(loaded.mapping().get(Quantity.LOSS)).column();
    }

    private static List<String> said(Loaded loaded) {
        return loaded.warnings().stream()
                .filter(warning -> warning.code().equals("other-losses"))
                .map(LoadWarning::message)
                .toList();
    }
}
