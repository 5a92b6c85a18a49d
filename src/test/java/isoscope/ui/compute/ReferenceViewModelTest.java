package isoscope.ui.compute;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.session.Choices;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.ui.compute.ReferenceViewModel.Choice;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceViewModelTest {
    private final Document document = Documents.fitted();
    private final ReferenceViewModel model = new ReferenceViewModel(document.laws());

    @Test
    void everyLawShownThatPredictsLossesCanBeChosen() {
        assertThat(model.choices())
                .extracting(Choice::id)
                .startsWith("")
                .contains("chinchilla-a3", Choices.FITTED)
                .doesNotContain("besiroglu");
        assertThat(chosen()).containsExactly("");

        document.laws().toggle("besiroglu");
        assertThat(model.choices()).extracting(Choice::id).contains("besiroglu");
    }

    @Test
    void theChosenLawPredictsLossesUntilThatIsUndone() {
        choose("chinchilla-a3");
        assertThat(reference()).isEqualTo("chinchilla-a3");
        assertThat(chosen()).containsExactly("chinchilla-a3");

        choose("");
        assertThat(reference()).isEqualTo(Choices.FITTED);

        document.history().undo();
        assertThat(reference()).isEqualTo("chinchilla-a3");
    }

    @Test
    void aChosenLawThatIsHiddenGivesWayToTheUsualOneAndComesBackWithIt() {
        choose("chinchilla-a3");

        document.laws().toggle("chinchilla-a3");
        assertThat(reference()).isEqualTo(Choices.FITTED);
        assertThat(chosen()).containsExactly("");

        document.laws().toggle("chinchilla-a3");
        assertThat(reference()).isEqualTo("chinchilla-a3");
    }

    private void choose(String id) {
        model.choices().stream().filter(choice -> choice.id().equals(id)).forEach(model::choose);
    }

    private List<String> chosen() {
        return model.choices().stream().filter(Choice::chosen).map(Choice::id).toList();
    }

    private String reference() {
        return document.laws().referenceLawProperty().get().orElseThrow().id();
    }
}
