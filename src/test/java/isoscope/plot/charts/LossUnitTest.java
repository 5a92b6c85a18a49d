package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.method.FitMethods;
import isoscope.plot.Axis;
import isoscope.plot.AxisRanges;
import isoscope.plot.Layer.ColourBar;
import isoscope.plot.Study;
import isoscope.quantity.LossUnit;
import isoscope.quantity.Quantity;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.testkit.Studies;
import isoscope.testkit.Sweeps;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LossUnitTest {
    private static final Study NATS = Studies.withOutliers();
    private static final Study BITS = inBitsPerByte();

    static List<FigureBuilder> builders() {
        return Figures.all().stream().map(ChartSpec::usual).toList();
    }

    @ParameterizedTest
    @MethodSource("builders")
    void everyAxisOfLossTellsItsUnit(FigureBuilder builder) {
        assertThat(lossAxes(builder, NATS))
                .allMatch(title -> title.endsWith(" (nats/token)") || title.contains("%"));
        assertThat(lossAxes(builder, BITS))
                .allMatch(title -> title.endsWith(" (bits/byte)") || title.contains("%"));
    }

    @Test
    void aChartHasAnAxisOfLoss() {
        assertThat(lossAxes(new IsoFlopFigure(), NATS)).contains("Loss (nats/token)");
        assertThat(lossAxes(new ParityFigure(Quantity.PARAMETERS), BITS))
                .containsExactly(
                        "Measured loss (bits/byte)",
                        "Loss predicted by the fitted law (bits/byte)");
    }

    @Test
    void aBarOfLossesTellsTheirUnit() {
        assertThat(((ColourBar) new RunColours(BITS, Quantity.LOSS).bar()).title())
                .isEqualTo("Loss (bits/byte)");
    }

    @Test
    void aFittedLawPredictsInTheUnitOfItsRuns() {
        for (String method : List.of("huber-lse", "kaplan-joint", "kaplan-n-floor")) {
            assertThat(fit(BITS.included(), method).law().card().lossUnit()).isEqualTo("bits/byte");
            assertThat(fit(NATS.included(), method).law().card().lossUnit())
                    .isEqualTo("nats/token");
        }
        assertThat(fit(BITS.included(), "huber-lse").law().card().units())
                .containsEntry("E", "bits/byte");
    }

    @Test
    void filesInDifferentUnitsSayThatTheyAre() {
        RunSet joined = RunSet.joined("2 files", List.of(NATS.runs(), BITS.runs()));
        assertThat(joined.lossUnit()).isEqualTo(LossUnit.MIXED);
        assertThat(RunSet.EMPTY.lossUnit()).isEqualTo(LossUnit.NATS_PER_TOKEN);
    }

    private static List<String> lossAxes(FigureBuilder builder, Study study) {
        return builder.build(study, 1e21, AxisRanges.AUTOMATIC).panels().stream()
                .flatMap(panel -> Stream.of(panel.x(), panel.y()))
                .map(Axis::title)
                .filter(title -> title.contains("oss") || title.startsWith("L "))
                .toList();
    }

    private static Study inBitsPerByte() {
        List<Run> runs =
                Sweeps.scattered(Studies.TRUTH, 60, 0.004, 4).stream()
                        .map(LossUnitTest::inBitsPerByte)
                        .toList();
        return Studies.of(new RunSet("bits.csv", runs))
                .withFit(Set.of(), Set.of(), fit(runs, "huber-lse"));
    }

    private static Run inBitsPerByte(Run run) {
        return new Run(
                run.id(),
                run.group(),
                run.parameters(),
                run.tokens(),
                run.compute(),
                run.loss() / 3,
                run.curve(),
                run.line(),
                run.conditions().withLossUnit(LossUnit.BITS_PER_BYTE));
    }

    private static Fitted fit(List<Run> runs, String method) {
        return (Fitted)
                FitMethods.all().byId(method).orElseThrow().fit(FitProblem.of(runs), () -> false);
    }
}
