package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isoscope.quantity.Quantity;
import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.ColumnSource;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Refused;
import isoscope.runs.RowProblem;
import isoscope.runs.Run;
import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunFileTest {
    @TempDir private Path folder;

    @Test
    void any_two_of_parameters_tokens_and_compute_give_the_third() {
        assertThat(only("N,D,loss\n1e8,2e9,3.2\n"))
                .extracting(Run::parameters, Run::tokens, Run::compute)
                .containsExactly(1e8, 2e9, 1.2e18);
        assertThat(only("N,C,loss\n1e8,1.2e18,3.2\n").tokens()).isEqualTo(2e9);
        assertThat(only("compute_budget,training_tokens,validation_loss\n1.2e18,2e9,3\n"))
                .extracting(Run::parameters, Run::group)
                .containsExactly(1e8, "1.2e18");
    }

    @Test
    void the_mapping_tells_columns_from_derived_quantities() {
        Loaded loaded = load("x,Model Size,Training FLOP,hex_color,loss\n1,1e8,1.2e18,#fff,3.2\n");
        assertThat(loaded.mapping())
                .containsEntry(
                        Quantity.PARAMETERS, new ColumnSource("Model Size", "parameters", ""))
                .containsEntry(Quantity.TOKENS, new ColumnSource("", "tokens", "C / (6 N)"))
                .containsEntry(Quantity.COMPUTE, new ColumnSource("Training FLOP", "flop", ""))
                .containsEntry(Quantity.LOSS, new ColumnSource("loss", "nats/token", ""));
        assertThat(loaded.unusedColumns()).containsExactly("x", "hex_color");
        assertThat(loaded.layout()).isEqualTo("long");
    }

    @ParameterizedTest
    @CsvSource({
        "N, D",
        "params, tokens",
        "parameter_count, throughput/total_tokens",
        "num_params, num_train_tokens",
        "Model Size, Training Tokens",
        "params_active_precise, training_tokens",
        "PARAM_COUNT, d"
    })
    void headers_are_known_by_many_names(String parameters, String tokens) {
        assertThat(only("junk,%s,%s,final_loss\n,1e8,2e9,3.2\n".formatted(parameters, tokens)))
                .extracting(Run::parameters, Run::tokens)
                .containsExactly(1e8, 2e9);
    }

    @ParameterizedTest
    @CsvSource({
        "loss",
        "final_loss",
        "validation_loss",
        "eval_loss",
        "train/loss",
        "eval/c4_en-validation/CrossEntropyLoss",
        "eval/paloma/macro_loss",
        "pile_test_loss"
    })
    void losses_are_known_by_many_names(String loss) {
        assertThat(only("N,D,%s\n1e8,2e9,3.2\n".formatted(loss)).loss()).isEqualTo(3.2);
    }

    @ParameterizedTest
    @CsvSource({
        "throughput/total_gflops, gflop, 6e9",
        "throughput/total_training_Gflops, gflop, 6e9",
        "C, flop, 6e18",
        "flops, flop, 6e18",
        "budget, flop, 6e18",
        "total_flos, flop, 6e18"
    })
    void compute_in_gflop_becomes_flop(String header, String unit, String cell) {
        Loaded loaded = load("N,%s,loss\n1e8,%s,3.2\n".formatted(header, cell));
        assertThat(loaded.runs().runs().getFirst().compute()).isEqualTo(6e18);
        assertThat(loaded.mapping())
                .containsEntry(Quantity.COMPUTE, new ColumnSource(header, unit, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "6e18, 6e18",
        "1.3E+19, 1.3e19",
        "190M, 1.9e8",
        "2.8B, 2.8e9",
        "1T, 1e12",
        "2b8, 2.8e9",
        "1_000, 1000",
        "190m, 1.9e8",
        "2.8 B, 2.8e9",
        "+5e9, 5e9",
        "3.4253E+08, 3.4253e8"
    })
    void numbers_are_written_in_many_ways(String text, double value) {
        assertThat(only("params,compute,loss\n100,%s,3.2\n".formatted(text)).compute())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"''", "NaN", "nan", "null", "N/A", "inf", "-Infinity", "None"})
    void missing_tokens_are_derived_in_their_row_and_said_so(String missing) {
        Loaded loaded = load("N,D,C,loss\n1e8,2e9,1.2e18,3\n1e8,%s,6e18,3\n".formatted(missing));
        assertThat(loaded.runs().runs()).extracting(Run::tokens).containsExactly(2e9, 1e10);
        assertThat(loaded.warnings())
                .containsExactly(
                        new LoadWarning(
                                "partly-derived",
                                "Tokens is missing in 1 row and was set to C / (6 N) there."));
    }

    @Test
    void delimiters_quotes_spaces_and_line_ends_do_not_matter() {
        assertThat(only("N;D;loss\r\n1e8;2e9;3,25\r\n").loss()).isEqualTo(3.25);
        assertThat(only("N\tD\tloss\r1e8\t2e9\t3.25\r").loss()).isEqualTo(3.25);
        assertThat(only("\uFEFF\"N\", \"D\", loss \n\"1e8\", \"2e9\",3.25").loss()).isEqualTo(3.25);
        assertThat(only("\n\nN,D,loss\n\n1e8,2e9,3.25,,\n\n").loss()).isEqualTo(3.25);
    }

    @Test
    void a_quoted_cell_may_hold_delimiters_quotes_and_line_breaks() {
        Loaded loaded = load("Name,N,D,loss\n\"a, \"\"b\"\"\nc\",1e8,2e9,3.2\nd\\,1e8,2e9,3.1\n");
        assertThat(loaded.runs().runs())
                .extracting(Run::id, Run::line)
                .containsExactly(tuple("a, \"b\"\nc", 2), tuple("d\\", 4));
    }

    @Test
    void runs_without_a_name_are_numbered_by_row() {
        assertThat(load("N,D,loss\n1e8,2e9,3.2\n1e8,2e9,\n1e8,3e9,3.1\n").runs().runs())
                .extracting(Run::id)
                .containsExactly("1", "3");
    }

    @Test
    void names_used_twice_are_made_unique() {
        assertThat(
                        load("model,N,D,loss\na,1e8,2e9,3\na,2e8,2e9,3\na (2),3e8,2e9,3\na,4e8,1e9,3\n")
                                .runs()
                                .runs())
                .extracting(Run::id)
                .containsExactly("a", "a (2)", "a (2) (2)", "a (3)");
    }

    @Test
    void runs_of_one_experiment_share_a_group() {
        assertThat(load("experiment,budget,N,D,loss\nx,6e18,1e8,1e10,3\n").runs().runs())
                .extracting(Run::group)
                .containsExactly("x");
        assertThat(load("N,D,loss\n1e8,2e9,3\n").runs().runs())
                .extracting(Run::group)
                .containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({
        "2e18, forward pass only",
        "6e9, in GFLOP",
        "6e6, in TFLOP",
        "6e3, in PFLOP",
        "8e18, attention"
    })
    void compute_that_does_not_fit_names_the_likely_cause(String compute, String cause) {
        Loaded loaded = load("N,D,C,loss\n1e8,1e10,%s,3\n".formatted(compute));
        assertThat(loaded.warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.code()).isEqualTo("compute-mismatch");
                    assertThat(warning.message()).contains(cause);
                });
        assertThat(loaded.runs().runs().getFirst().compute())
                .isEqualTo(Double.parseDouble(compute));
    }

    @Test
    void compute_within_ten_percent_of_6nd_is_kept_without_a_word() {
        Loaded loaded = load("N,D,C,loss\n1e8,1e10,6.5e18,3\n");
        assertThat(loaded.warnings()).isEmpty();
        assertThat(loaded.runs().runs().getFirst().compute()).isEqualTo(6.5e18);
    }

    @Test
    void chosen_columns_come_before_recognised_ones() throws IOException {
        Path file = write("N,N_active,D,loss,nll\n1e8,5e7,2e9,3.2,3.1\n");
        assertThat(
                        RunFile.read(
                                file,
                                ReadOptions.of(
                                        ColumnChoices.NONE
                                                .with(
                                                        RunField.PARAMETERS,
                                                        new ColumnChoice.Header("N_active"))
                                                .with(
                                                        RunField.LOSS,
                                                        new ColumnChoice.Header("nll")))))
                .isInstanceOfSatisfying(
                        Loaded.class,
                        loaded ->
                                assertThat(loaded.runs().runs())
                                        .extracting(Run::parameters, Run::loss)
                                        .containsExactly(tuple(5e7, 3.1)));
    }

    @Test
    void the_hash_is_of_the_files_bytes() {
        assertThat(load("N,D,loss\n1e8,2e9,3\n").sha256())
                .isEqualTo("d963d99e51cd1129e8fa04ddb712be27b39073ecafcd3e5f5ed50ce8af70cf9a");
    }

    @Tag("slow")
    @Test
    void every_row_of_any_bytes_is_accepted_or_set_aside_with_a_reason() throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        byte[] alphabet = "N,D;loss\t\"\n\r1e8.-_ \0\u00e9BM".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 400; i++) {
            byte[] bytes = new byte[random.nextInt(1, 200)];
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = alphabet[random.nextInt(alphabet.length)];
            }
            String header = i % 2 == 0 ? "N,D,loss\n" : "";
            Path file = write(header + new String(bytes, StandardCharsets.ISO_8859_1));
            switch (RunFile.read(file)) {
                case Loaded loaded -> {
                    assertThat(loaded.rowsRead())
                            .isEqualTo(loaded.rowsAccepted() + loaded.problems().size());
                    assertThat(loaded.problems()).allSatisfy(RunFileTest::isOfARow);
                }
                case Refused refused ->
                        assertThat(refused.problems())
                                .isNotEmpty()
                                .allSatisfy(problem -> assertThat(problem.expected()).isNotBlank());
            }
        }
    }

    private static void isOfARow(RowProblem problem) {
        assertThat(problem.line()).isGreaterThan(1);
        assertThat(problem.expected()).isNotBlank();
    }

    private Run only(String text) {
        Loaded loaded = load(text);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.runs().runs()).hasSize(1);
        return loaded.runs().runs().getFirst();
    }

    private Loaded load(String text) {
        try {
            LoadOutcome outcome = RunFile.read(write(text));
            assertThat(outcome).isInstanceOf(Loaded.class);
            return (Loaded) outcome;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("runs.csv"), text);
    }
}
