package isoscope.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.Documents;
import org.junit.jupiter.api.Test;

/// Actions on a law in the rest of the program.
class CardActionsTest extends LibraryFixture {
    @Test
    void aLawThatChartsShowIsOverlaid() {
        chosen.set("besiroglu");
        model.seenProperty().set(true);
        assertThat(model.actions().canOverlay(card().law())).isTrue();
        model.actions().overlay(card().law());
        assertThat(document.studyProperty().get().laws())
                .anyMatch(law -> law.id().equals("besiroglu"));
        assertThat(screens).containsExactly("isoloss");
        chosen.set("kaplan-critical-batch");
        assertThat(model.actions().canOverlay(card().law())).isFalse();
    }

    @Test
    void aLawThatPlansCanBeMadeByIsUsedInThePlanner() {
        model.seenProperty().set(true);
        assertThat(model.actions().canPlan(card().law())).isFalse();
        chosen.set("besiroglu");
        assertThat(model.actions().canPlan(card().law())).isTrue();
        model.actions().plan(card().law());
        assertThat(planned).containsExactly("besiroglu");
        assertThat(screens).containsExactly("planner");
    }

    @Test
    void theConstantsOfALawAreFittedToTheRuns() {
        model.seenProperty().set(true);
        assertThat(model.actions().canFit(card().law())).isTrue();
        model.actions().fit(card().law());
        assertThat(document.fitSteps().choices().form()).contains("alpha");
        assertThat(screens).containsExactly("laws");
        chosen.set("krajewski");
        assertThat(model.actions().canFit(card().law())).isFalse();
    }

    /// Without runs neither the button nor the limit to laws for them holds.
    @Test
    void theButtonToFitIsThereWithRunsAlone() {
        model.seenProperty().set(true);
        assertThat(card().canFitProperty().getValue()).isTrue();
        model = library(Documents.empty());
        model.seenProperty().set(true);
        assertThat(card().canFitProperty().getValue()).isFalse();
        model.onlyForRunsProperty().set(true);
        assertThat(model.rowsProperty().get()).isNotEmpty();
    }
}
