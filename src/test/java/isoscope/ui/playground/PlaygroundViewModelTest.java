package isoscope.ui.playground;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.plan.design.Spacing;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Panel;
import isoscope.runs.Run;
import isoscope.session.Document;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.HeldBackground;
import isoscope.ui.workspace.ChoiceViewModel.Option;
import isoscope.ui.workspace.ShownFigure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;

class PlaygroundViewModelTest extends PlaygroundFixture {
    private static final String REPETITIONS = "playground-repetitions";

    @Test
    void theFigureThatIsExportedTellsHowItsRunsWereDrawn() {
        ObservableValue<Optional<ShownFigure>> shown = model.shownFigure();

        assertThat(shown.getValue().orElseThrow().figure().id()).isEqualTo("recovery");
        assertThat(shown.getValue().map(ShownFigure::source)).contains(draw().source());
        assertThat(draw().source().words()).contains("noise, seed");

        model.pictureProperty().set(PlaygroundViewModel.Shown.ESTIMATES);
        assertThat(shown.getValue()).isEmpty();
    }

    @Test
    void nothingIsDrawnWhileTheScreenIsNotShown() {
        PlaygroundViewModel hidden =
                new PlaygroundViewModel(
                        document,
                        Library::load,
                        FitMethods.all(),
                        () -> 77,
                        new DirectBackground());

        assertThat(hidden.stateProperty().get()).isEqualTo(new DrawState.Reading());
    }

    @Test
    void theNumbersAreThoseOfTheCommand() {
        model.inputs().law().choose(new Option("chinchilla-a3", ""));
        model.inputs().spacingProperty().set(Spacing.LOG);
        type(Input.NOISE, "0.3");
        type(Input.REACH, "8");
        type(Input.COMPUTE, "5.76e23");
        type(Input.SEED, "9");
        model.repetitions().run();

        assertThat(told(model))
                .contains("\"law\" : \"chinchilla-a3\"", "\"seed\" : 9")
                .isEqualTo(printed(draw().setup().arguments(draw().asked().name())));
    }

    @Test
    void withoutNoiseOneRepetitionIsEnough() {
        type(Input.REPETITIONS, "");
        type(Input.NOISE, "0");
        model.repetitions().run();

        assertThat(model.inputs().setupProperty().get().repetitions()).isEqualTo(1);
        assertThat(told(model)).isEqualTo(printed(draw().setup().arguments(draw().asked().name())));
    }

    @Test
    void otherInputsDrawOtherRunsAtOnce() {
        List<Run> before = draw().runs().runs();
        model.inputs().newSeed();

        assertThat(model.inputs().setupProperty().get().seed()).isEqualTo(77);
        assertThat(draw().runs().runs()).hasSameSizeAs(before).isNotEqualTo(before);
    }

    @Test
    void theFigureHasTheTruthAndTheFrontierOfEachMethod() {
        List<Panel> panels = model.figure().getValue().orElseThrow().panels();

        assertThat(names(panels.getFirst())).contains("Truth");
        assertThat(names(panels.getLast())).containsExactly("", "Least squares", "Approach 2");
    }

    private static List<String> names(Panel panel) {
        return panel.layers().stream()
                .filter(Layer.Curve.class::isInstance)
                .map(layer -> ((Layer.Curve) layer).name())
                .toList();
    }

    @Test
    void repetitionsSayForWhichInputsTheyWereMade() {
        model.repetitions().run();
        assertThat(model.repetitions().isStale().getValue()).isFalse();

        type(Input.SEED, "43");
        assertThat(model.repetitions().isStale().getValue()).isTrue();
        type(Input.SEED, "42");
        assertThat(model.repetitions().isStale().getValue()).isFalse();
        model.inputs().law().choose(new Option("chinchilla-a3", ""));
        assertThat(model.repetitions().isStale().getValue()).isTrue();
    }

    @Test
    void cancelledRepetitionsLeaveTheResultsThereWere() {
        HeldBackground held = new HeldBackground();
        PlaygroundViewModel slow = shown(document, held);
        held.runAll();
        slow.repetitions().run();
        assertThat(slow.repetitions().progressProperty().get()).isPresent();
        held.run(REPETITIONS);
        assertThat(slow.repetitions().progressProperty().get()).isEmpty();
        String first = told(slow);

        slow.shownProperty().set(false);
        slow.repetitions().run();
        slow.repetitions().cancel();

        assertThat(held.waiting()).doesNotContain(REPETITIONS);
        assertThat(slow.repetitions().progressProperty().get()).isEmpty();
        assertThat(told(slow)).isEqualTo(first);
    }

    @Test
    void theTableTellsTheNumberThatIsChosen() {
        model.repetitions().run();
        List<ResultRow> sizes = model.results().rows().getValue();
        assertThat(sizes)
                .extracting(ResultRow::method)
                .containsExactly("Least squares", "Approach 2");
        assertThat(sizes).allSatisfy(row -> assertThat(row.truth()).isEqualTo("95.9B"));

        model.results().subject().choose(new Option("constant.alpha", ""));

        assertThat(model.results().rows().getValue())
                .extracting(ResultRow::truth)
                .containsExactly("0.3478", "–");
    }

    @Test
    void withoutNoiseABiasIsWhatAMethodMissesAndRoundingIsNone() {
        model.inputs().law().choose(new Option("chinchilla-a3", ""));
        type(Input.NOISE, "0");
        type(Input.REPETITIONS, "");
        type(Input.REACH, "16");
        type(Input.POINTS, "15");
        model.repetitions().run();

        List<ResultRow> rows = model.results().rows().getValue();
        assertThat(rows.getFirst().bias()).isEqualTo("0");
        assertThat(rows.getLast().bias()).startsWith("+").endsWith("B");
        assertThat(rows).extracting(ResultRow::coverage).containsOnly("–");
    }

    @Test
    void aBiasHasTheDecimalsOfItsError() {
        assertThat(NumberText.withError(.0029317, .0009768)).isEqualTo("+0.00293 ± 0.00098");
        assertThat(NumberText.withError(-31.46, 12.3)).isEqualTo("−31 ± 12");
        assertThat(NumberText.withError(.2, 0)).isEqualTo("+0.2");
    }

    @Test
    void estimatesAreDrawnAboutTheTruth() {
        model.repetitions().run();
        Figure figure = model.figure().getValue().orElseThrow();

        assertThat(figure.id()).isEqualTo("estimates");
        assertThat(figure.panels().getFirst().layers())
                .filteredOn(Layer.Bars.class::isInstance)
                .singleElement()
                .satisfies(layer ->
                        assertThat(((Layer.Bars) layer).bars())
                                .extracting(Layer.Bar::name)
                                .containsExactly("Least squares", "Approach 2"));
    }

    @Test
    void whatCannotBeDrawnSaysWhy() {
        type(Input.HIGH, "1e17");
        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        DrawState.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("above the smallest"));

        type(Input.HIGH, "");
        choose(model, Set.of());
        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        DrawState.Refused.class,
                        refused -> assertThat(refused.sentence()).startsWith("No method"));
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        Draw before = draw();
        type(Input.NOISE, "100");
        type(Input.COUNT, "1");
        type(Input.SEED, "-1");
        type(Input.HIGH, "much");

        assertThat(List.of(Input.NOISE, Input.COUNT, Input.SEED, Input.HIGH))
                .extracting(input -> model.inputs().entry(input).errorProperty().get())
                .containsExactly(
                        "Type a number from 0 up to 100, such as 0.5.",
                        "Type a whole number from 2 to 1,000.",
                        "Type a whole number from 0.",
                        "Type FLOP above 0, such as 1e21.");
        assertThat(draw()).isSameAs(before);
    }

    @Test
    void inputsAreKeptInTheSession() {
        type(Input.NOISE, "2");
        model.inputs().spacingProperty().set(Spacing.LINEAR);
        model.inputs().law().choose(new Option("chinchilla-a3", ""));
        Map<String, String> kept = document.looking().views().settings();
        Document later = Documents.empty();
        PlaygroundViewModel opened = shown(later, new DirectBackground());

        later.looking().views().restore(Map.of(), kept);

        assertThat(opened.stateProperty().get().made().orElseThrow().runs())
                .isEqualTo(draw().runs());
    }
}
