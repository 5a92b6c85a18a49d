package isoscope.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.testkit.QuietDialogs;
import isoscope.tour.Step;
import isoscope.tour.StepView;
import isoscope.tour.Tour;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakerViewModelTest {
    private Instant now = Instant.parse("2026-03-01T09:58:30Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final Document document = Documents.empty();
    private final TourViewModel tour =
            new TourViewModel(
                    document, TourFixture.SCREENS, TourFixture.SAMPLES, new QuietDialogs());
    private final SpeakerViewModel model = new SpeakerViewModel(tour, clock);

    @Test
    void theNotesAndTheNextTitleFollowTheSteps() {
        tour.begin(new Tour("Two", "", List.of(step("One", "Wait."), step("Two", ""))));
        assertThat(model.titleProperty().get()).isEqualTo("One");
        assertThat(model.notesProperty().get()).isEqualTo("Wait.");
        assertThat(model.nextProperty().get()).isEqualTo("Next: Two");

        tour.next();
        assertThat(model.titleProperty().get()).isEqualTo("Two");
        assertThat(model.nextProperty().get()).isEqualTo("No further step");
    }

    @Test
    void theClockTellsTheTimeSinceTheBeginningAndOfTheDay() {
        model.begin();
        now = now.plus(Duration.ofSeconds(754));
        model.tick();

        assertThat(model.elapsedProperty().get()).isEqualTo("12:34");
        assertThat(model.timeProperty().get()).isEqualTo("10:11");
    }

    @Test
    void theTextIsAsLargeAsItIsWanted() {
        model.enlarge();
        assertThat(model.scaleProperty().get()).isGreaterThan(1);
        for (int i = 0; i < 30; i++) {
            model.shrink();
        }
        assertThat(model.scaleProperty().get()).isEqualTo(0.6);
    }

    private static Step step(String title, String notes) {
        return new Step(title, "", "", notes, StepView.of("isoloss"), Optional.empty());
    }
}
