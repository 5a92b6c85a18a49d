package isoscope.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Figure;
import isoscope.plot.Study;
import isoscope.plot.charts.RunsFigure;
import isoscope.runs.RunSet;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.testkit.HeldBackground;
import isoscope.testkit.MadeStudies;
import isoscope.testkit.Studies;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A chart of very many runs is made in the background, and only when it would look different.
class ManyRunsChartTest {
    private final Recorder builder = new Recorder();

    @Test
    void theFigureOfVeryManyRunsIsMadeInTheBackgroundAndTheOldOneStaysUntilThen() {
        HeldBackground held = new HeldBackground();
        Document large = Documents.of(many(), held);
        held.runAll();
        ChartModel waiting = new ChartModel(large, builder);
        waiting.shownProperty().set(true);
        assertThat(builder.built).isZero();
        held.runAll();
        Figure before = waiting.figureProperty().get().orElseThrow();

        large.selection().select(Set.of("run-1"));

        assertThat(waiting.figureProperty().get()).containsSame(before);
        waiting.holdCompute(1e23);
        assertThat(description(waiting.movedProperty().get().orElseThrow())).isEqualTo(1e23);
        held.runAll();
        assertThat(builder.study.selected()).containsExactly("run-1");
        assertThat(description(waiting.movedProperty().get().orElseThrow())).isEqualTo(1e23);
    }

    @Test
    void aFigureOfVeryManyRunsThatWasBegunIsShownThoughOthersAreAskedForMeanwhile() {
        HeldBackground held = new HeldBackground();
        Document large = Documents.of(many(), held);
        held.runAll();
        ChartModel waiting = new ChartModel(large, builder);
        waiting.shownProperty().set(true);
        held.runAll();

        large.selection().select(Set.of("run-1"));
        large.selection().select(Set.of("run-2"));
        held.run("figure-" + builder.id());
        assertThat(builder.study.selected()).containsExactly("run-1");

        held.run("figure-" + builder.id());
        assertThat(builder.study.selected()).containsExactly("run-2");
        assertThat(held.waiting()).isEmpty();
    }

    @Test
    void theChartOfTheRunsIsNotDrawnAnewForIntervals() {
        Study study = Studies.resampled(Studies.fittedSweep(), true);

        assertThat(new RunsFigure().shown(study))
                .isEqualTo(new RunsFigure().shown(study.withEnsemble(null)));
        assertThat(new RunsFigure().shown(study))
                .isNotEqualTo(new RunsFigure().shown(study.withRuns(Documents.runs())));
    }

    private static RunSet many() {
        return new RunSet("many.csv", MadeStudies.of(6_000, .01, true, 3));
    }

    private static double description(Figure figure) {
        return Double.parseDouble(figure.description());
    }
}
