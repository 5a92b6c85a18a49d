package isoscope.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.ColourBy;
import isoscope.plot.Figure;
import isoscope.plot.Range;
import isoscope.quantity.Quantity;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.testkit.SlowBackground;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChartModelTest {
    private final Document document = Documents.fitted();
    private final Recorder builder = new Recorder();
    private final ChartModel chart = new ChartModel(document, builder);

    @Test
    void doesNothingUntilItIsShown() {
        document.looking().computeProperty().set(1e22);
        document.figureSteps().showLayer("field", false);

        assertThat(builder.built).isZero();
        assertThat(builder.moved).isZero();
        assertThat(chart.figureProperty().get()).isEmpty();
    }

    @Test
    void dragMovesTheFigureAndNeverRebuildsIt() {
        chart.shownProperty().set(true);

        chart.holdCompute(1e22);
        chart.holdCompute(1e23);

        assertThat(builder.built).isOne();
        assertThat(builder.moved).isEqualTo(2);
        assertThat(description(chart.movedProperty().get().orElseThrow())).isEqualTo(1e23);
    }

    @Test
    void aHiddenChartDoesNoWorkOnDragAndCatchesUpOnceWhenShown() {
        chart.shownProperty().set(true);
        chart.shownProperty().set(false);

        chart.holdCompute(1e22);
        chart.holdCompute(1e23);
        assertThat(builder.moved).isZero();

        chart.shownProperty().set(true);
        assertThat(builder.moved).isOne();
        assertThat(builder.built).isOne();
    }

    @Test
    void aHiddenChartForgetsNoChangeOfTheStudy() {
        chart.shownProperty().set(true);
        chart.shownProperty().set(false);

        document.figureSteps().showLayer("field", false);
        document.runSteps().exclude(Set.of("run-1"));
        assertThat(builder.built).isOne();

        chart.shownProperty().set(true);
        assertThat(builder.built).isEqualTo(2);
        assertThat(builder.study.hidden()).containsExactly("field");
    }

    @Test
    void theNoteSaysWhatColoursTheRunsNow() {
        chart.shownProperty().set(true);
        document.figureSteps().colourBy(new ColourBy.Amount(Quantity.TOKENS));
        assertThat(shown().note()).endsWith(", coloured by tokens");
        document.figureSteps().colourBy(new ColourBy.Amount(Quantity.LOSS));
        assertThat(shown().note()).endsWith(", coloured by loss");
        document.history().undo();
        assertThat(shown().note()).endsWith(", coloured by tokens");
    }

    @Test
    void twoChartsOfOneBuilderKeepSeparateZooms() {
        ChartModel left = new ChartModel("left", document, new Recorder());
        ChartModel right = new ChartModel("right", document, new Recorder());
        AxisRanges near = AxisRanges.AUTOMATIC.with("compute", new Range(1e20, 1e22));

        left.track().jump(near);

        assertThat(left.track().nowProperty().get()).isEqualTo(near);
        assertThat(right.track().nowProperty().get()).isEqualTo(AxisRanges.AUTOMATIC);
    }

    @Test
    void twoChartsOfOneBuilderDoNotCancelEachOthersWork() {
        SlowBackground slow = new SlowBackground();
        Document shared = Documents.fitted(slow);
        slow.endAll();
        Recorder first = new Recorder();
        Recorder second = new Recorder();
        first.slow = true;
        second.slow = true;
        ChartModel left = new ChartModel("left", shared, first);
        ChartModel right = new ChartModel("right", shared, second);

        left.shownProperty().set(true);
        right.shownProperty().set(true);
        slow.endAll();

        assertThat(left.figureProperty().get()).isPresent();
        assertThat(right.figureProperty().get()).isPresent();
    }

    @Test
    void aClosedChartFollowsTheDocumentNoLonger() {
        chart.shownProperty().set(true);
        chart.close();

        document.runSteps().exclude(Set.of("run-1"));
        chart.holdCompute(1e22);
        chart.shownProperty().set(true);

        assertThat(builder.built).isOne();
        assertThat(builder.moved).isZero();
    }

    @Test
    void zoomIsHandedToTheBuilderAndResetForgetsIt() {
        chart.shownProperty().set(true);
        AxisRanges near = AxisRanges.AUTOMATIC.with("compute", new Range(1e20, 1e22));

        chart.track().jump(near);
        assertThat(builder.view).isEqualTo(near);
        assertThat(chart.track().nowProperty().get()).isEqualTo(near);

        chart.resetView();
        assertThat(builder.view).isEqualTo(AxisRanges.AUTOMATIC);
        assertThat(builder.built).isEqualTo(3);
    }

    @Test
    void openingOtherDataForgetsTheZoom() {
        chart.track().jump(AxisRanges.AUTOMATIC.with("compute", new Range(1e20, 1e22)));

        document.data().open(new isoscope.session.data.Origin.Sample("other", "Other runs"));

        assertThat(chart.track().nowProperty().get()).isEqualTo(AxisRanges.AUTOMATIC);
    }

    @Test
    void aLayerHiddenInTheChartComesBackByUndo() {
        chart.shownProperty().set(true);

        document.figureSteps().showLayer("contours", false);
        assertThat(builder.study.shows("contours")).isFalse();

        document.history().undo();
        assertThat(builder.study.shows("contours")).isTrue();
    }

    @Test
    void computeStaysWithinWhatTheSliderReaches() {
        chart.holdCompute(1e40);

        assertThat(document.looking().computeProperty().get()).isEqualTo(1e27);
    }

    @Test
    void axesStandStillWhileRunsAreLeftOutByABox() {
        chart.shownProperty().set(true);
        chart.runs().leaveOut(Set.of("run-1", "Chinchilla"));
        assertThat(document.studyProperty().get().excluded()).containsExactly("run-1");
        assertThat(builder.view.of("compute")).contains(Recorder.RANGE);

        chart.runs().takeBack();
        assertThat(builder.view).isEqualTo(AxisRanges.AUTOMATIC);
        assertThat(builder.study.excluded()).isEmpty();
    }

    @Test
    void aFinishedBoxIsAStepAndFreesTheAxes() {
        chart.shownProperty().set(true);
        chart.runs().leaveOut(Set.of("run-1", "run-2"));

        chart.runs().keepLeftOut();

        assertThat(builder.view).isEqualTo(AxisRanges.AUTOMATIC);
        assertThat(document.history().undoNameProperty().get()).isEqualTo("Exclude 2 runs");
    }

    @Test
    void selectionIsLeftOutAndTakenInByTurns() {
        chart.runs().select(Set.of("run-1", "run-2"));

        chart.runs().toggleSelection();
        assertThat(document.studyProperty().get().excluded()).containsOnly("run-1", "run-2");
        chart.runs().toggleSelection();
        assertThat(document.studyProperty().get().excluded()).isEmpty();

        assertThat(chart.runs().selectNone()).isTrue();
        assertThat(chart.runs().selectNone()).isFalse();
    }

    @Test
    void whatTakesLongIsDoneInTheBackgroundAndTheOldFigureStaysMeanwhile() {
        chart.shownProperty().set(true);
        builder.slow = true;

        document.runSteps().exclude(Set.of("run-1"));

        assertThat(builder.prepared).isGreaterThanOrEqualTo(1);
        assertThat(builder.builtUnprepared).isZero();
        assertThat(builder.study.excluded()).containsExactly("run-1");
    }

    @Test
    void playingWhileAFigureIsPreparedBeginsNothingMore() {
        SlowBackground slow = new SlowBackground();
        Document played = Documents.fitted(slow);
        ChartModel waiting = new ChartModel(played, builder);
        slow.endAll();
        builder.slow = true;
        builder.ready = Set.of("another study");
        int before = slow.begun();
        waiting.shownProperty().set(true);

        for (int frame = 0; frame < 60; frame++) {
            played.looking().computeProperty().shift(0.01);
        }

        assertThat(slow.begun() - before).isOne();
        slow.endAll();
        assertThat(builder.prepared).isOne();
        assertThat(waiting.figureProperty().get()).isPresent();
    }

    @Test
    void ofStudiesThatChangeFasterThanTheyArePreparedTheNewestIs() {
        SlowBackground slow = new SlowBackground();
        Document changing = Documents.fitted(slow);
        ChartModel waiting = new ChartModel(changing, builder);
        slow.endAll();
        builder.slow = true;
        waiting.shownProperty().set(true);
        for (int run = 1; run <= 9; run++) {
            changing.runSteps().exclude(Set.of("run-" + run));
        }

        assertThat(slow.underWay("chart-recorder")).isOne();
        slow.endAll();
        assertThat(builder.prepared).isLessThanOrEqualTo(3);
        assertThat(builder.study.excluded()).hasSize(9);
        assertThat(builder.builtUnprepared).isZero();
    }

    @Test
    void aBoxAsksOfEachRunOnceWhetherItIsInside() {
        CountingSet inside = new CountingSet(Set.of("run-1", "run-2", "Chinchilla"));
        chart.runs().leaveOut(inside);
        assertThat(document.studyProperty().get().excluded()).containsOnly("run-1", "run-2");
        assertThat(inside.asked).isEqualTo(chart.study().runs().size());
    }

    private Figure shown() {
        return chart.figureProperty().get().orElseThrow();
    }

    private static double description(Figure figure) {
        return Double.parseDouble(figure.description());
    }

    /// Markers that count how often they are asked for one of them.
    private static final class CountingSet extends AbstractSet<String> {
        private final Set<String> markers;
        private int asked;

        CountingSet(Set<String> markers) {
            this.markers = markers;
        }

        @Override
        public boolean contains(Object marker) {
            asked++;
            return markers.contains(marker);
        }

        @Override
        public Iterator<String> iterator() {
            return markers.iterator();
        }

        @Override
        public int size() {
            return markers.size();
        }
    }
}
