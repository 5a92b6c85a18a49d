package isoscope.runs.check;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.ChinchillaSurface;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.file.RunFile;
import isoscope.runs.file.Sample;
import isoscope.testkit.Sweeps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataChecksTest {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);
    private static final List<Run> RUNS = Sweeps.scattered(TRUTH, 40, .01, 5);

    @Test
    void nothingIsFoundInSoundRuns() {
        assertThat(DataChecks.of(new RunSet("sound", RUNS))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void nothingIsFoundInTheSamples(Sample sample) {
        assertThat(DataChecks.of(((Loaded) sample.load()).runs())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chinchilla-figure4-svg.csv", "llm-cnd-loss.csv"})
    @EnabledIfSystemProperty(named = "isoscope.realRuns", matches = ".+")
    void nothingIsFoundInTheRealRuns(String file) {
        Path path = Path.of(System.getProperty("isoscope.realRuns"), file);
        assertThat(DataChecks.of(((Loaded) RunFile.read(path)).runs())).isEmpty();
    }

    @Test
    void someSizesInMillionsAreNoticedWithTheirLines() {
        List<Run> mixed = changed(7, run -> with(run, run.parameters() / 1e6, run.loss(), ""));
        assertThat(DataChecks.of(new RunSet("mixed", mixed)))
                .first()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("mixed-units");
                    assertThat(finding.message())
                            .contains("parameters of at least 7 of 40 runs", "10⁶");
                    assertThat(finding.runs()).hasSize(7);
                    assertThat(finding.lines()).hasSize(7).isSorted();
                });
    }

    @Test
    void aWideStudyWithAGapIsNotTakenForAnotherUnit() {
        List<Run> wide = new ArrayList<>(RUNS);
        wide.add(new Run("tiny", "", 1e4, 1e9, 6e13, 6.5, null, 99));
        assertThat(DataChecks.of(new RunSet("wide", wide)))
                .extracting(DataFinding::code)
                .doesNotContain("mixed-units");
    }

    @Test
    void someLossesInBitsAreNoticed() {
        List<Run> mixed =
                changed(12, run -> with(run, run.parameters(), run.loss() / Math.log(2), ""));
        assertThat(DataChecks.of(new RunSet("mixed", mixed)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("mixed-loss-scales");
                    assertThat(finding.runs()).hasSize(12);
                });
    }

    @Test
    void aTenthMoreLossIsNotTakenForBits() {
        List<Run> near = changed(12, run -> with(run, run.parameters(), 1.1 * run.loss(), ""));
        assertThat(DataChecks.of(new RunSet("near", near))).isEmpty();
    }

    @Test
    void experimentsOnDifferentLevelsAreNoticed() {
        List<Run> two =
                IntStream.range(0, RUNS.size())
                        .mapToObj(i ->
                                i % 3 == 0
                                        ? with(
                                                RUNS.get(i),
                                                RUNS.get(i).parameters(),
                                                .8 * RUNS.get(i).loss(),
                                                "code")
                                        : with(
                                                RUNS.get(i),
                                                RUNS.get(i).parameters(),
                                                RUNS.get(i).loss(),
                                                "web"))
                        .toList();
        assertThat(DataChecks.of(new RunSet("two", two)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("several-experiments");
                    assertThat(finding.message())
                            .contains("2 experiments", "--where \"group = 'web'\"");
                    assertThat(finding.runs()).hasSize(14);
                });
    }

    @Test
    void groupsOnOneLevelAreOneExperiment() {
        List<Run> one =
                IntStream.range(0, RUNS.size())
                        .mapToObj(i ->
                                with(
                                        RUNS.get(i),
                                        RUNS.get(i).parameters(),
                                        RUNS.get(i).loss(),
                                        i % 2 == 0 ? "seed a" : "seed b"))
                        .toList();
        assertThat(DataChecks.of(new RunSet("one", one))).isEmpty();
    }

    @Test
    void lossesTooLowForTokensAreNoticed() {
        List<Run> low =
                RUNS.stream().map(run -> with(run, run.parameters(), run.loss() / 4, "")).toList();
        assertThat(DataChecks.of(new RunSet("low", low)))
                .extracting(DataFinding::code)
                .containsExactly("low-losses");
    }

    private static List<Run> changed(int first, UnaryOperator<Run> change) {
        List<Run> runs = new ArrayList<>(RUNS);
        for (int i = 0; i < first; i++) {
            runs.set(i, change.apply(runs.get(i)));
        }
        return runs;
    }

    private static Run with(Run run, double parameters, double loss, String group) {
        return new Run(
                run.id(), group, parameters, run.tokens(), run.compute(), loss, null, run.line());
    }
}
