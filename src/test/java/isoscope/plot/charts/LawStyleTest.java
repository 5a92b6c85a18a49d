package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.LineStyle;
import isoscope.law.ScalingLaw;
import isoscope.law.sheet.Library;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Paint;
import isoscope.plot.Stroke;
import isoscope.plot.Study;
import isoscope.testkit.Studies;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How laws are told apart on charts: by colour, dash and what lies above what.
class LawStyleTest {
    private static final double GOPHER = 5.76e23;
    private static final Study SWEEP = Studies.fittedSweep();

    @Test
    void theFittedLineIsSolidOverTheDataAndDashedBeyond() {
        Figure figure =
                new IsoLossFigure(Plane.COMPUTE_PARAMETERS)
                        .build(SWEEP, GOPHER, AxisRanges.AUTOMATIC);
        List<Curve> fitted =
                of(Curve.class, figure.panels().getFirst().layers())
                        .filter(curve -> curve.stroke().paint() == Paint.FITTED)
                        .toList();
        assertThat(fitted).hasSize(2);
        assertThat(fitted.get(0).stroke().dash().size()).isZero();
        assertThat(fitted.get(0).x().max()).isEqualTo(fitted.get(1).x().min());
        assertThat(fitted.get(1).stroke().dash().size()).isEqualTo(2);
    }

    @Test
    void noLawIsDrawnAsABand() {
        for (ScalingLaw law : Studies.everyLaw().laws()) {
            Stroke line = LawStyle.of(law).line();
            assertThat(line.width()).isLessThanOrEqualTo(3);
            assertThat(line.opacity()).isOne();
        }
    }

    @Test
    void theReplicationIsSeenWhereItMeetsTheFittedLaw() {
        Figure figure =
                new IsoLossFigure(Plane.COMPUTE_PARAMETERS)
                        .build(Studies.everyLaw(), GOPHER, AxisRanges.AUTOMATIC);
        List<Stroke> lines =
                of(Curve.class, figure.panels().getFirst().layers()).map(Curve::stroke).toList();
        assertThat(lines.getLast().paint()).isEqualTo(Paint.REPLICATION);
        assertThat(lines.getLast().dash().size()).isEqualTo(4);
        assertThat(lines.getLast().casing()).isFalse();
    }

    @Test
    void noTwoPublishedLawsShareColourAndDash() {
        Set<Object> seen = new HashSet<>();
        for (ScalingLaw law : Library.ofCharts().splitting()) {
            LawStyle style = LawStyle.of(law);
            assertThat(seen.add(List.of(style.paint(), style.line().dash()))).as(law.id()).isTrue();
        }
    }

    /// A law that is shown or hidden changes nothing in how another one looks.
    @Test
    void aLawLooksTheSameBesideWhateverLaws() {
        Study one = Studies.published("beck");
        Study two = Studies.published("muennighoff", "beck");
        assertThat(LawStyle.of(two.laws().getLast())).isEqualTo(LawStyle.of(one.laws().getFirst()));
    }

    /// Laws of the user's own, which say nothing of their line.
    @Test
    void lawsThatSayNothingOfTheirLineDifferByTheirIds() {
        assertThat(
                        IntStream.range(0, 100)
                                .mapToObj(i -> LineStyle.of("mine-" + i))
                                .distinct()
                                .count())
                .isGreaterThan(15);
        assertThat(LineStyle.of("mine-1")).isEqualTo(LineStyle.of("mine-1"));
    }

    private static <T extends Layer> Stream<T> of(Class<T> type, List<Layer> layers) {
        return layers.stream().filter(type::isInstance).map(type::cast);
    }
}
