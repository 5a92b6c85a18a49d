package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.runs.Run;
import isoscope.testkit.GroupedSweeps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupOptionsTest {
    @TempDir private Path folder;
    private String file = "";

    @BeforeEach
    void writeRuns() throws IOException {
        StringBuilder csv = new StringBuilder("params,tokens,loss,data\n");
        for (Run run : GroupedSweeps.of(.7, 7, .003, 1)) {
            csv.append(
                    String.format(
                            Locale.ROOT,
                            "%.6e,%.6e,%.6f,%s%n",
                            run.parameters(),
                            run.tokens(),
                            run.loss(),
                            run.conditions().attributes().of("data").orElseThrow()));
        }
        csv.append("1e9,2e10,2.5,\n");
        file = Files.writeString(folder.resolve("runs.csv"), csv).toString();
    }

    private CliRun fit(String... more) {
        return CliRun.of(List.of("fit", file, "--bootstrap", "40", "--per-group", "data"), more);
    }

    @Test
    void theJsonHasLawsOfGroupsAndMultipliersBesideTheLawOfAllRuns() {
        JsonNode json =
                fit("--share", "alpha,beta,E", "--format", "json").endsWith(ExitCode.DONE).json();
        assertThat(json.get("schema").asText()).isEqualTo("isoscope.fit/1");
        assertThat(json.get("runs").asInt()).isEqualTo(71);
        assertThat(json.at("/parameters/alpha/value").isNumber()).isTrue();
        assertThat(json.get("per_group").asText()).isEqualTo("data");
        assertThat(json.get("shared").toString()).isEqualTo("[\"alpha\",\"beta\",\"E\"]");
        assertThat(json.get("groups")).hasSize(2);
        assertThat(json.at("/groups/1/name").asText()).isEqualTo("books");
        assertThat(json.at("/groups/1/runs").asInt()).isEqualTo(35);
        assertThat(json.at("/groups/1/parameters/A/low").asDouble())
                .isLessThan(json.at("/groups/1/parameters/A/value").asDouble());
        assertThat(json.at("/groups/0/frontier/parameters_exponent/high").isNumber()).isTrue();
        assertThat(json.at("/groups/0/goodness/rmse_log").asDouble()).isBetween(.002, .005);
        JsonNode multiplier = json.at("/multipliers/0");
        assertThat(multiplier.get("group").asText()).isEqualTo("books");
        assertThat(multiplier.get("reference").asText()).isEqualTo("web");
        assertThat(multiplier.get("depends_on_loss").asBoolean()).isFalse();
        assertThat(multiplier.at("/at/0/multiplier").asDouble()).isCloseTo(.7, within(.05));
        assertThat(multiplier.at("/at/0/low").asDouble())
                .isLessThan(multiplier.at("/at/0/high").asDouble());
        assertThat(multiplier.at("/at/8/loss").asDouble()).isPositive();
    }

    @Test
    void withoutGroupsTheKeysAreThereAndEmpty() {
        JsonNode json =
                CliRun.of("fit", file, "--bootstrap", "0", "--format", "json")
                        .endsWith(ExitCode.DONE)
                        .json();
        assertThat(json.get("per_group").isNull()).isTrue();
        assertThat(json.get("groups")).isEmpty();
        assertThat(json.get("multipliers")).isEmpty();
    }

    @Test
    void theTextSaysWhatTheOtherGroupNeeds() {
        CliRun shared = fit("--share", "alpha,beta,E").endsWith(ExitCode.DONE);
        assertThat(shared.out())
                .contains("By data, 2 groups: with common α, β, E")
                .containsPattern(
                        "books needs 0\\.\\d+ \\(0\\.\\d+–0\\.\\d+\\) of web's compute for the same loss, whatever the loss\\.");
        assertThat(shared.err()).contains("1 run has no value in this column");
        CliRun apart = fit("--reference-group", "books").endsWith(ExitCode.DONE);
        assertThat(apart.out())
                .contains("each with constants of its own")
                .containsPattern(
                        "web needs 1\\.\\d+ \\(1\\.\\d+–1\\.\\d+\\) of books's compute for a loss of");
    }

    @Test
    void spreadsheetsHaveARowForEachNumberOfAGroup() {
        CliRun run = fit("--share", "alpha,beta,E", "--format", "csv").endsWith(ExitCode.DONE);
        assertThat(run.out())
                .contains("\nA of books,")
                .contains("\nparameters_exponent of web,")
                .contains("\ncompute of books / web at loss ");
    }

    @Test
    void aFormOfOnesOwnAndBudgetsHaveGroupsToo() {
        JsonNode own =
                fit("--form", "E + A/N^alpha + B/D^beta", "--share", "alpha", "--format", "json")
                        .endsWith(ExitCode.DONE)
                        .json();
        assertThat(own.at("/groups/0/parameters/alpha/value"))
                .isEqualTo(own.at("/groups/1/parameters/alpha/value"));
        JsonNode budgets =
                fit("--method", "isoflop", "--format", "json").endsWith(ExitCode.DONE).json();
        assertThat(budgets.at("/groups/1/parameters/a/low").isNumber()).isTrue();
    }

    @Test
    void aFitWithGroupsLoadsAgainAsTheLawOfAllRuns() {
        String saved = folder.resolve("FIT.json").toString();
        fit("--out", saved).endsWith(ExitCode.DONE);
        CliRun.of("allocate", "--law", saved, "--compute", "1e21").endsWith(ExitCode.DONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --per-group dat                             | USAGE | found dat, expected one of data; did you mean data?
                    --per-group data --share gamma              | USAGE | --share: found gamma, expected one of E, A, B, alpha, beta
                    --per-group data --share a --method isoflop | USAGE | found --method isoflop, expected huber-lse
                    --per-group data --reference-group web2     | USAGE | found web2, expected one of web, books; did you mean web?
                    --share alpha                               | USAGE | expected --per-group COLUMN
                    --per-group data --format latex             | USAGE | expected --format text, json or csv
                    --per-group data --out x.toml               | USAGE | expected --out FIT.json
                    --per-group data --where data='web'         | FIT   | All runs have web in the column data
                    --per-group data --where data='web'orN>3e10  | FIT   | Group books,
                    """)
    void whatDoesNotGoTogetherIsSaid(String options, ExitCode code, String said) {
        String[] words = options.replace("'or", "' or ").split(" (?!or|N)");
        CliRun run = CliRun.of(List.of("fit", file, "--bootstrap", "0"), words);
        assertThat(run.endsWith(code).err()).contains(said);
    }
}
