package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulateCommandTest {
    private static final String SWEEP = "--budgets 1e18:1e21:4 --points 7 ";
    private static final String SMALL = "--law besiroglu " + SWEEP + "--noise 0.5% --repeat 3 ";

    /// Budgets and sizes of the study whose numbers the golden rows are.
    private static final String STUDY =
            "--noise 0 --budgets 1e17:1e21:5 --points 15 --compute 1e24 ";

    @TempDir private Path folder;

    private static CliRun simulate(String line) {
        return CliRun.of(List.of(("simulate " + line.strip()).split(" +", -1)));
    }

    private static JsonNode json(String line) {
        return simulate(line + " --format json").endsWith(ExitCode.DONE).json();
    }

    private static JsonNode method(JsonNode json, String id) {
        return json.get("methods")
                .valueStream()
                .filter(method -> method.get("method").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void jsonHasEveryKeyOfTheContract() {
        JsonNode json = json(SMALL);
        assertThat(json.get("schema").asText()).isEqualTo("isoscope.simulate/1");
        assertThat(json.get("truth").fieldNames())
                .toIterable()
                .containsExactly("E", "A", "B", "alpha", "beta");
        assertThat(json.at("/truth/A").asDouble()).isEqualTo(482.01);
        assertThat(json.get("methods"))
                .extracting(method -> method.get("method").asText())
                .containsExactly("huber-lse", "least-squares", "vpnls", "isoflop", "envelope");
        assertThat(json.get("methods")).allSatisfy(SimulateCommandTest::hasKeys);
    }

    private static void hasKeys(JsonNode method) {
        assertThat(method.get("repetitions").asInt()).isEqualTo(3);
        assertThat(method.get("failed").isInt()).isTrue();
        assertThat(method.get("parameters")).isNotEmpty();
        assertThat(method.get("frontier").fieldNames())
                .toIterable()
                .contains("parameters_exponent", "tokens_exponent");
        for (String part : List.of("parameters", "frontier")) {
            assertThat(method.get(part))
                    .allSatisfy(number ->
                            assertThat(number.fieldNames())
                                    .toIterable()
                                    .contains("bias", "spread", "coverage", "width"));
        }
    }

    @Test
    void theNumbersDependOnTheSeedAndNotOnTheThreads() {
        String line = SMALL + "--method isoflop --method vpnls --format csv --seed ";
        String one = simulate(line + "7 --threads 1").endsWith(ExitCode.DONE).out();
        assertThat(simulate(line + "7 --threads 3").out()).isEqualTo(one);
        assertThat(simulate(line + "8 --threads 3").out()).isNotEqualTo(one);
    }

    /// "Problems with Chinchilla Approach 2", arXiv 2603.22339.
    @ParameterizedTest
    @CsvSource({
        "AP2_sym_L, .31, .31, 8",
        "AP2_chin_L, .34, .28, 8",
        "AP2_chin_XL, .34, .28, 16",
        "AP2_asym_L, .465, .155, 8",
        "AP2_asym_XL, .465, .155, 16"
    })
    void withoutNoiseApproach2IsBiasedWhereTheExponentsDifferAndApproach3IsNot(
            String row, double alpha, double beta, int reach) throws IOException {
        JsonNode json = json(STUDY + "--reach " + reach + " --law " + sheet(alpha, beta));
        Golden.load().row(row).check(biasOfTokens(method(json, "isoflop")));
        assertThat(biasOfTokens(method(json, "huber-lse"))).isCloseTo(0, within(1e-6));
        assertThat(biasOfTokens(method(json, "vpnls"))).isCloseTo(0, within(1e-6));
    }

    /// As a share.
    private static double biasOfTokens(JsonNode method) {
        JsonNode tokens = method.at("/frontier/tokens");
        return tokens.get("bias").asDouble() / tokens.get("truth").asDouble();
    }

    private Path sheet(double alpha, double beta) throws IOException {
        return Files.writeString(
                folder.resolve("truth.toml"),
                """
                name  = "Truth"
                form  = "chinchilla"
                where = "made up"
                range = { C = [1e17, 1e24] }

                [constants]
                E     = { value = 1.69 }
                A     = { value = 406.4 }
                B     = { value = 410.7 }
                alpha = { value = %s }
                beta  = { value = %s }
                """
                        .formatted(alpha, beta));
    }

    @Test
    void biasOfTheSlopeOfApproach2IsNoughtAndThatOfItsCoefficientIsNot() {
        JsonNode isoflop = method(json(STUDY + "--reach 8 --law chinchilla-a3-printed"), "isoflop");
        assertThat(isoflop.at("/parameters/a/bias").asDouble()).isCloseTo(0, within(1e-9));
        JsonNode k = isoflop.at("/parameters/k");
        assertThat(k.get("bias").asDouble() / k.get("truth").asDouble())
                .isCloseTo(1 / (1 - 0.02902904738) - 1, within(1e-6));
    }

    @Test
    void withoutNoiseThereAreNoIntervalsAndOneRepetitionIsEnough() {
        JsonNode json = json("--law besiroglu --noise 0 " + SWEEP);
        assertThat(json.get("intervals").isNull()).isTrue();
        JsonNode method = method(json, "least-squares");
        assertThat(method.get("repetitions").asInt()).isOne();
        assertThat(method.at("/parameters/E/coverage").isNull()).isTrue();
        assertThat(method.at("/parameters/E/width").isNull()).isTrue();
        assertThat(method.at("/parameters/E/spread").isNull()).isTrue();
    }

    @Test
    void whatTheTruthDoesNotHaveIsNull() {
        JsonNode beck = json("--law beck --noise 0.5% --repeat 2 --method isoflop " + SWEEP);
        JsonNode k = method(beck, "isoflop").at("/parameters/k");
        assertThat(k.get("bias").isNull()).isTrue();
        assertThat(k.get("bias_error").isNull()).isTrue();
        assertThat(k.get("coverage").isNull()).isTrue();
        assertThat(k.get("spread").isNumber()).isTrue();
        assertThat(method(beck, "isoflop").at("/frontier/tokens/bias").isNumber()).isTrue();
    }

    /// Kaplan's split is a regression of its own, and not where Kaplan's L(N, D) is least.
    @Test
    void aSplitThatIsNoMinimumIsNoTruthOfAFrontier() {
        JsonNode kaplan = json("--law kaplan --noise 0 --method isoflop --reach 32 " + SWEEP);
        JsonNode exponent = method(kaplan, "isoflop").at("/frontier/parameters_exponent");
        assertThat(exponent.get("truth").isNull()).isTrue();
        assertThat(exponent.get("bias").isNull()).isTrue();
    }

    @Test
    void aLawOfRepeatedDataIsASurfaceForRunsThatRepeatNone() {
        JsonNode json = json("--law muennighoff --noise 0 --method vpnls " + SWEEP);
        for (JsonNode number : method(json, "vpnls").get("parameters")) {
            double truth = number.get("truth").asDouble();
            assertThat(number.get("bias").asDouble() / truth).isCloseTo(0, within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"N,D\n", "model_size,train_tokens\n"})
    void aDesignNeedsNoLosses(String header) throws IOException {
        StringBuilder table = new StringBuilder(header);
        for (double size = 1e7; size < 2e9; size *= 2) {
            for (double tokens = 1e8; tokens < 1e11; tokens *= 4) {
                table.append(size).append(',').append(tokens).append('\n');
            }
        }
        Path design = Files.writeString(folder.resolve("design.csv"), table);
        JsonNode json = json("--law besiroglu --noise 0 --method least-squares --design " + design);
        assertThat(json.get("runs").asInt()).isEqualTo(40);
        assertThat(method(json, "least-squares").at("/parameters/beta/bias").asDouble())
                .isCloseTo(0, within(1e-6));
    }

    @Test
    void lossesOfADesignDoNotMatter() throws IOException {
        StringBuilder bare = new StringBuilder("N,D\n");
        StringBuilder measured = new StringBuilder("N,D,loss\n");
        for (double size = 1e7; size < 2e9; size *= 2) {
            for (double tokens = 1e8; tokens < 1e11; tokens *= 4) {
                bare.append(size).append(',').append(tokens).append('\n');
                measured.append(size).append(',').append(tokens).append(",3.5\n");
            }
        }
        String line = "--law besiroglu --noise 1% --repeat 2 --method vpnls --format csv --design ";
        Path one = Files.writeString(folder.resolve("bare.csv"), bare);
        Path other = Files.writeString(folder.resolve("measured.csv"), measured);
        assertThat(simulate(line + one).endsWith(ExitCode.DONE).out())
                .isEqualTo(simulate(line + other).endsWith(ExitCode.DONE).out());
    }

    /// A curve is one run, at its end.
    @Test
    void aDesignMayBeCurves() throws IOException {
        StringBuilder curves = new StringBuilder("run_name,N,step,tokens,loss\n");
        for (int run = 0; run < 9; run++) {
            double size = 1e7 * Math.pow(3, run % 3);
            int longer = run / 3;
            double each = 1e7 * Math.pow(4, longer);
            for (int step = 1; step <= 30; step++) {
                curves.append("run")
                        .append(run)
                        .append(',')
                        .append(size)
                        .append(',')
                        .append(step)
                        .append(',')
                        .append(step * each)
                        .append(',')
                        .append(2 + 3 / Math.sqrt(step))
                        .append('\n');
            }
        }
        Path design = Files.writeString(folder.resolve("curves.csv"), curves);
        JsonNode json = json("--law besiroglu --noise 0 --method least-squares --design " + design);
        assertThat(json.get("runs").asInt()).isEqualTo(9);
    }

    @Test
    void aMethodThatFailsIsWarnedOfAndIfAllFailThatIsTheEnd() {
        String few = "--law besiroglu --noise 0.5% --repeat 2 --budgets 1e18:1e19:2 --points 6 ";
        CliRun some = simulate(few + "--method isoflop --method vpnls").endsWith(ExitCode.DONE);
        assertThat(some.err())
                .contains("isoflop found no law in 2 of 2 repetitions")
                .contains("at least three budgets");
        CliRun none = simulate(few + "--method isoflop").endsWith(ExitCode.FIT);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("isoflop found no law in 2 of 2 repetitions");
    }

    @Test
    void textSaysTheNoiseAndHowIntervalsAreMade() {
        assertThat(simulate(SMALL).out())
                .contains("log-normal noise")
                .contains("0.5 %")
                .contains("20 bootstrap resamples")
                .contains("Approach 2, IsoFLOP parabolas");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--law besiroglu --noise 1% | --budgets",
                "--law besiroglu --noise 1% --budgets 1e18:1e21:4 --design x.csv | --design",
                "--law besiroglu --noise -1% --budgets 1e18:1e21:4 | 0.5%",
                "--law besiroglu --noise much --budgets 1e18:1e21:4 | 0.5%",
                "--law besiroglu --noise 1% --budgets 1e21:1e18:4 | 1e18:1e21:7",
                "--law besiroglu --noise 1% --budgets 1e18:1e21 | 1e18:1e21:7",
                "--law besiroglu --noise 1% --budgets 1e18:1e21:4 --points 1 | --points",
                "--law besiroglu --noise 1% --budgets 1e18:1e21:4 --reach 1 | --reach",
                "--law besiroglu --noise 1% --budgets 1e18:1e21:4 --repeat 0 | --repeat",
                "--law besiroglu --noise 1% --budgets 1e18:1e21:4 --threads 0 | --threads",
                "--law besiroglu --noise 1% --budgets 1e18:1e21:4 --method kaplan-n | huber-lse",
                "--law twenty-to-one --noise 1% --budgets 1e18:1e21:4 | besiroglu"
            })
    void wrongUsageIsSaid(String line, String help) {
        CliRun run = simulate(line).endsWith(ExitCode.USAGE);
        assertThat(run.err()).contains(help);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"besiroglu, Replication 2024", "chinchilla-a3, Chinchilla A3"})
    void textNamesLawsConstantsAndFrontiersAsPeopleDo(String law, String name) {
        assertThat(
                        simulate(
                                        "--law "
                                                + law
                                                + " "
                                                + SWEEP
                                                + "--noise 0 --repeat 1 --method isoflop")
                                .out())
                .contains("Truth: " + name + ", E = ", "α = ", "β = ")
                .contains("\na of N* ∝ C^a ", "\nb of D* ∝ C^b ", "\nN* ", "\nD* ", "\nγ ")
                .doesNotContain("alpha", "gamma", "parameters_exponent", "e+");
    }
}
