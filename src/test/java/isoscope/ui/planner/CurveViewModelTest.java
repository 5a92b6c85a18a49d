package isoscope.ui.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.law.Law;
import isoscope.law.sheet.Library;
import isoscope.plan.PlanQuantity;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Panel;
import isoscope.plot.charts.ReadOut;
import isoscope.session.Document;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.ui.workspace.FigureSource;
import isoscope.ui.workspace.ShownFigure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Gestures on the curve of a plan, and what it shows.
class CurveViewModelTest {
    private final Document document = Documents.empty();
    private final PlannerViewModel planner =
            new PlannerViewModel(document, Library::load, new DirectBackground());
    private final CurveViewModel curve = planner.curve();

    @BeforeEach
    void show() {
        planner.shownProperty().set(true);
    }

    private Figure figure() {
        return curve.moved().getValue().orElseThrow();
    }

    private <L extends Layer> Stream<L> layers(Class<L> kind) {
        Panel panel = figure().panels().getFirst();
        return Stream.concat(panel.layers().stream(), panel.live().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private String flag() {
        return layers(Layer.Rule.class).findFirst().orElseThrow().flag();
    }

    private PlanColumn selected() {
        return planner.plans().selected().getValue().orElseThrow();
    }

    private String value(ReadOut card, String key) {
        return card.rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private ReadOut card(double size) {
        return curve.card(size).orElseThrow();
    }

    @Test
    void theCursorStandsAtThePlanThatIsSelected() {
        assertThat(flag()).isEqualTo("Compute-optimal 40.4B");

        planner.plans().select("chinchilla-a1");

        assertThat(flag()).isEqualTo("Chinchilla A1 67.8B");
    }

    @Test
    void draggingTheCursorChoosesASizeAsOneStep() {
        Figure before = curve.figure().getValue().orElseThrow();

        curve.drag(1.5);
        curve.drag(2);

        assertThat(flag()).isEqualTo("Your choice 80.7B");
        assertThat(selected().id()).isEqualTo("your-choice");
        assertThat(selected().plan().plan().value(PlanQuantity.PARAMETERS)).isEqualTo(80.7e9);
        assertThat(curve.figure().getValue()).containsSame(before);

        curve.settle();
        assertThat(document.looking().views().settings())
                .containsEntry("planner.parameters", "80.7B");

        document.history().undo();
        assertThat(flag()).isEqualTo("Compute-optimal 40.4B");
    }

    @Test
    void aDragThatIsGivenUpLeavesNothing() {
        curve.drag(2);
        curve.giveUp();
        curve.settle();

        assertThat(selected().id()).isEqualTo("compute-optimal");
        assertThat(document.history().undoNameProperty().get()).isEmpty();
    }

    @Test
    void arrowKeysMoveTheCursorAndEscapeClearsTheChoice() {
        curve.step(8);
        curve.settle();
        assertThat(selected().plan().plan().value(PlanQuantity.PARAMETERS))
                .isCloseTo(40.36e9 * Math.pow(10, 0.02), within(1e8));

        assertThat(curve.clear()).isTrue();
        assertThat(selected().id()).isEqualTo("compute-optimal");
        assertThat(curve.clear()).isFalse();
    }

    @Test
    void theCardTellsTheCostOfTheSizeAtThePointer() {
        assertThat(value(card(1), "Extra compute")).isEqualTo("0.0 %");
        assertThat(value(card(2), "Parameters N")).isEqualTo("80.7B");
        assertThat(value(card(2), "Extra compute")).startsWith("+1");
    }

    @Test
    void servedTokensAddACurveOfTheirOwnWithItsLeastAtTheInferenceAwarePlan() {
        assertThat(layers(Layer.Curve.class).map(Layer.Curve::name))
                .doesNotContain("Training only");

        planner.inputs().entry(Input.INFERENCE_TOKENS).type("10T");

        assertThat(layers(Layer.Curve.class).map(Layer.Curve::name))
                .contains("Training only", "Training and 10T inference");
        assertThat(
                        layers(Layer.Points.class)
                                .filter(points -> points.ids().contains("inference-aware")))
                .anySatisfy(points -> {
                    assertThat(points.labels()).containsExactly("Inference-aware 12.5B");
                    assertThat(points.y().get(0)).isZero();
                });
        assertThat(value(card(0.7), "Extra with inference")).startsWith("+");
    }

    @Test
    void theFigureThatIsExportedIsTheOneThatIsShownWithTheLawsOnIt() {
        ShownFigure shown = curve.shown().getValue().orElseThrow();

        assertThat(shown.figure()).isEqualTo(figure());
        assertThat(((FigureSource.Laws) shown.source()).laws())
                .extracting(Law::id)
                .containsExactly("chinchilla-a3", "kaplan", "chinchilla-a1");

        planner.inputs().goalProperty().set(GoalKind.LOSS);
        planner.inputs().entry(Input.TARGET_LOSS).type("1");
        assertThat(curve.shown().getValue()).isEmpty();
    }

    @Test
    void aFigureOfTheFitIsOneOfTheOpenRuns() {
        PlannerViewModel ofRuns =
                new PlannerViewModel(Documents.fitted(), Library::load, new DirectBackground());
        ofRuns.shownProperty().set(true);

        assertThat(ofRuns.curve().shown().getValue())
                .map(ShownFigure::source)
                .contains(new FigureSource.OpenRuns());
    }

    @Test
    void theSizesWithinTenPercentAreTold() {
        assertThat(layers(Layer.Label.class).map(Layer.Label::text))
                .containsExactly("Within 10 %: 0.6× to 1.8× the optimal size");
    }

    @Test
    void aClickOnAMarkerSelectsItsPlan() {
        curve.select("kaplan");

        assertThat(selected().id()).isEqualTo("kaplan");
        assertThat(List.of(flag())).containsExactly("Kaplan 2020 804B");
    }
}
