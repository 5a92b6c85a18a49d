package isoscope.runs.file;

import static isoscope.testkit.Loads.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import isoscope.quantity.Quantity;
import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.ColumnSource;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Unusable;
import isoscope.runs.ParameterCount;
import isoscope.runs.RowProblem;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.Treatment;
import isoscope.runs.filter.ParsedFilter;
import isoscope.runs.filter.RunFilter;
import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.ReadOptions;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which parameters N counts: active ones or all, with embeddings or without.
class ParameterColumnsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N,Na,D,loss;4e8,5e7,2.5e8,5.2;8e8,1e8,5e8,4.7|N",
                "total_params,active_params,tokens,loss;4e8,5e7,2.5e8,5.2|total_params",
                "params,params_active_precise,tokens,loss;4e8,5e7,2.5e8,5.2|params",
                "active (non-emb),total (non-emb),tokens,loss;5e7,4e8,2.5e8,5.2|total (non-emb)",
                "N_total,N_active,D,loss;4e8,5e7,2.5e8,5.2|N_total",
                "activated_params (M),params (M),tokens,loss;50,400,2.5e8,5.2|params (M)"
            })
    void activeParametersTellTheComputeOfExperts(String table, String other) {
        Loaded loaded = loaded(table);
        Run first = loaded.runs().runs().getFirst();
        assertThat(first.parameters()).isEqualTo(5e7);
        assertThat(first.compute()).isCloseTo(6 * 5e7 * 2.5e8, within(1e3));
        assertThat(source(loaded, Quantity.COMPUTE).derivedFrom()).isEqualTo("6 N_active D");
        assertThat(first.conditions().attributes().names()).contains(other);
        assertThat(loaded.warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.code()).isEqualTo("active-parameters");
                    assertThat(warning.message()).contains(other, "6·N_active·D");
                });
    }

    @Test
    void theTotalOfExpertsStillFiltersRuns() {
        RunSet runs = loaded("N,Na,D,loss;4e8,5e7,2.5e8,5.2;8e8,1e8,5e8,4.7").runs();
        ParsedFilter.Parsed parsed =
                (ParsedFilter.Parsed) RunFilter.parse("`N` > 5e8", runs.columns());
        assertThat(parsed.filter().chosen(runs.runs()))
                .extracting(Run::parameters)
                .containsExactly(1e8);
    }

    @Test
    void denseModelsAreNoExperts() {
        Loaded loaded = loaded("params,active_params,tokens,loss;5e7,5e7,2.5e8,5.2");
        assertThat(source(loaded, Quantity.PARAMETERS).column()).isEqualTo("params");
        assertThat(loaded.warnings()).isEmpty();
        assertThat(loaded("params,num_experts,tokens,loss;5e7,1,2.5e8,5.2;5e7,,5e8,4.7").warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "params,active_params,tokens,loss;4e8,5e7,2.5e8,5.2;8e8,1e8,5e8,4.7",
                "params,active_params,tokens,flops,loss;4e8,5e7,2.5e8,7.5e16,5.2",
                "params,experts,tokens,flops,loss;4e8,8,2.5e8,7.5e16,5.2",
                "params,num_experts,tokens,loss;4e8,64,2.5e8,5.2",
                "params,moe/n_experts,top_k,tokens,loss;4e8,8,2,2.5e8,5.2;4e8,1,1,2.5e8,5.3"
            })
    void allParametersInThePlaceOfActiveOnesAreSaid(String table) {
        Loaded loaded =
                (Loaded)
                        read(
                                table,
                                ColumnChoices.NONE.with(
                                        RunField.PARAMETERS, new ColumnChoice.Header("params")));
        assertThat(loaded.runs().runs().getFirst().parameters()).isEqualTo(4e8);
        assertThat(loaded.warnings())
                .isNotEmpty()
                .allSatisfy(warning -> assertThat(warning.message()).contains("experts", "active"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "params_non_embedding",
                "n_params_no_emb",
                "N_no_emb",
                "N (non-embedding)",
                "non_embedding_params",
                "Non-Embedding Parameters",
                "nonEmbeddingParams",
                "params (w/o embeddings)"
            })
    void parametersWithoutEmbeddingsAreConvertedOnce(String header) {
        RunSet runs = loaded(header + ",tokens,flops,loss;5e7,2.5e8,7.5e16,5.2").runs();
        RunSet without = treated(runs, ParameterCount.NON_EMBEDDING);
        assertThat(without.runs()).extracting(Run::parameters).containsExactly(5e7);
        RunSet total = treated(runs, ParameterCount.TOTAL);
        assertThat(total.runs().getFirst().parameters())
                .isCloseTo(5e7 + 47_491 * Math.cbrt(5e7), within(1.));
        assertThat(total.runs()).extracting(Run::compute).containsExactly(7.5e16);
        assertThat(runs.treatment().note(runs)).contains("without embeddings");
    }

    @Test
    void whereAFileTellsBothTheOtherColumnIsTaken() {
        RunSet runs = loaded("N,N_no_emb,D,C,loss;5e7,4e7,2.5e8,7.5e16,5.2").runs();
        assertThat(treated(runs, ParameterCount.NON_EMBEDDING).runs())
                .extracting(Run::parameters, Run::compute)
                .containsExactly(tuple(4e7, 7.5e16));
        assertThat(treated(runs, ParameterCount.TOTAL).runs())
                .extracting(Run::parameters)
                .containsExactly(5e7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"total_params", "params_total", "params_with_embeddings"})
    void parametersWithEmbeddingsStayThose(String header) {
        RunSet runs = loaded(header + ",tokens,loss;5e7,2.5e8,5.2").runs();
        assertThat(treated(runs, ParameterCount.TOTAL).runs())
                .extracting(Run::parameters)
                .containsExactly(5e7);
        assertThat(treated(runs, ParameterCount.NON_EMBEDDING).runs().getFirst().parameters())
                .isLessThan(4.9e7);
    }

    @ParameterizedTest
    @CsvSource({
        "10B-tokens-50M, 5e7",
        "50M-10B-tokens, 5e7",
        "50M-10Btok, 5e7",
        "N=50M_D=10B, 5e7",
        "ctx-4k-50M, 5e7",
        "50M-1T, 5e7",
        "50M-50M, 5e7",
        "190M-base, 1.9e8",
        "50M-tokens-10B, 5e7",
        "2b855b1b25, 2.8e9"
    })
    void aNameTellsTheSizeThatIsNoCountOfTokens(String name, double parameters) {
        assertThat(((Loaded) inName(name)).runs().runs())
                .extracting(Run::parameters)
                .containsExactly(parameters);
    }

    @ParameterizedTest
    @CsvSource({
        "llama-7B-100B, '7B, 100B'",
        "ctx4k-10B-mix-50M, '10B, 50M'",
        "1B_300M_sweep, '1B, 300M'"
    })
    void aNameWithSeveralSizesIsNotGuessedAt(String name, String sizes) {
        assertThat(((Unusable) inName(name)).problems())
                .filteredOn(problem -> problem.code() == RowProblem.Code.SEVERAL_SIZES)
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).contains(sizes));
    }

    @Test
    void epochsTellUniqueTokens() {
        Loaded loaded =
                loaded("params,tokens,epochs,loss;5e7,4e9,4,5.2;5e7,1e9,1,5.3;5e7,1e9,.5,5.4");
        assertThat(loaded.runs().runs())
                .extracting(run -> run.conditions().uniqueTokens().orElseThrow())
                .containsExactly(1e9, 1e9, 1e9);
        assertThat(loaded.warnings())
                .extracting(LoadWarning::code)
                .containsExactly("unique-tokens-from-epochs");
        Loaded told = loaded("params,tokens,num_epochs,unique_tokens,loss;5e7,4e9,4,9e8,5.2");
        assertThat(told.runs().runs().getFirst().conditions().uniqueTokens()).hasValue(9e8);
        assertThat(told.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"num_train_epochs", "train_epochs", "args/num_train_epochs"})
    void epochsHaveManyNames(String header) {
        Loaded loaded = loaded("params,tokens,%s,loss;5e7,4e9,4.0,5.2".formatted(header));
        assertThat(loaded.runs().runs().getFirst().conditions().uniqueTokens()).hasValue(1e9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "params,tokens,epoch,loss;5e7,1e9,1,5.2;6e7,8e9,8,4.9;7e7,8e9,8,4.8;9e7,4e10,40,4.7",
                "run,params,tokens,train/epoch,loss;a,5e7,1e9,1.0,5.2;b,9e7,4e10,40.0,4.7"
            })
    void epochsThatMayBePassesAreSaidAndTheHintWorks(String table) {
        String header = table.contains("train/epoch") ? "train/epoch" : "epoch";
        assertThat(loaded(table).warnings())
                .filteredOn(warning -> warning.code().equals("epochs-not-counted"))
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.message())
                                .contains("goes up to 40.", "--map epochs=" + header));
        Loaded told =
                (Loaded)
                        read(
                                table,
                                ColumnChoices.NONE.with(
                                        RunField.EPOCHS, new ColumnChoice.Header(header)));
        assertThat(told.runs().runs().getLast().conditions().uniqueTokens()).hasValue(1e9);
        assertThat(told.warnings())
                .extracting(LoadWarning::code)
                .doesNotContain("epochs-not-counted");
    }

    @Test
    void oneEpochARunIsNothingToSay() {
        assertThat(
                        loaded("run,params,tokens,epoch,loss;a,5e7,1e9,1,5.2;b,9e7,2e9,1,4.7")
                                .warnings())
                .isEmpty();
    }

    private static ColumnSource source(Loaded loaded, Quantity quantity) {
        return Objects.requireNonNull(loaded.mapping().get(quantity));
    }

    private static LoadOutcome inName(String name) {
        return read(
                "run_name,tokens,loss;" + name + ",2.5e8,5.2",
                ColumnChoices.NONE.with(RunField.PARAMETERS, new ColumnChoice.RunName()));
    }

    private static RunSet treated(RunSet runs, ParameterCount count) {
        return Treatment.STANDARD.withParameters(count).of(runs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "params,active_params,tokens,loss;5e7,,2.5e8,5.2;5e7,,5e8,4.7",
                "params,NA,tokens,loss;5e7,NA,2.5e8,5.2;5e7,,5e8,4.7"
            })
    void aBlankColumnOfActiveParametersIsNone(String table) {
        Loaded loaded = loaded(table);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.runs().runs()).extracting(Run::parameters).containsExactly(5e7, 5e7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "params,active_params,tokens,loss\n4e8,5e7,2.5e8,5.2\n5e7,,5e8,4.7\n",
                "params,NA,tokens,loss\n4e8,3,2.5e8,5.2\n5e7,2,5e8,4.7\n"
            })
    void activeParametersThatSomeRowsLackAreAskedAbout(String table) {
        assertThat(refusal("t.csv", table).code()).isEqualTo(RowProblem.Code.AMBIGUOUS_COLUMN);
    }

    private static Loaded loaded(String table) {
        return (Loaded) read(table, ColumnChoices.NONE);
    }

    /// Reads a table whose rows are apart by semicolons.
    private static LoadOutcome read(String table, ColumnChoices choices) {
        return RunFile.read("runs.csv", table.replace(';', '\n') + "\n", ReadOptions.of(choices));
    }
}
