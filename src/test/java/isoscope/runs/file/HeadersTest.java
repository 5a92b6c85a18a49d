package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isoscope.quantity.Quantity;
import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.ColumnSource;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Refused;
import isoscope.runs.LoadOutcome.Undecided;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.mapping.ColumnChoiceText;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.ReadOptions;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which columns are read, by their names and by what stands in them: the right one, or a question.
class HeadersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "params,l,d,tokens,val_loss;5e7,6,512,2.5e8,5.2;5e7,8,640,5e8,4.7|params|tokens|val_loss",
                "L,D,N,tokens,params,macro_loss;4,64,3,2.5e8,5e7,5.2;6,64,3,5e8,5e7,4.7|params|tokens|macro_loss",
                "n,seed,model_size,d,train_tokens,final_loss;1,0,5e7,768,2.5e8,5.2;2,0,5e7,768,5e8,4.7|model_size|train_tokens|final_loss",
                "N,D,L;5e7,2.5e8,5.2;5e7,5e8,4.7|N|D|L",
                "N,D,C,L;768,2.5e8,1.152e12,5.2;1536,5e8,4.608e12,4.7|N|D|L",
                "n,d,loss;5e7,2.5e8,5.2;5e7,5e8,4.7|n|d|loss",
                "N,D,train_tokens,loss;5e7,2.5e8,250000000,5.2;5e7,5e8,500000000,4.7|N|train_tokens|loss",
                "numParams,totalTokens,evalLoss;5e7,2.5e8,5.2|numParams|totalTokens|evalLoss",
                "N\u00a0(M),D\u202f(M),val\u00a0loss;50,250,5.2;50,500,4.7|N\u00a0(M)|D\u202f(M)|val\u00a0loss",
                "N,N_no_emb,D,loss;5e7,4e7,2.5e8,5.2;5e7,4e7,5e8,4.7|N|D|loss"
            })
    void aFullNameComesBeforeALetter(String table, String parameters, String tokens, String loss) {
        Loaded loaded = loaded(table);
        assertThat(source(loaded, Quantity.PARAMETERS).column()).isEqualTo(parameters);
        assertThat(source(loaded, Quantity.TOKENS).column()).isEqualTo(tokens);
        assertThat(source(loaded, Quantity.LOSS).column()).isEqualTo(loss);
        assertThat(loaded.runs().runs().getFirst().loss()).isEqualTo(5.2);
        assertThat(loaded.runs().runs().getFirst().tokens()).isEqualTo(2.5e8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "params,N,tokens,loss;5e7,9e7,2.5e8,5.2;6e7,9e7,5e8,4.7|params, N",
                "params,D,tokens,loss;5e7,1e9,2.5e8,5.2;6e7,1e9,5e8,4.7|tokens, D",
                "params,num_params,tokens,loss;5e7,9e7,2.5e8,5.2|params, num_params",
                "params,tokens,total_tokens,loss;5e7,2.5e8,9e9,5.2|tokens, total_tokens",
                "params,total_params,tokens,loss;5e7,9e7,2.5e8,5.2|params, total_params"
            })
    void twoColumnsForOneFieldAreChosenBetween(String table, String both) {
        assertThat(asked(table))
                .extracting(RowProblem::code, RowProblem::found)
                .containsExactly(tuple(Code.AMBIGUOUS_COLUMN, both));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N,tokens,loss;4,2.5e8,5.2;12,5e8,4.7|N from 4 to 12",
                "params,d,loss;5e7,512,5.2;5e7,1024,4.7|d from 512 to 1024",
                "params,tokens,L;5e7,2.5e8,4;5e7,5e8,12|L from 4 to 12",
                "N,tokens,loss;124,2.5e8,5.2;350,5e8,4.7|N from 124 to 350",
                "params,C,loss;5e7,2048,5.2;5e7,4096,4.7|C from 2048 to 4096",
                "N,D,loss;7.6990,8.3979,5.2;8.1,9.5,4.7|N from 7.699 to 8.1",
                "params,tokens,loss;7.6990,8.3979,5.2;8.1,9.5,4.7|params from 7.699 to 8.1",
                "params,flops,loss;5e7,16.8,5.2;5e7,17.3,4.7|flops from 16.8 to 17.3"
            })
    void numbersThatCannotBeWhatTheNameSaysAreAskedAbout(String table, String found) {
        assertThat(asked(table))
                .filteredOn(problem -> problem.code() == Code.DOUBTFUL_COLUMN)
                .extracting(RowProblem::found)
                .contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "params,log_tokens,loss;5e7,8.4,5.2",
                "log10(N),D,loss;7.7,2.5e8,5.2",
                "ln_params,tokens,loss;17.7,2.5e8,5.2",
                "params,logD,loss;5e7,8.4,5.2",
                "params,tokens,log_loss;5e7,2.5e8,1.65",
                "params,log10 FLOPs,loss;5e7,16.9,5.2"
            })
    void aLogarithmIsNotTheNumber(String table) {
        assertThat(asked(table))
                .filteredOn(problem -> problem.code() == Code.DOUBTFUL_COLUMN)
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).endsWith("a logarithm"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model,tokens,tflops,loss;a,2.5e8,300,5.2;b,5e8,301,4.7;c,6.4e10,302,3",
                "params,tflops,loss;5e7,300,5.2;5e9,301,4.7",
                "params,TFLOPs,loss;5e7,300,5.2;5e9,410,4.7",
                "tokens,device_gflops,loss;2.5e8,3e5,5.2;5e8,3.1e5,4.7",
                "params,gflops/s,loss;5e7,3e5,5.2",
                "params,tokens/s,loss;5e7,3e5,5.2",
                "params,throughput/tokens_per_second,loss;5e7,3e5,5.2",
                "params,total_tokens_per_sec,loss;5e7,3e5,5.2",
                "params,TFLOPS/GPU,loss;5e7,300,5.2",
                "params,flops,loss;5e7,3e14,5.2;5e9,3.1e14,4.7"
            })
    void aRateIsNoQuantity(String table) {
        assertThat(asked(table))
                .filteredOn(problem -> problem.code() == Code.DOUBTFUL_COLUMN)
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).endsWith("a rate"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "params,tokens,tflops,loss;5e7,2.5e8,75000,5.2;1e8,5e8,300000,4.7|7.5e16|0",
                "params,tokens,tflops,loss;5e7,2.5e8,300,5.2;1e8,5e8,310,4.7|7.5e16|1",
                "tokens,tflops,loss;2.5e8,75000,5.2;5e8,300000,4.7|7.5e16|0",
                "params,throughput/total_tokens,throughput/total_gflops,loss;5e7,2.5e8,7.5e7,5.2|7.5e16|0",
                "params,tokens,tokens_per_second,loss;5e7,2.5e8,3e5,5.2|7.5e16|0",
                "params,tokens,tflops_per_gpu,loss;5e7,2.5e8,300,5.2|7.5e16|0"
            })
    void totalsAreReadAndSpeedsAreNot(String table, double compute, int warnings) {
        Loaded loaded = loaded(table);
        assertThat(loaded.runs().runs().getFirst().compute()).isEqualTo(compute);
        assertThat(loaded.warnings())
                .hasSize(warnings)
                .allSatisfy(warning -> assertThat(warning.code()).isEqualTo("column-not-used"));
    }

    @Test
    void aRateOrALogarithmIsNotReadEvenWhenItIsChosen() {
        assertThat(chosen("params,tokens/s,loss;5e7,3e5,5.2", RunField.TOKENS, "tokens/s"))
                .isInstanceOf(Undecided.class);
        assertThat(chosen("logN,tokens,loss;7.7,2.5e8,5.2", RunField.PARAMETERS, "logN"))
                .isInstanceOf(Undecided.class);
        Loaded hour =
                (Loaded)
                        chosen(
                                "params,tokens/s,loss;5e7,3e5,5.2",
                                RunField.TOKENS,
                                "tokens/s*3600");
        assertThat(hour.runs().runs().getFirst().tokens()).isEqualTo(3e5 * 3600);
        assertThat(codes(chosen("size,tokens,loss;7.7,2.5e8,5.2", RunField.PARAMETERS, "size")))
                .contains("doubtful-column");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aux_loss", "router_z_loss", "train/z_loss", "load_balancing_loss", "moe_aux_loss",
                "lm_z_loss", "distill_loss", "l2_reg_loss", "learning_rate_loss", "predicted_loss"
            })
    void anAuxiliaryLossIsNeverTheLoss(String header) {
        assertThat(asked("params,tokens,nll," + header + ";5e7,2.5e8,5.2,0.01"))
                .extracting(RowProblem::column)
                .contains(header);
        Loaded beside = loaded("params,tokens," + header + ",lm_loss;5e7,2.5e8,0.01,5.2");
        assertThat(beside.runs().runs().getFirst().loss()).isEqualTo(5.2);
    }

    @ParameterizedTest
    @CsvSource({
        "bpb_loss, bits/byte, per byte",
        "val_bpb, bits/byte, per byte",
        "bits_per_byte, bits/byte, per byte",
        "loss_bpb, bits/byte, per byte",
        "loss (bits/byte), bits/byte, per byte",
        "bpc, bits/character, per character"
    })
    void bitsOfTextAreSaid(String header, String unit, String word) {
        Loaded loaded = loaded("params,tokens," + header + ";5e7,2.5e8,1.9;5e7,5e8,1.7");
        assertThat(loaded.runs().runs().getFirst().loss()).isEqualTo(1.9);
        assertThat(loaded.mapping().get(Quantity.LOSS))
                .isEqualTo(new ColumnSource(header, unit, ""));
        assertThat(loaded.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("bits " + word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bits_per_token", "loss (bits/token)", "val_bits_per_token", "loss_bits"})
    void bitsOfTokensBecomeNats(String header) {
        Loaded loaded = loaded("params,tokens," + header + ";5e7,2.5e8,7.5");
        assertThat(loaded.runs().runs().getFirst().loss()).isEqualTo(7.5 * Math.log(2));
        assertThat(source(loaded, Quantity.LOSS).unit()).isEqualTo("bits/token");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "params,tokens,loss;5e7,2.5e8,186.8;5e7,5e8,77.2;5e7,1e9,13.4",
                "params,tokens,eval_loss;5e7,2.5e8,45;5e7,5e8,31;5e7,1e9,9.4"
            })
    void perplexitiesUnderTheNameOfALossAreSaid(String table) {
        assertThat(loaded(table).warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.code()).isEqualTo("losses-too-high");
                    assertThat(warning.message()).contains("perplexities");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N,D,loss;1e999,1e999,5.2",
                "N,tflops,loss;1e300,1e308,5.2",
                "C,flops,L;1e400,1,1e400"
            })
    void numbersBeyondAllMeasureAreNoFault(String table) {
        assertThat(read(table, ReadOptions.STANDARD)).isInstanceOf(Refused.class);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"N", "a_loss"})
    @Timeout(60)
    void tenThousandColumnsOfOneFieldAreAskedAboutAtOnce(String header) {
        String many = "," + header;
        assertThat(
                        read(
                                "tokens" + many.repeat(9_999) + ";1e9" + ",1e8".repeat(9_999),
                                ReadOptions.STANDARD))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatWasPassedOverForTheLossIsSaid() {
        Loaded loaded = loaded("params,tokens,train_loss,val_loss;5e7,2.5e8,5.1,5.2");
        assertThat(loaded.runs().runs().getFirst().loss()).isEqualTo(5.2);
        assertThat(loaded.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("train_loss"));
        assertThat(loaded("params,tokens,train_loss,val_loss;5e7,2.5e8,5.2,5.2").warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "total_loss, lm loss, lm loss",
        "loss_bits_per_byte, loss_nats, loss_nats",
        "total_loss, ce_loss, ce_loss"
    })
    void theLossOfTheModelComesBeforeASum(String one, String other, String chosen) {
        Loaded loaded = loaded("params,tokens,%s,%s;5e7,2.5e8,5.21,5.2".formatted(one, other));
        assertThat(source(loaded, Quantity.LOSS).column()).isEqualTo(chosen);
    }

    private static ColumnSource source(Loaded loaded, Quantity quantity) {
        return Objects.requireNonNull(loaded.mapping().get(quantity));
    }

    private static List<String> codes(LoadOutcome outcome) {
        return ((Loaded) outcome).warnings().stream().map(LoadWarning::code).toList();
    }

    private static Loaded loaded(String table) {
        return (Loaded) read(table, ReadOptions.STANDARD);
    }

    private static List<RowProblem> asked(String table) {
        return ((Undecided) read(table, ReadOptions.STANDARD)).problems();
    }

    private static LoadOutcome chosen(String table, RunField field, String text) {
        List<String> headers = List.of(table.substring(0, table.indexOf(';')).split(","));
        return read(
                table,
                ReadOptions.of(
                        ColumnChoices.NONE.with(
                                field, ColumnChoiceText.parse(field, text, headers))));
    }

    /// Reads a table whose rows are apart by semicolons.
    private static LoadOutcome read(String table, ReadOptions options) {
        return RunFile.read("runs.csv", table.replace(';', '\n') + "\n", options);
    }
}
