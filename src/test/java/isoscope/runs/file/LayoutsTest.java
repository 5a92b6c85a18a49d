package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Refused;
import isoscope.runs.LossCurve;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.Run;
import isoscope.runs.mapping.ColumnChoiceText;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.ReadOptions;
import isoscope.runs.table.ReadWatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as trackers and papers leave them, each read to the very runs it holds.
class LayoutsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "layouts");

    @TempDir private Path folder;

    @Test
    void publishedPointsWithoutTokens() {
        Loaded loaded = load("epoch-figure4.csv");
        hasLayout(loaded, "long");
        isRun(loaded, 0, "1", 73_824_672, 1.6e18 / (6 * 73_824_672.), 1.6e18, 3.405);
        isRun(loaded, 1, "2", 124e6, 9.99e18 / (6 * 124e6), 9.99e18, 2.987);
        assertThat(loaded.unusedColumns()).containsExactly("x", "y", "color", "hex_color");
    }

    @Test
    void threeScalesOfWhichOneMayBeMissing() {
        Loaded loaded = load("kyo-takano.csv");
        isRun(loaded, 0, "1", 1e8, 1e9, 6e17, 3.6);
        isRun(loaded, 1, "2", 2e8, 2e9, 2.4e18, 3.21);
    }

    @Test
    void severalExperimentsAreGroups() {
        Loaded loaded = load("isoflop-experiments.csv");
        assertThat(loaded.runs().runs())
                .extracting(Run::group)
                .containsExactly("c4 sweep", "c4 sweep", "code sweep");
        isRun(loaded, 1, "b", 5e7, 2e9, 6e17, 3.7);
    }

    @Test
    void pointsWithoutSizes() {
        Loaded loaded = load("llama3-points.csv");
        isRun(loaded, 0, "1", 6e18 / (6 * 2.5e9), 2.5e9, 6e18, .9123);
    }

    @Test
    void aTableOfRunsInGigaflop() {
        Loaded loaded = load("wandb-runs.csv");
        isRun(loaded, 0, "sweep-1e18-d512", 51e6, 3.2e9, 9.792e17, 4.013);
    }

    @Test
    void aLadderFileTellsItsSizeInItsName() {
        Loaded loaded = load("190M-1xC.csv");
        hasLayout(loaded, "ladder");
        isRun(loaded, 0, "190M-1xC", 190e6, 1_048_576_000, 1.2e18, 3.6);
        assertThat(loaded.runs().runs().getFirst().group()).isEqualTo("1xC");
        assertThat(curve(loaded, 0).loss().toArray()).containsExactly(3.9, 3.6);
    }

    @Test
    void objectsOneALine() {
        Loaded loaded = load("gemstones.jsonl");
        hasLayout(loaded, "objects");
        isRun(loaded, 0, "512x12", 61e6, 2e9, 6 * 61e6 * 2e9, 3.8);
        isRun(loaded, 1, "768x12", 12e7, 1e9, 6 * 12e7 * 1e9, 3.9);
        assertThat(curve(loaded, 0).tokens().toArray()).containsExactly(1e9, 2e9);
    }

    @Test
    void aDocumentOfOneRun() {
        Loaded loaded = load("d=96_l=8_h=4.json");
        hasLayout(loaded, "evaluated-run");
        isRun(loaded, 0, "c4-d=96_l=8_h=4", 11e6, 22e7, 6 * 11e6 * 22e7, 5.1);
        assertThat(loaded.runs().runs().getFirst().group()).isEqualTo("c4_original");
    }

    @Test
    void oneOfSeveralEvaluationsMustBeChosen() {
        assertThat(problems("two-evaluations.json"))
                .extracting(RowProblem::code)
                .containsExactly(Code.AMBIGUOUS_COLUMN);
    }

    @Test
    void pointsOfAFigureInBillionsWithAnUnfinishedOne() {
        Loaded loaded = load("2b855b1b25c4.csv");
        hasLayout(loaded, "figure-points");
        isRun(loaded, 0, "2b855b1b25c4", 2.8e9, 30e9, 6 * 2.8e9 * 30e9, 3.425332);
        assertThat(loaded.problems()).extracting(RowProblem::line).containsExactly(4);
    }

    @Test
    void aTableOfRunsOfWhichOneHasNoName() {
        Loaded loaded = load("mlflow-runs.csv");
        isRun(loaded, 0, "first", 1e8, 2e9, 1.2e18, 3.41);
        assertThat(loaded.runs().size()).isEqualTo(2);
    }

    @Test
    void aTableOfRunsInAnotherOrderWithAnEmptyColumn() {
        Loaded loaded = load("wandb-runs-reordered.csv");
        isRun(loaded, 0, "sweep-5e18-d768", 12e7, 7e9, 5.1e18, 3.61);
        isRun(loaded, 1, "sweep-5e18-d896", 17e7, 4.9e9, 5e18, 3.55);
        assertThat(loaded.problems())
                .extracting(RowProblem::line, RowProblem::code)
                .containsExactly(tuple(4, Code.MISSING_VALUE));
    }

    @Test
    void anExperimentWithItsProvenance() {
        Loaded loaded = load("isoflop-provenance.csv");
        isRun(loaded, 0, "a", 1e8, 1e9, 4.44e17, 3.6);
        isRun(loaded, 1, "b", 5e7, 2e9, 6.66e17, 3.7);
        assertThat(loaded.runs().runs())
                .extracting(run -> run.conditions().attributes().of("condition").orElseThrow())
                .containsExactly("", "cooldown");
    }

    @Test
    void aChartOfStepsWithSizesInItsNames() {
        Loaded loaded = mapped("wandb-chart.csv", "@run-name", "Step*0.5M");
        hasLayout(loaded, "wide");
        isRun(loaded, 0, "base - 190M", 190e6, 1e8, 6 * 190e6 * 1e8, 3.8);
        isRun(loaded, 1, "big-1B", 1e9, 1.5e8, 6e9 * 1.5e8, 3.3);
        assertThat(curve(loaded, 1).steps().toArray()).containsExactly(200, 300);
    }

    @Test
    void aChartOfGroupsByEpoch() {
        Loaded loaded = mapped("wandb-chart-epoch.csv", "70M", "epoch*1B");
        isRun(loaded, 0, "small", 70e6, 1e9, 6 * 70e6 * 1e9, 4.0);
        isRun(loaded, 1, "mid - 70M", 70e6, 1.5e9, 6 * 70e6 * 1.5e9, 3.6);
    }

    @Test
    void aChartOfWallTimeWithSteps() {
        Loaded loaded = mapped("wandb-chart-wall.csv", "@run-name", "_step*1M");
        isRun(loaded, 0, "190M", 190e6, 2e8, 6 * 190e6 * 2e8, 3.7);
    }

    @Test
    void aScalarWithItsRunInTheFileName() {
        Loaded loaded = mapped("run-190M-base-tag-train_loss.csv", "@run-name", "Step*0.5M");
        hasLayout(loaded, "scalar");
        isRun(loaded, 0, "190M-base", 190e6, 1e8, 6 * 190e6 * 1e8, 3.8);
    }

    @Test
    void aMetricAmongOthers() {
        Loaded loaded = mapped("mlflow-metric.csv", "124M", "step*0.5M");
        hasLayout(loaded, "metric");
        isRun(loaded, 0, "a1b2c3", 124e6, 1e8, 6 * 124e6 * 1e8, 3.8);
        assertThat(curve(loaded, 0).loss().toArray()).containsExactly(4.1, 3.8);
    }

    @Test
    void theStateOfATrainerTellsTokensAndFlop() {
        Loaded loaded = load("trainer_state.json");
        hasLayout(loaded, "trainer-state");
        isRun(loaded, 0, "trainer_state", 1e8, 2e9, 1.2e18, 3.9);
        assertThat(curve(loaded, 0).loss().toArray()).containsExactly(4.0, 3.9);
        assertThat(loaded.warnings())
                .anySatisfy(warning -> assertThat(warning.code()).isEqualTo("other-losses"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wandb-chart.csv",
                "wandb-chart-epoch.csv",
                "wandb-chart-wall.csv",
                "wandb-chart-epoch.csv",
                "wandb-chart-wall.csv",
                "run-190M-base-tag-train_loss.csv",
                "mlflow-metric.csv"
            })
    void aFileThatTellsNoScaleIsAskedAbout(String name) {
        assertThat(RunFile.read(FOLDER.resolve(name))).isInstanceOf(LoadOutcome.Undecided.class);
        assertThat(problems(name))
                .extracting(RowProblem::code)
                .containsExactly(Code.MISSING_SCALE_COLUMNS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kyo-takano.csv", "gemstones.jsonl", "190M-1xC.csv"})
    void packedFilesReadAsWhatTheyHold(String name) throws IOException {
        Path packed = folder.resolve(name + ".gz");
        Files.write(packed, gzip(Files.readAllBytes(FOLDER.resolve(name))));
        assertThat(RunFile.read(packed))
                .isInstanceOfSatisfying(
                        Loaded.class,
                        loaded ->
                                assertThat(loaded.runs().runs())
                                        .isEqualTo(load(name).runs().runs()));
    }

    @Test
    void aPackedFileThatIsCutShortIsRefused() throws IOException {
        byte[] whole = gzip(Files.readAllBytes(FOLDER.resolve("kyo-takano.csv")));
        Path cut = folder.resolve("cut.csv.gz");
        Files.write(cut, Arrays.copyOf(whole, whole.length - 12));
        assertThat(RunFile.read(cut))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(RowProblem::code)
                                        .containsExactly(Code.UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[{\"N\":1", "[1, 2]", "{} trailing", "[]", "[[[[", "{\"a\":}"})
    void brokenJsonIsRefusedOrSetAside(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("runs.json"), text);
        assertThat(RunFile.read(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problems()).isNotEmpty());
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static Loaded load(String name) {
        return (Loaded) RunFile.read(FOLDER.resolve(name));
    }

    private static Loaded mapped(String name, String parameters, String tokens) {
        ReadOptions options =
                new ReadOptions(
                        headers ->
                                ColumnChoices.NONE
                                        .with(
                                                RunField.PARAMETERS,
                                                ColumnChoiceText.parse(
                                                        RunField.PARAMETERS, parameters, headers))
                                        .with(
                                                RunField.TOKENS,
                                                ColumnChoiceText.parse(
                                                        RunField.TOKENS, tokens, headers)),
                        ReadWatch.NOBODY);
        return (Loaded) RunFile.read(FOLDER.resolve(name), options);
    }

    private static List<RowProblem> problems(String name) {
        return ((Refused) RunFile.read(FOLDER.resolve(name))).problems();
    }

    private static void hasLayout(Loaded loaded, String layout) {
        assertThat(loaded.layout()).isEqualTo(layout);
    }

    private static LossCurve curve(Loaded loaded, int run) {
        return Objects.requireNonNull(loaded.runs().runs().get(run).curve());
    }

    private static void isRun(
            Loaded loaded, int place, String id, double n, double d, double c, double loss) {
        Run run = loaded.runs().runs().get(place);
        assertThat(run.id()).isEqualTo(id);
        assertThat(run.parameters()).isCloseTo(n, within(1e-9 * n));
        assertThat(run.tokens()).isCloseTo(d, within(1e-9 * d));
        assertThat(run.compute()).isCloseTo(c, within(1e-9 * c));
        assertThat(run.loss()).isEqualTo(loss);
    }
}
