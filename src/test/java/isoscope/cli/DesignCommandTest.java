package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.law.ComputeAllocation;
import isoscope.testkit.Laws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignCommandTest {
    private static final String SWEEP = "--budgets 1e19:1e22:4 --points 7 ";

    @TempDir private Path folder;

    private static CliRun design(String line) {
        return CliRun.of(List.of(("design " + line.strip()).split(" +", -1)));
    }

    private static JsonNode json(String line) {
        return design(line + " --format json").endsWith(ExitCode.DONE).json();
    }

    private static Map<Double, List<JsonNode>> byBudget(JsonNode json) {
        Map<Double, List<JsonNode>> budgets = new HashMap<>();
        for (JsonNode run : json.get("runs")) {
            budgets.computeIfAbsent(run.get("budget_flop").asDouble(), _ -> new ArrayList<>())
                    .add(run);
        }
        return budgets;
    }

    @Test
    void jsonHasEveryKeyOfTheContract() {
        JsonNode json = json("--law besiroglu " + SWEEP);
        assertThat(json.get("schema").asText()).isEqualTo("isoscope.design/1");
        assertThat(json.get("runs")).hasSize(28);
        assertThat(json.get("runs"))
                .allSatisfy(run ->
                        assertThat(run.fieldNames())
                                .toIterable()
                                .contains(
                                        "budget_flop",
                                        "parameters",
                                        "tokens",
                                        "layers",
                                        "width",
                                        "heads",
                                        "gpu_hours",
                                        "why"));
        assertThat(json.at("/assumptions/utilisation/value").asDouble()).isEqualTo(.4);
        assertThat(json.at("/assumptions/hardware/value").asText()).isEqualTo("H100 SXM");
    }

    /// Of a law whose split is another fit than its loss of any N and D, too.
    @ParameterizedTest
    @ValueSource(strings = {"kaplan", "besiroglu"})
    void theSmallestAndLargestSizesHaveAnotherLossThanTheBestOne(String law) {
        assertThat(byBudget(json("--law " + law + " " + SWEEP)).values())
                .hasSize(4)
                .allSatisfy(runs ->
                        assertThat(List.of(runs.getFirst(), runs.getLast()))
                                .allSatisfy(run ->
                                        assertThat(run.get("why").asText())
                                                .matches(
                                                        ".*, loss (?!0\\.0 )[0-9.]+ % (above|below) that of the best size")));
    }

    @Test
    void aCountThatIsNoNumberIsToldAsSuch() {
        assertThat(
                        design("--law kaplan --budgets 1e19:1e22:4 --points x")
                                .endsWith(ExitCode.USAGE)
                                .err())
                .contains("found x, expected a whole number");
    }

    /// Whatever the law and the spacing, a budget has sizes on both sides of its best one, and pays for its runs.
    @ParameterizedTest
    @CsvSource({
        "besiroglu, geometric",
        "besiroglu, log",
        "besiroglu, linear",
        "kaplan, geometric",
        "beck, log",
        "twenty-to-one, geometric"
    })
    void sizesBracketTheBestOne(String law, String strategy) {
        JsonNode json = json("--law " + law + " --strategy " + strategy + " " + SWEEP);
        byBudget(json)
                .forEach((budget, runs) -> {
                    double best = Laws.published(law).split(budget).parameters();
                    double smallest = runs.getFirst().get("parameters").asDouble();
                    double largest = runs.getLast().get("parameters").asDouble();
                    assertThat(smallest).as("%s", budget).isBetween(best / 7, best / 2);
                    assertThat(largest).as("%s", budget).isBetween(best * 2, best * 7);
                    assertThat(runs)
                            .allSatisfy(run -> {
                                ComputeAllocation spent =
                                        new ComputeAllocation(
                                                run.get("parameters").asDouble(),
                                                run.get("tokens").asDouble());
                                assertThat(spent.compute() / budget).isCloseTo(1, within(1e-12));
                                assertThat(run.get("width").asInt() % run.get("heads").asInt())
                                        .isZero();
                            });
                });
    }

    @Test
    void geometricSizesLieByEqualFactorsAndLinearOnesByEqualSteps() {
        List<JsonNode> geometric = runs("geometric");
        List<JsonNode> linear = runs("linear");
        for (int i = 1; i < 4; i++) {
            double factor = size(geometric, i) / size(geometric, i - 1);
            assertThat(factor).isCloseTo(2, within(.1));
            double step = size(linear, i) - size(linear, i - 1);
            assertThat(step / (size(linear, 4) - size(linear, 0))).isCloseTo(.25, within(.02));
        }
    }

    private static List<JsonNode> runs(String strategy) {
        String line = "--law besiroglu --budgets 1e21:1e22:2 --points 5 --strategy ";
        return byBudget(json(line + strategy)).values().iterator().next();
    }

    private static double size(List<JsonNode> runs, int place) {
        return runs.get(place).get("parameters").asDouble();
    }

    @Test
    void budgetsShareModelsInOneListOfSizes() {
        assertThat(distinctSizes("log")).isLessThan(28 - 4);
        assertThat(distinctSizes("geometric")).isGreaterThan(28 - 4);
    }

    private static long distinctSizes(String strategy) {
        return json("--law besiroglu --strategy " + strategy + " " + SWEEP)
                .get("runs")
                .valueStream()
                .map(run -> run.get("parameters").asDouble())
                .distinct()
                .count();
    }

    @Test
    void hoursAreThoseOfTheDeviceAndCostIsTheirPrice() {
        JsonNode json =
                json(
                        "--law besiroglu --hardware a100-sxm --mfu 0.5 --price-per-hour 2 --budgets 1e20:1e21:2 --points 3");
        double hours = 1e20 / (312e12 * .5) / 3600;
        assertThat(json.at("/runs/0/gpu_hours").asDouble() / hours).isCloseTo(1, within(1e-12));
        assertThat(json.at("/total/gpu_hours").asDouble() / (33 * hours))
                .isCloseTo(1, within(1e-12));
        assertThat(json.at("/total/cost").asDouble() / (66 * hours)).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geometric", "log"})
    void simulationsReadTheTable(String strategy) throws IOException {
        String line = "--law besiroglu --strategy " + strategy + " " + SWEEP;
        CliRun csv = design(line + "--format csv").endsWith(ExitCode.DONE);
        Path file = Files.writeString(folder.resolve("design.csv"), csv.out());
        JsonNode json =
                CliRun.of(
                                List.of("simulate", "--law", "besiroglu", "--noise", "0"),
                                "--method",
                                "vpnls",
                                "--method",
                                "isoflop",
                                "--format",
                                "json",
                                "--design",
                                file.toString())
                        .endsWith(ExitCode.DONE)
                        .json();
        assertThat(json.get("runs").asInt()).isEqualTo(28);
        assertThat(json.at("/methods/0/parameters/alpha/bias").asDouble())
                .isCloseTo(0, within(1e-6));
        assertThat(json.at("/methods/1/failed").asInt()).isZero();
    }

    @Test
    void besideGivenRunsTheMostWorthComesFirst() throws IOException {
        String given =
                design("--law besiroglu --budgets 1e18:1e20:3 --points 6 --format csv").out();
        Path file = Files.writeString(folder.resolve("given.csv"), given);
        String line = "--law besiroglu --compute 1e24 --given " + file + " " + SWEEP;
        JsonNode runs = json(line).get("runs");
        assertThat(runs).hasSize(28);
        double before = 1;
        for (JsonNode run : runs) {
            double left = run.get("interval_left").asDouble();
            assertThat(left).isBetween(0., before);
            before = left;
        }
        assertThat(runs.get(0).get("why").asText()).contains("interval of N* at 10²⁴ FLOP");
        assertThat(json("--law besiroglu " + SWEEP).at("/runs/0/interval_left").isNull()).isTrue();
    }

    @Test
    void aTargetNeedsGivenRunsAndTheyMustTellTheLaw() throws IOException {
        String line = "--law besiroglu --compute 1e24 " + SWEEP;
        assertThat(design(line).endsWith(ExitCode.USAGE).err()).contains("--given");
        Path few = Files.writeString(folder.resolve("few.csv"), "N,D\n1e8,1e9\n2e8,1e9\n");
        assertThat(design(line + "--given " + few).endsWith(ExitCode.USAGE).err())
                .contains("cannot separate the constants");
        Path none = folder.resolve("none.csv");
        assertThat(design(line + "--given " + none).endsWith(ExitCode.INPUT).err())
                .contains("no such file");
        String frontier = "--law kaplan --given " + few + " " + SWEEP;
        assertThat(design(frontier).endsWith(ExitCode.USAGE).err())
                .contains("do not minimise a loss");
    }

    @Test
    void sizesWithoutAShapeAreSaid() {
        String small = "--law besiroglu --budgets 1e14:1e15:2 --points 5 ";
        CliRun run = design(small + "--format json").endsWith(ExitCode.DONE);
        assertThat(run.err()).contains("no shape within 10 %").contains("decades outside");
        assertThat(run.json().at("/runs/0/layers").isNull()).isTrue();
        assertThat(run.json().at("/runs/0/why").asText()).contains("no shape");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--law besiroglu | --budgets",
                "--law besiroglu --budgets 1e18:1e21:4 --points 1 | --points",
                "--law besiroglu --budgets 1e18:1e21:1 | 1e18:1e21:7",
                "--law besiroglu --budgets many:1e21:4 | expected",
                "--law besiroglu --budgets 1e18:1e21:4 --reach 0.5 | --reach",
                "--law besiroglu --budgets 1e18:1e21:4 --strategy cubic | geometric",
                "--law besiroglu --budgets 1e18:1e21:4 --vocabulary 0 | --vocabulary",
                "--law besiroglu --budgets 1e18:1e21:4 --mfu 1.2 | utilisation",
                "--law kumar --budgets 1e18:1e21:4 | besiroglu"
            })
    void wrongUsageIsSaid(String line, String help) {
        CliRun run = design(line).endsWith(ExitCode.USAGE);
        assertThat(run.err()).contains(help);
        assertThat(run.out()).isEmpty();
    }
}
