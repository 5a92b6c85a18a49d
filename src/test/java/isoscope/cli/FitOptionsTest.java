package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import isoscope.law.ChinchillaSurface;
import isoscope.runs.Run;
import isoscope.testkit.Sweeps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FitOptionsTest {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);

    @TempDir private Path folder;
    private String runs = "";

    @BeforeEach
    void writeRuns() throws IOException {
        StringBuilder csv = new StringBuilder("name,N,D,loss\n");
        for (Run run : Sweeps.scattered(TRUTH, 60, .003, 12)) {
            csv.append(run.id()).append(',');
            csv.append(run.parameters()).append(',').append(run.tokens()).append(',');
            csv.append(run.loss()).append('\n');
        }
        runs = Files.writeString(folder.resolve("runs.csv"), csv).toString();
    }

    @Test
    void everyNumberHasAnInterval() {
        JsonNode json = fit("--bootstrap", "60", "--confidence", "0.9", "--seed", "3");
        json.get("parameters").forEach(FitOptionsTest::hasInterval);
        json.get("frontier").forEach(FitOptionsTest::hasInterval);
        assertThat(json.get("bootstrap").get("resamples").asInt()).isEqualTo(60);
        assertThat(json.get("bootstrap").get("seed").asLong()).isEqualTo(3);
        assertThat(json.get("bootstrap").get("confidence").asDouble()).isEqualTo(.9);
        assertThat(json.get("seconds").get("bootstrap").asDouble()).isPositive();
    }

    @Test
    void withoutResamplesThereIsNoInterval() {
        JsonNode json = fit("--bootstrap", "0");
        assertThat(json.at("/parameters/alpha/low").isNull()).isTrue();
        assertThat(json.at("/bootstrap/resamples").asInt()).isZero();
        assertThat(json.at("/bootstrap/seed").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases", "budgets"})
    void theNumbersDoNotDependOnTheThreads(String scheme) {
        JsonNode one = fit("--bootstrap", "40", "--threads", "1", "--scheme", scheme);
        JsonNode two = fit("--bootstrap", "40", "--threads", "2", "--scheme", scheme);
        assertThat(withoutSeconds(two)).isEqualTo(withoutSeconds(one));
        assertThat(one.at("/bootstrap/scheme").asText()).isEqualTo(scheme);
    }

    @Test
    void groupsOfAColumnAreDrawnAsTheyAre() throws IOException {
        StringBuilder csv = new StringBuilder("N,D,loss,seed\n");
        List<Run> runs =
                Sweeps.scattered(
                        new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658), 36, .003, 2);
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            csv.append(
                    "%s,%s,%s,s%d%n".formatted(run.parameters(), run.tokens(), run.loss(), i % 6));
        }
        String file = Files.writeString(folder.resolve("seeds.csv"), csv).toString();
        JsonNode json =
                CliRun.of(
                                "fit",
                                file,
                                "--scheme",
                                "groups:Seed",
                                "--bootstrap",
                                "20",
                                "--format",
                                "json")
                        .json();
        assertThat(json.at("/bootstrap/scheme").asText()).isEqualTo("groups:seed");
        assertThat(json.at("/bootstrap/method").asText())
                .endsWith("20 resamples of groups by seed");
        assertThat(CliRun.of("fit", file, "--scheme", "groups:sead").endsWith(ExitCode.USAGE).err())
                .contains("sead", "N, D, C, group, seed");
        assertThat(CliRun.of("fit", file, "--scheme", "rows").endsWith(ExitCode.USAGE).err())
                .contains("groups:COLUMN");
    }

    @Test
    void anotherSeedGivesOtherIntervals() {
        assertThat(fit("--bootstrap", "20", "--seed", "1").at("/parameters/alpha"))
                .isNotEqualTo(fit("--bootstrap", "20", "--seed", "2").at("/parameters/alpha"));
    }

    @Test
    void anExpressionChoosesTheRuns() {
        JsonNode all = fit("--bootstrap", "0");
        JsonNode few = fit("--bootstrap", "0", "--where", "L < 3 and N > 1e7");
        assertThat(few.get("runs").asInt()).isBetween(5, 59);
        assertThat(few.get("dropped_runs").size() + few.get("runs").asInt())
                .isEqualTo(all.get("runs").asInt());
        assertThat(few.get("where").asText()).isEqualTo("L < 3 and N > 1e7");
        assertThat(all.get("where").isNull()).isTrue();
    }

    @Test
    void theHighestLossesAreDroppedFromThoseThatTheExpressionLeaves() {
        JsonNode some = fit("--bootstrap", "0", "--where", "L < 3");
        JsonNode less = fit("--bootstrap", "0", "--where", "L < 3", "--drop-highest-loss", "2");
        assertThat(less.get("runs").asInt()).isEqualTo(some.get("runs").asInt() - 2);
    }

    @Test
    void aWrongExpressionIsPointedAt() {
        String[] lines =
                CliRun.of("fit", runs, "--where", "N < 2B und L < 3")
                        .endsWith(ExitCode.USAGE)
                        .err()
                        .split("\n", -1);
        assertThat(lines[0])
                .startsWith("--where: found und, expected and, or, or the end after a number");
        assertThat(lines[1]).isEqualTo("N < 2B und L < 3");
        assertThat(lines[2]).isEqualTo("       ^");
        assertThat(CliRun.of("fit", runs, "--where", "L > 90").endsWith(ExitCode.USAGE).err())
                .contains("none of 60 runs");
    }

    @Test
    void theHoldOutIsAChoice() {
        assertThat(fit("--bootstrap", "0").at("/hold_out/runs").asInt()).isPositive();
        assertThat(fit("--bootstrap", "0", "--hold-out", "7").at("/hold_out/runs").asInt())
                .isEqualTo(7);
        JsonNode none = fit("--bootstrap", "0", "--hold-out", "none");
        assertThat(none.at("/hold_out/runs").asInt()).isZero();
        assertThat(none.at("/hold_out/rmse_log").isNull()).isTrue();
        assertThat(CliRun.of("fit", runs, "--bootstrap", "0", "--hold-out", "58").err())
                .contains("--hold-out 58", "Hold out fewer");
    }

    @Test
    void aParameterIsHeldWhereItIsFixed() {
        JsonNode json = fit("--bootstrap", "20", "--fix", "alpha=0.5", "--fix", "E=1.9");
        JsonNode alpha = json.at("/parameters/alpha");
        assertThat(alpha.get("value").asDouble()).isCloseTo(.5, within(1e-12));
        assertThat(alpha.get("low").isNull()).isTrue();
        assertThat(json.at("/parameters/E/value").asDouble()).isCloseTo(1.9, within(1e-12));
        assertThat(json.at("/fixed/alpha").asDouble()).isEqualTo(.5);
    }

    @ParameterizedTest
    @CsvSource({
        "kaplan-n,E=1.69,E",
        "kaplan-joint,beta=0.28,β",
        "envelope,alpha=0.34,α",
        "huber-lse,gamma=0.15,γ",
        "kaplan-d-floor,A=406,A"
    })
    void aMethodWithoutTheConstantLeavesItAsideAndSaysSo(String method, String fix, String name) {
        CliRun run =
                CliRun.of(
                        "fit",
                        runs,
                        "--bootstrap",
                        "0",
                        "--method",
                        method,
                        "--fix",
                        fix,
                        "--format",
                        "json");
        JsonNode json = run.endsWith(ExitCode.DONE).json();
        assertThat(json.get("fixed")).isEmpty();
        assertThat(json.at("/warnings/0/code").asText()).isEqualTo("dropped-constraints");
        assertThat(run.err()).contains("no constant " + name + ", so the value or bounds chosen");
    }

    @Test
    void aParameterStaysWithinItsBounds() {
        JsonNode json = fit("--bootstrap", "0", "--bound", "beta=0.4:0.6");
        assertThat(json.at("/parameters/beta/value").asDouble()).isBetween(.4 - 1e-9, .6 + 1e-9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --bootstrap -1                         | 0 to
                    --bootstrap 2000000000                 | 0 to 1000000
                    --confidence 95                        | between 0 and 1
                    --threads 0                            | 1 or more
                    --hold-out some                        | largest-compute, none
                    --hold-out 0                           | largest-compute, none
                    --scheme rows                          | cases, budgets
                    --bound alpha=1                        | 0.2:0.5
                    --bound alpha=1:0                      | 0.2:0.5
                    --fix alpha                            | NAME=VALUE
                    --fix alpha=x                          | not a double
                    --fix speed=2                          | speed
                    --fix e=1.69                           | E, A, B, alpha, beta
                    --bound N=1:2                          | found N
                    --fix alpha=-1                         | alpha
                    --fix alpha=.3 --bound alpha=.2:.4     | not both
                    --law nobody                           | chinchilla-a3
                    --law twenty-to-one                    | whose form can be fitted
                    --law kaplan --method isoflop          | kaplan-joint
                    --format xml                           | latex, python
                    --method magic                         | huber-lse, least-squares
                    """)
    void whatIsNotUnderstoodNamesTheOptionAndItsValues(String options, String said) {
        CliRun run =
                CliRun.of(List.of("fit", runs), options.split(" ", -1)).endsWith(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(options.split(" ", -1)[0], said);
    }

    @ParameterizedTest
    @CsvSource({
        "kaplan,kaplan-joint",
        "chinchilla-a1,envelope",
        "besiroglu,huber-lse",
        "chinchilla-a3,huber-lse"
    })
    void aLawNamesTheFormToFit(String law, String method) {
        assertThat(fit("--bootstrap", "0", "--law", law).get("method").asText()).isEqualTo(method);
    }

    @Test
    void aMethodOfTheFormCanBeChosenBesideTheLaw() {
        JsonNode json = fit("--bootstrap", "0", "--law", "kaplan", "--method", "kaplan-d");
        assertThat(json.get("form").asText()).isEqualTo("loss-of-tokens");
        assertThat(json.at("/frontier/parameters_exponent/value").isNull()).isTrue();
    }

    @Test
    void latexAndPythonAreFormats() {
        assertThat(CliRun.of("fit", runs, "--bootstrap", "20", "--format", "latex").out())
                .contains("\\begin{tabular}{lrr}", "95 \\% interval");
        assertThat(CliRun.of("fit", runs, "--bootstrap", "20", "--format", "python").out())
                .contains("def loss(N, D):", "# 95 % interval [");
    }

    @Test
    void runsOfTwoFilesHaveNamesOfTheirOwn() throws IOException {
        String again = Files.copy(Path.of(runs), folder.resolve("again.csv")).toString();
        JsonNode json =
                CliRun.of("fit", runs, again, "--bootstrap", "0", "--format", "json").json();
        assertThat(json.get("runs").asInt()).isEqualTo(120);
        assertThat(json.get("run_ids")).doesNotHaveDuplicates();
    }

    @Test
    void theHelpListsTheMethods() {
        assertThat(CliRun.of("fit", "--help").out())
                .contains("huber-lse", "Approach 2, IsoFLOP parabolas");
    }

    private static void hasInterval(JsonNode number) {
        assertThat(number.get("low").asDouble())
                .isPositive()
                .isLessThan(number.get("high").asDouble());
        assertThat(number.get("value").isNumber()).isTrue();
    }

    private static JsonNode withoutSeconds(JsonNode json) {
        return ((ObjectNode) json).without("seconds");
    }

    private JsonNode fit(String... options) {
        return CliRun.of(List.of("fit", runs, "--format", "json"), options)
                .endsWith(ExitCode.DONE)
                .json();
    }
}
