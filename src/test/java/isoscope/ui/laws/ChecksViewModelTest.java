package isoscope.ui.laws;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.session.Document;
import isoscope.testkit.Documents;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChecksViewModelTest {
    private final Document document = Documents.fitted();
    private final ChecksViewModel model =
            new ChecksViewModel(document.fitting(), document.selection());

    @Test
    void theChecksAreThoseOfTheFitWhileSomebodyLooks() {
        List<FitCheck> before = model.checks().getValue();
        assertThat(before).isNotEmpty();

        document.runSteps().exclude(Set.of("run-1", "run-2"));
        assertThat(model.checks().getValue()).isEqualTo(before);

        model.seenProperty().set(true);
        assertThat(model.checks().getValue()).isNotEmpty();
    }

    @Test
    void aCheckSelectsItsRuns() {
        FitCheck two = new FitCheck(false, "Two are odd", List.of("run-1", "run-2"));
        assertThat(ChecksViewModel.offer(two)).isEqualTo("Select 2 runs");
        assertThat(ChecksViewModel.offer(new FitCheck(false, "One is", List.of("run-1"))))
                .isEqualTo("Select the run");

        model.select(two);

        assertThat(document.selection().selectedProperty().get())
                .containsExactlyInAnyOrder("run-1", "run-2");
    }

    @Test
    void thereAreNoneWithoutAFit() {
        Document empty = Documents.empty();
        assertThat(new ChecksViewModel(empty.fitting(), empty.selection()).checks().getValue())
                .isEmpty();
    }
}
