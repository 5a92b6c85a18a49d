package isoscope.ui.laws;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.HoldOut.Rule;
import isoscope.fit.resample.Scheme;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitSettingsViewModelTest {
    private final Document document = Documents.fitted();
    private final FitSettingsViewModel model =
            new FitSettingsViewModel(
                    document.fitting(),
                    document.fitSteps(),
                    document.choosing(),
                    document.history(),
                    document.studyProperty().map(study -> study.runs()));

    @Test
    void aDragOfDeltaRefitsAllAlongAndIsOneStep() {
        model.dragDelta(-2.5);
        assertThat(model.delta().textProperty().get()).isEqualTo("0.0032");
        assertThat(document.choosing().choices().fit().settings().huberDelta()).isEqualTo(0.0032);
        assertThat(document.history().undoNameProperty().get()).isEmpty();

        model.dragDelta(-2);
        model.dropDelta();
        assertThat(document.choosing().choices().fit().settings().huberDelta()).isEqualTo(0.01);

        document.history().undo();
        assertThat(model.delta().textProperty().get()).isEqualTo("0.001");
        assertThat(document.history().undoNameProperty().get()).isEmpty();
    }

    @Test
    void aTypedDeltaIsCheckedAndTaken() {
        model.delta().type("0.02");
        assertThat(document.choosing().choices().fit().settings().huberDelta()).isEqualTo(0.02);

        model.delta().type("none");
        assertThat(model.delta().errorProperty().get())
                .isEqualTo("Huber δ must be a number from 0.00000001 to 10.");
        assertThat(document.choosing().choices().fit().settings().huberDelta()).isEqualTo(0.02);
    }

    @Test
    void resamplesSeedAndSchemeResampleAnew() {
        model.resamples().type("200");
        model.seed().type("7");
        model.draw(Scheme.BUDGETS);

        assertThat(document.fitting().bootstrapProperty().get().resamples()).isEqualTo(200);
        assertThat(document.fitting().bootstrapProperty().get().seed()).isEqualTo(7);
        assertThat(document.fitting().bootstrapProperty().get().scheme()).isEqualTo(Scheme.BUDGETS);
        assertThat(model.timing().getValue()).contains("200 resamples");
    }

    @Test
    void halfAResampleIsRefused() {
        model.resamples().type("12.5");

        assertThat(model.resamples().errorProperty().get())
                .isEqualTo("Resamples must be a whole number from 1 to 100000.");
    }

    @Test
    void runsAreHeldOutByRuleOrByNumber() {
        model.holdOut(HoldOutKind.NONE);
        assertThat(document.choosing().choices().fit().holdOut()).isEqualTo(new Rule.None());

        model.holdOut(HoldOutKind.COUNT);
        model.held().type("4");
        assertThat(document.choosing().choices().fit().holdOut()).isEqualTo(new Rule.Largest(4));
        assertThat(model.held().textProperty().get()).isEqualTo("4");
    }

    @ParameterizedTest
    @CsvSource({"0.0003, 0.3 ms", "0.012, 12 ms", "0.4, 0.4 s", "75, 75.0 s"})
    void timesAreSaidInUnitsThatFit(double seconds, String text) {
        assertThat(FitSettingsViewModel.duration(seconds)).isEqualTo(text);
    }
}
