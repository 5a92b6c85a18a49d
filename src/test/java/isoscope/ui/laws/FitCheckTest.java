package isoscope.ui.laws;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitWarning;
import isoscope.fit.HoldOut;
import isoscope.testkit.Documents;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FitCheckTest {
    private final Fitted fitted = (Fitted) Documents.found(Documents.runs().runs());

    @Test
    void whatWasFoundComesFirstAndTakesItsAssuranceAway() {
        FitWarning outliers =
                new FitWarning("outliers", "2 runs lie far off.", List.of("run-1", "run-2"));

        List<FitCheck> checks =
                FitCheck.of(fitted.reviewed(HoldOut.NONE, List.of(outliers)), Optional.empty());

        assertThat(checks.getFirst())
                .isEqualTo(new FitCheck(false, "2 runs lie far off.", List.of("run-1", "run-2")));
        assertThat(checks).extracting(FitCheck::text).doesNotContain("No outliers");
        assertThat(checks).contains(new FitCheck(true, "No run diverged", List.of()));
    }

    @Test
    void aFitWithNothingToSayIsAssuredOfEachCheck() {
        assertThat(FitCheck.of(fitted, Optional.empty()))
                .hasSize(Assurance.ALL.size())
                .allMatch(FitCheck::fine);
    }
}
