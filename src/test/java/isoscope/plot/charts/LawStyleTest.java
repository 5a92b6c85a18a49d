package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;

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
        Study all = Studies.everyLaw();
        for (int i = 0; i < all.laws().size(); i++) {
            Stroke line = LawStyle.of(all.laws().get(i), i).line();
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
        Study all =
                Studies.published(
                        "kaplan",
                        "chinchilla-a1",
                        "chinchilla-a2",
                        "chinchilla-a3",
                        "chinchilla-a3-printed",
                        "chinchilla-a3-table",
                        "besiroglu",
                        "twenty-to-one");
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < all.laws().size(); i++) {
            LawStyle style = LawStyle.of(all.laws().get(i), i);
            assertThat(seen.add(List.of(style.paint(), style.line().dash()))).isTrue();
        }
    }

    private static <T extends Layer> Stream<T> of(Class<T> type, List<Layer> layers) {
        return layers.stream().filter(type::isInstance).map(type::cast);
    }
}
