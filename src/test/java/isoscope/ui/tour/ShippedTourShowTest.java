package isoscope.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.sheet.Library;
import isoscope.session.Document;
import isoscope.session.LawSlot;
import isoscope.session.view.Views;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.ScriptedDialogs;
import isoscope.tour.ShippedTour;
import isoscope.tour.Step;
import isoscope.tour.StepView;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every step of every tour of the program is shown as it says, forwards and backwards.
class ShippedTourShowTest {
    private final Document document = Documents.empty();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final TourViewModel model =
            new TourViewModel(document, TourFixture.SCREENS, TourFixture.SAMPLES, dialogs);
    private final TourFiles files =
            new TourFiles(
                    model,
                    Library::load,
                    document,
                    TourFixture.SCREENS,
                    dialogs,
                    new DirectBackground());
    private final ObjectProperty<String> screen = word(Views.SCREEN, "runs");
    private final ObjectProperty<String> card = word("library.law", "kaplan");

    @ParameterizedTest
    @EnumSource
    void everyStepIsShown(ShippedTour shipped) {
        files.open(shipped);
        assertThat(dialogs.reports()).isEmpty();
        List<Step> steps = model.tourProperty().getValue().steps();
        for (int at = 0; at < steps.size(); at++) {
            assertThat(model.currentProperty().get()).isEqualTo(at);
            assertShown(steps.get(at).view());
            model.next();
        }
        for (int at = steps.size() - 2; at >= 0; at--) {
            model.previous();
            assertShown(steps.get(at).view());
        }
        assertThat(dialogs.questions()).isEmpty();
    }

    private void assertShown(StepView view) {
        assertThat(screen.get()).isEqualTo(view.screen());
        assertThat(document.stepViews().asksForData(view)).isFalse();
        if (view.compute().isPresent()) {
            assertThat(document.looking().computeProperty().get())
                    .isEqualTo(view.compute().getAsDouble());
        }
        if (!view.laws().isEmpty()) {
            assertThat(shown()).containsExactlyElementsOf(view.laws());
        }
        if (!view.card().isEmpty()) {
            assertThat(card.get()).isEqualTo(view.card());
            assertThat(document.laws().card(view.card())).isEqualTo(view.variables());
        }
        assertThat(document.history().choicesProperty().get().laws().hiddenLayers())
                .isEqualTo(view.hidden());
    }

    private List<String> shown() {
        return document.laws().slotsProperty().get().stream()
                .filter(LawSlot::shown)
                .filter(slot -> slot.law().isPresent())
                .map(LawSlot::id)
                .toList();
    }

    private ObjectProperty<String> word(String name, String initial) {
        return document.looking().views().word(name, initial);
    }
}
