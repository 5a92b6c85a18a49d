package isoscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.charts.RunsFigure;
import isoscope.plot.layout.FigureLayout;
import isoscope.runs.Run;
import isoscope.testkit.Studies;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final TextRuler RULER = run -> 0.6 * run.size() * run.text().length();
    private static final Study STUDY = Studies.fittedSweep();
    private static final LaidOutFigure FIGURE =
            FigureLayout.layout(
                    new RunsFigure().build(STUDY, 1e20, AxisRanges.AUTOMATIC),
                    800,
                    600,
                    Theme.LIGHT,
                    RULER);

    @Test
    void aPointerOnARunFindsIt() {
        PlacedPanel panel = FIGURE.panels().getFirst();
        for (Run run : STUDY.runs().runs()) {
            double x = panel.toX(run.compute());
            double y = panel.toY(run.parameters());
            assertThat(new Nearest().within(FIGURE, x + 0.2, y - 0.2, Nearest.RADIUS))
                    .hasValueSatisfying(hit -> assertThat(hit.id()).isEqualTo(run.id()));
        }
    }

    @Test
    void noRunIsNearerThanTheOneFound() {
        PlacedPanel panel = FIGURE.panels().getFirst();
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 500; i++) {
            double x = panel.frame().x() + random.nextDouble() * panel.frame().width();
            double y = panel.frame().y() + random.nextDouble() * panel.frame().height();
            double nearest =
                    STUDY.runs().runs().stream()
                            .mapToDouble(run ->
                                    Math.hypot(
                                            panel.toX(run.compute()) - x,
                                            panel.toY(run.parameters()) - y))
                            .min()
                            .orElseThrow();
            var hit = new Nearest().within(FIGURE, x, y, Nearest.RADIUS);
            assertThat(hit.isPresent()).isEqualTo(nearest <= Nearest.RADIUS);
            hit.ifPresent(found ->
                    assertThat(Math.hypot(found.x() - x, found.y() - y)).isEqualTo(nearest));
        }
    }

    @Test
    void aPointerOutsideEveryFrameFindsNothing() {
        assertThat(new Nearest().within(FIGURE, 1, 1, 1000)).isEmpty();
    }
}
