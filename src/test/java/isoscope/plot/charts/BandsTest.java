package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.ScalingLaw;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Band;
import isoscope.plot.Layer.Bars;
import isoscope.plot.Layer.Line;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Study;
import isoscope.testkit.Studies;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandsTest {
    private static final double GOPHER = 5.76e23;
    private static final Study PLAIN = Studies.fittedSweep();
    private static final Study STUDY = Studies.resampled(PLAIN, true);

    @Test
    void theBandHoldsTheLineAndWidensBeyondTheRuns() {
        Band band = bands(new AllocationFigure(), STUDY, 0).getFirst();
        ScalingLaw law = STUDY.fittedLaw().orElseThrow();
        for (int i = 0; i < band.low().x().size(); i++) {
            double compute = band.low().x().get(i);
            assertThat(law.split(compute).parameters())
                    .isBetween(band.low().y().get(i), band.high().y().get(i));
        }
        assertThat(width(band, 1e28)).isGreaterThan(2 * width(band, 1e21));
    }

    @Test
    void tokensHaveTheBandThatParametersLeave() {
        Band parameters = bands(new AllocationFigure(), STUDY, 0).getFirst();
        Band tokens = bands(new AllocationFigure(), STUDY, 1).getFirst();
        Line few = parameters.low();
        Line many = tokens.low();
        for (int i = 0; i < few.x().size(); i++) {
            assertThat(6 * few.y().get(i) * many.y().get(i) / few.x().get(i))
                    .isBetween(1 - 1e-9, 1 + 1e-9);
        }
    }

    @ParameterizedTest
    @EnumSource(Plane.class)
    void everyPlaneAndItsSliceHaveOne(Plane plane) {
        Figure figure = new IsoLossFigure(plane).build(STUDY, GOPHER, AxisRanges.AUTOMATIC);
        assertThat(bands(figure.panels().get(0).layers()))
                .singleElement()
                .satisfies(
                        band -> assertThat(band.note()).isEqualTo("95 % interval (200 resamples)"));
        assertThat(bands(figure.panels().get(1).live())).hasSize(1);
    }

    @Test
    void aBandOfAnUnfinishedEnsembleSaysSo() {
        Study partial = Studies.resampled(PLAIN, false);
        assertThat(bands(new AllocationFigure(), partial, 0))
                .singleElement()
                .satisfies(band ->
                        assertThat(band.note()).isEqualTo("95 % interval (200 resamples so far)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"isoflop", "huber-lse"})
    void isoFlopShowsTheBandOfTheLineItDrawsWhicheverMethodIsInUse(String method) {
        Figure figure =
                new IsoFlopFigure().build(Studies.withMethod(method), GOPHER, AxisRanges.AUTOMATIC);
        for (Panel panel : figure.panels().subList(1, 3)) {
            List<Band> shown = bands(panel.layers());
            assertThat(shown).hasSize(1);
            assertThat(shown.getFirst().note()).startsWith("95 % interval");
            Layer.Curve line = fittedLine(panel);
            for (int i = 0; i < line.x().size(); i++) {
                double one = at(shown.getFirst().low(), line.x().get(i));
                double other = at(shown.getFirst().high(), line.x().get(i));
                assertThat(line.y().get(i)).isBetween(Math.min(one, other), Math.max(one, other));
            }
        }
    }

    @Test
    void theBandOfIsoFlopIsThatOfApproachTwoAndNotOfTheFit() {
        Band fit = bands(new AllocationFigure(), STUDY, 0).getFirst();
        Band own = bands(new IsoFlopFigure(), STUDY, 1).getFirst();
        assertThat(width(own, 1e28)).isNotEqualTo(width(fit, 1e28));
        assertThat(own)
                .isEqualTo(bands(new IsoFlopFigure(), STUDY.withLaws(List.of()), 1).getFirst());
    }

    @Test
    void withoutIntervalsOfTheFitIsoFlopIsDrawnAtOnceAndHasNone() {
        IsoFlopFigure builder = new IsoFlopFigure();
        assertThat(bands(builder, PLAIN, 1)).isEmpty();
        assertThat(builder.isPrepared(PLAIN)).isTrue();
        assertThat(builder.isPrepared(STUDY)).isFalse();
        builder.prepare(STUDY, () -> true);
        assertThat(builder.isPrepared(STUDY)).isFalse();
        builder.prepare(STUDY, () -> false);
        assertThat(builder.isPrepared(STUDY)).isTrue();
    }

    @Test
    void theBandGoesWithItsLineAndItsSwitch() {
        for (String layer : List.of("frontier", "band")) {
            assertThat(bands(new AllocationFigure(), STUDY.withHidden(Set.of(layer)), 0)).isEmpty();
        }
        Study without = STUDY.withLaws(Studies.published("kaplan").laws());
        assertThat(bands(new AllocationFigure(), without, 0)).isEmpty();
    }

    @Test
    void resamplesOfAnotherFitAreNotItsInterval() {
        Study other = Studies.everyLaw().withEnsemble(Objects.requireNonNull(STUDY.ensemble()));
        assertThat(other.intervals()).isEmpty();
        assertThat(bands(new AllocationFigure(), other, 0)).isEmpty();
    }

    @Test
    void aMovedCursorKeepsTheBandItself() {
        AllocationFigure builder = new AllocationFigure();
        Figure one = builder.build(STUDY, GOPHER, AxisRanges.AUTOMATIC);
        Study selected = STUDY.withHidden(Set.of("models"));
        Figure other = builder.build(selected, GOPHER, AxisRanges.AUTOMATIC);
        assertThat(bands(other.panels().getFirst().layers()))
                .isEqualTo(bands(one.panels().getFirst().layers()));
    }

    @Test
    void theBarOfTheFitHasItsInterval() {
        Figure figure = new AllocationFigure().build(STUDY, GOPHER, AxisRanges.AUTOMATIC);
        List<Layer.Bar> bars =
                figure.panels().getLast().live().stream()
                        .filter(Bars.class::isInstance)
                        .flatMap(layer -> ((Bars) layer).bars().stream())
                        .toList();
        assertThat(bars.stream().filter(bar -> bar.low() < 1 && bar.high() > 1))
                .singleElement()
                .satisfies(bar -> assertThat(bar.name()).isEqualTo("Fitted"));
    }

    private static Layer.Curve fittedLine(Panel panel) {
        return panel.layers().stream()
                .flatMap(layer ->
                        layer instanceof Layer.Curve curve && curve.stroke().paint() == Paint.FITTED
                                ? Stream.of(curve)
                                : Stream.<Layer.Curve>empty())
                .findFirst()
                .orElseThrow();
    }

    /// The height of an edge, straight in logarithms from point to point.
    private static double at(Line edge, double x) {
        int right = 1;
        while (edge.x().get(right) < x) {
            right++;
        }
        int left = right - 1;
        double share =
                Math.log(x / edge.x().get(left))
                        / Math.log(edge.x().get(right) / edge.x().get(left));
        return edge.y().get(left) * Math.pow(edge.y().get(right) / edge.y().get(left), share);
    }

    private static double width(Band band, double compute) {
        int nearest = 0;
        for (int i = 0; i < band.low().x().size(); i++) {
            if (Math.abs(Math.log(band.low().x().get(i) / compute))
                    < Math.abs(Math.log(band.low().x().get(nearest) / compute))) {
                nearest = i;
            }
        }
        return Math.log(band.high().y().get(nearest) / band.low().y().get(nearest));
    }

    private static List<Band> bands(FigureBuilder builder, Study study, int panel) {
        Figure figure = builder.build(study, GOPHER, AxisRanges.AUTOMATIC);
        return bands(figure.panels().get(panel).layers());
    }

    private static List<Band> bands(List<Layer> layers) {
        return layers.stream()
                .flatMap(layer ->
                        layer instanceof Band band ? Stream.of(band) : Stream.<Band>empty())
                .toList();
    }
}
