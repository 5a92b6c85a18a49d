package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.Run;
import isoscope.testkit.MadeStudies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Hints on C/(6ND), and on a name or a column that does not exist.
class UsageHintsTest {
    private static final List<Run> RUNS = MadeStudies.of(40, .002, true, 2);

    @TempDir private Path folder;

    private String written(String header, List<String> rows) throws IOException {
        return Files.writeString(
                        folder.resolve("runs.csv"), header + "\n" + String.join("\n", rows) + "\n")
                .toString();
    }

    /// Runs with a recorded compute.
    ///
    /// @param factor of C of all
    /// @param odd factor of C of the eighth
    private String costing(String size, double factor, double odd) throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < RUNS.size(); i++) {
            Run run = RUNS.get(i);
            double compute = 6 * run.parameters() * run.tokens() * factor * (i == 7 ? odd : 1);
            rows.add("%s,%s,%s,%s".formatted(run.parameters(), run.tokens(), compute, run.loss()));
        }
        return written(size + ",D,C,loss", rows);
    }

    @ParameterizedTest
    @CsvSource({"N_no_emb, 3", "params_non_embedding, 1.3", "non_embedding_params, 6"})
    void embeddingsLeftOutAreTheFirstCauseAndSaidOnce(String size, double factor)
            throws IOException {
        String file = costing(size, factor, 1);
        String said = "N excludes embeddings, and C seems to include them";
        assertThat(CliRun.of("import", file).out()).containsOnlyOnce(said);
        assertThat(CliRun.of("fit", file, "--bootstrap", "0").err())
                .containsOnlyOnce(said)
                .containsOnlyOnce("C/(6ND)")
                .doesNotContain("divide it");
    }

    @Test
    void computeCountedThreeTimesIsStillSaidOfOtherColumns() throws IOException {
        assertThat(CliRun.of("fit", costing("N", 3, 1), "--bootstrap", "0").err())
                .contains("divide it by 3")
                .containsOnlyOnce("C/(6ND)");
    }

    @ParameterizedTest
    @CsvSource({"1e6, 1.00e+06, 1e6", "1e-3, 0.00100, 1e3", "10, 10.0, 1e1"})
    void oneWrongCellIsBlamedOnNoColumn(double odd, String ratio, String factor)
            throws IOException {
        assertThat(CliRun.of("import", costing("N", 1, odd)).out())
                .contains(
                        "C/(6ND) of run 8 is " + ratio + ", that of the others about 1.00",
                        "its C, N or D is wrong by a factor of " + factor)
                .doesNotContain("The parameters of at least");
    }

    @ParameterizedTest
    @CsvSource({"top1_acc, COLUMN", "mmlu_score, COLUMN", "ppl, ppl", "val_perplexity, "})
    void theExampleNamesNoAccuracyAsLoss(String column, String named) throws IOException {
        String file =
                written(
                        "params,tokens,accuracy," + column,
                        List.of("1e8,2e9,0.31,1.5", "2e8,4e9,0.35,1.6"));
        CliRun run = CliRun.of("import", file);
        assertThat(run.out() + run.err()).doesNotContain("loss=accuracy", "loss=mmlu");
        if (named != null) {
            assertThat(run.out() + run.err()).contains("--map loss=" + named);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--law, Kaplan, did you mean kaplan?",
        "--law, chinchila-a3, did you mean chinchilla-a3?",
        "--method, iso-flop, did you mean isoflop?",
        "--method, Huber-LSE, did you mean huber-lse?",
        "--map, parameters=prams, --map parameters=params",
        "--map, tokens=tokns, --map tokens=tokens"
    })
    void theNearestNameIsOffered(String option, String typed, String offered) throws IOException {
        String file = written("params,tokens,loss", List.of("1e8,2e9,3.1", "2e8,4e9,2.9"));
        assertThat(CliRun.of("fit", file, option, typed).err()).contains(offered);
    }

    @ParameterizedTest
    @CsvSource({"--fix, α=0.34, alpha", "--bound, β=0.2:0.6, beta"})
    void greekLettersNameConstants(String option, String typed, String name) throws IOException {
        CliRun run =
                CliRun.of(
                        "fit",
                        costing("N", 1, 1),
                        option,
                        typed,
                        "--bootstrap",
                        "0",
                        "--format",
                        "json");
        assertThat(run.json().at("/parameters/" + name).isMissingNode()).isFalse();
        assertThat(run.json().at("/fixed/" + name).isMissingNode())
                .isEqualTo(option.equals("--bound"));
    }

    @Test
    void noWordIsSaidTwice() throws IOException {
        assertThat(CliRun.of("fit", costing("N", 1, 1), "--fix", "alpha").err())
                .startsWith("Value for option '--fix'");
    }
}
