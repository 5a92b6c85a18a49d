package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Refused;
import isoscope.runs.Run;
import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Charts and metrics of trackers: which columns are runs, and which metric is the loss.
class TrackerMetricsTest {
    @Test
    void two_columns_of_one_name_are_two_runs() {
        Loaded loaded =
                load(
                        "chart.csv",
                        "Step,a - train/loss,a - train/loss,b - train/loss\n10,5,5.5,6\n20,4,4.5,NaN\n",
                        "Step");
        assertThat(loaded.runs().runs()).extracting(Run::loss).containsExactly(4.0, 4.5, 6.0);
        assertThat(loaded.warnings()).extracting(LoadWarning::code).contains("runs-of-one-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "train/global_step",
                "train/num_input_tokens_seen",
                "Relative Time (Wall)",
                "epoch",
                "throughput/total_flops"
            })
    void a_chart_on_any_axis_has_a_run_a_column(String axis) {
        String text =
                "%s,Group: x - train/loss,Group: x - train/loss__MIN,y - z - train/loss%n1,5,4.9,6%n2,4,3.9,5%n"
                        .formatted(axis);
        Loaded loaded = load("chart.csv", text, axis);
        assertThat(loaded.layout()).isEqualTo("wide");
        assertThat(loaded.runs().runs()).extracting(Run::id).containsExactly("x", "y - z");
        assertThat(loaded.runs().runs()).extracting(Run::loss).containsExactly(4.0, 5.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Run,Run ID,metric,step,timestamp,value",
                "run,id,key,step,timestamp,value",
                "run name,run_id,tag,Step,wall time,Value",
                "Run Name,run_uuid,Metric Name,step,timestamp,value"
            })
    void metrics_one_value_a_row_become_columns(String header) {
        String text =
                header
                        + "\nr,1,accuracy,10,7,0.3\nr,1,loss,10,7,5\nr,1,loss,20,8,4\nr,1,accuracy,20,8,0.4\nr,2,loss,10,9,5.5\n";
        Loaded loaded = load("metrics.csv", text, header.contains("Step") ? "Step" : "step");
        assertThat(loaded.runs().runs()).extracting(Run::id).containsExactly("r", "r (2)");
        assertThat(loaded.runs().runs()).extracting(Run::loss).containsExactly(4.0, 5.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"learning_rate", "eval_accuracy", "grad_norm"})
    void a_scalar_that_is_no_loss_is_refused(String tag) {
        assertThat(read("run-a-tag-" + tag + ".csv", "Wall time,Step,Value\n1,10,0.3\n", "Step"))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"train_loss", "loss_validation", "loss_train", "loss"})
    void a_scalar_that_is_a_loss_is_read(String tag) {
        Loaded loaded =
                load("run-a-tag-" + tag + ".csv", "Wall time,Step,Value\n1,10,5\n2,20,4\n", "Step");
        assertThat(loaded.runs().runs()).extracting(Run::loss).containsExactly(4.0);
    }

    private static Loaded load(String name, String text, String axis) {
        return (Loaded) read(name, text, axis);
    }

    private static LoadOutcome read(String name, String text, String axis) {
        return RunFile.read(
                name,
                text,
                ReadOptions.of(
                        ColumnChoices.NONE
                                .with(RunField.PARAMETERS, new ColumnChoice.Fixed(1e8))
                                .with(RunField.TOKENS, new ColumnChoice.Header(axis, 1e7))
                                .with(RunField.COMPUTE, new ColumnChoice.Nowhere())));
    }
}
