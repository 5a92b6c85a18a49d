package isoscope.ui.planner;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.sheet.Library;
import isoscope.session.Document;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The columns of plans, and the one that is selected.
class PlansViewModelTest {
    private final Document document = Documents.empty();
    private final PlannerViewModel planner = shown(document);
    private final PlansViewModel model = planner.plans();

    private static PlannerViewModel shown(Document document) {
        PlannerViewModel model =
                new PlannerViewModel(document, Library::load, new DirectBackground());
        model.shownProperty().set(true);
        return model;
    }

    private List<String> ids() {
        return model.columns().getValue().stream().map(PlanColumn::id).toList();
    }

    private String selected() {
        return model.selected().getValue().map(PlanColumn::id).orElse("");
    }

    private String value(String plan, String title) {
        return model.columns().getValue().stream()
                .filter(column -> column.id().equals(plan))
                .flatMap(column -> column.rows().stream())
                .filter(row -> row.title().startsWith(title))
                .map(PlanRow::value)
                .findFirst()
                .orElseThrow();
    }

    private void type(Input input, String text) {
        planner.inputs().entry(input).type(text);
    }

    @Test
    void aColumnForThePlanAndOneForEachShownLaw() {
        assertThat(ids()).containsExactly("compute-optimal", "kaplan", "chinchilla-a1");
        assertThat(value("kaplan", "Parameters")).isEqualTo("804.3B");
        assertThat(value("kaplan", "Training tokens")).isEqualTo("119.4B");
        assertThat(value("kaplan", "Predicted loss")).isEqualTo("2.0175");

        document.laws().toggle("kaplan");

        assertThat(ids()).containsExactly("compute-optimal", "chinchilla-a1");
    }

    @Test
    void conditionsAddColumnsAndRows() {
        type(Input.INFERENCE_TOKENS, "10T");

        assertThat(ids())
                .containsExactly("compute-optimal", "inference-aware", "kaplan", "chinchilla-a1");
        assertThat(selected()).isEqualTo("inference-aware");
        assertThat(value("compute-optimal", "Training + inference")).isEqualTo("8.04 × 10²³");
    }

    @Test
    void aColumnIsSelectedByItsNameOrByAStep() {
        model.step(1);
        assertThat(selected()).isEqualTo("kaplan");
        model.step(5);
        assertThat(selected()).isEqualTo("chinchilla-a1");
        model.select("compute-optimal");
        assertThat(selected()).isEqualTo("compute-optimal");
        model.step(-1);
        assertThat(selected()).isEqualTo("compute-optimal");
    }

    @Test
    void whatIsSelectedIsToldCloselyWithItsRanges() {
        type(Input.INTENSITY, "380");
        model.select("kaplan");

        SelectedPlan words = model.words().getValue().orElseThrow();

        assertThat(words.column().name()).isEqualTo("Kaplan 2020");
        assertThat(words.time()).isEqualTo("16.5 days");
        assertThat(words.energy().value()).isEqualTo("325.4 MWh");
        assertThat(words.energy().range()).isEqualTo("276.7 MWh – 596.2 MWh");
        assertThat(words.price()).isEqualTo("404.3k device-hours · $1.193M");
        assertThat(words.ranges())
                .anySatisfy(line -> assertThat(line.note()).endsWith("by the assumptions"));
    }

    @Test
    void lawsAreComparedInWordsBothWays() {
        List<String> sentences = model.verdicts().getValue();

        assertThat(sentences)
                .contains(
                        "Kaplan 2020's split (804B on 119B) would need 4.42× the compute for the same loss, by Chinchilla A3.")
                .anySatisfy(sentence ->
                        assertThat(sentence)
                                .startsWith("Chinchilla A3's split (40.4B on 2.38T)")
                                .endsWith("by Kaplan 2020."))
                .hasSize(4);
    }

    @Test
    void aChosenSizeIsAColumnThatIsKeptAndCanBeUndone() {
        type(Input.PARAMETERS, "70B");

        assertThat(ids()).endsWith("your-choice");
        assertThat(selected()).isEqualTo("your-choice");
        assertThat(value("your-choice", "Tokens per parameter")).isEqualTo("20");

        Document later = Documents.empty();
        PlannerViewModel opened = shown(later);
        later.looking().views().restore(Map.of(), document.looking().views().settings());
        assertThat(opened.plans().selected().getValue().orElseThrow().id())
                .isEqualTo("your-choice");

        document.history().undo();
        assertThat(ids()).doesNotContain("your-choice");
        assertThat(selected()).isEqualTo("compute-optimal");
        document.history().redo();
        assertThat(ids()).endsWith("your-choice");

        model.chooseNone();
        assertThat(ids()).doesNotContain("your-choice");
    }

    @Test
    void aDragIsOneStepHoweverLong() {
        ChosenSize size = planner.inputs().size();
        size.drag(50.04e9);
        size.drag(60.02e9);
        assertThat(value("your-choice", "Parameters")).isEqualTo("60.00B");
        assertThat(document.history().undoNameProperty().get()).isEmpty();

        size.settle();

        assertThat(document.history().undoNameProperty().get()).isEqualTo("Choose 60B parameters");
        document.history().undo();
        assertThat(ids()).doesNotContain("your-choice");
    }
}
