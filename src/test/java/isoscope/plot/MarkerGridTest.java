package isoscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.ComputeAllocation;
import isoscope.plot.charts.RunsFigure;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.testkit.Studies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Ten thousand runs of which few are looked at.
class MarkerGridTest {
    private static final int RUNS = 10_000;
    private static final PlacedPanel PLACED = placed();

    @Test
    void aBoxHoldsWhatLiesInItAndNothingElseIsLookedAt() {
        MarkerGrid grid = MarkerGrid.of(PLACED);
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 200; i++) {
            Rect box = new Rect(100 + random.nextDouble(500), 50 + random.nextDouble(300), 40, 30);
            int[] asked = {0};
            Set<String> inside =
                    grid.inside(
                            box,
                            (x, y) -> {
                                asked[0]++;
                                return box.contains(x, y);
                            });
            assertThat(inside).isEqualTo(byHand(box));
            assertThat(asked[0]).isLessThan(RUNS / 20);
        }
    }

    @Test
    void aBoxOverTheWholeFrameHoldsEveryRun() {
        Rect frame = PLACED.frame();
        assertThat(MarkerGrid.of(PLACED).inside(frame, frame::contains)).hasSize(RUNS);
    }

    @Test
    void aBoxBesideTheFrameHoldsNothing() {
        Rect beside = new Rect(-90, -90, 50, 50);
        assertThat(MarkerGrid.of(PLACED).inside(beside, beside::contains)).isEmpty();
    }

    @Test
    void aPointerLooksAtFewMarkers() {
        MarkerGrid grid = MarkerGrid.of(PLACED);
        int[] looked = {0};
        for (int x = 60; x < 780; x += 20) {
            grid.visit(new Rect(x, 200, 28, 28), _ -> looked[0]++);
        }
        assertThat(looked[0] / 36).isLessThan(RUNS / 50);
    }

    private static Set<String> byHand(Rect box) {
        Set<String> ids = new HashSet<>();
        for (Layer layer : PLACED.panel().layers()) {
            if (layer instanceof Layer.Points points) {
                for (int i = 0; i < points.ids().size(); i++) {
                    if (box.contains(
                            PLACED.toX(points.x().get(i)), PLACED.toY(points.y().get(i)))) {
                        ids.add(points.ids().get(i));
                    }
                }
            }
        }
        return ids;
    }

    private static PlacedPanel placed() {
        SplittableRandom random = new SplittableRandom(4);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            ComputeAllocation split =
                    new ComputeAllocation(
                            Math.pow(10, random.nextDouble(7, 11)),
                            Math.pow(10, random.nextDouble(8, 12)));
            double loss = Studies.TRUTH.loss(split.parameters(), split.tokens());
            runs.add(
                    new Run(
                            "run-" + i,
                            "",
                            split.parameters(),
                            split.tokens(),
                            split.compute(),
                            loss,
                            null,
                            i + 2));
        }
        Study study = Studies.of(new RunSet("many.csv", runs));
        Panel panel = new RunsFigure().build(study, 1e20, AxisRanges.AUTOMATIC).panels().getFirst();
        return new PlacedPanel(panel, new Rect(50, 40, 740, 520));
    }
}
