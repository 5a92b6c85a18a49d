package isoscope.ui.tour;

import isoscope.tour.Step;
import isoscope.words.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The speaker's own window: notes of the step that is shown, the title of the next one, and the time.
final class SpeakerViewModel {
    private static final double STEP = 1.2;
    private static final double SMALLEST = 0.6;
    private static final double LARGEST = 4;

    private final TourViewModel tour;
    private final Clock clock;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyStringWrapper notes = new ReadOnlyStringWrapper(this, "notes", "");
    private final ReadOnlyStringWrapper next = new ReadOnlyStringWrapper(this, "next", "");
    private final ReadOnlyStringWrapper elapsed = new ReadOnlyStringWrapper(this, "elapsed", "");
    private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper(this, "time", "");
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(this, "scale", 1);
    private Instant begun;

    SpeakerViewModel(TourViewModel tour, Clock clock) {
        this.tour = tour;
        this.clock = clock;
        begun = clock.instant();
        tour.currentProperty().subscribe(_ -> tell());
        tour.tourProperty().subscribe(_ -> tell());
        tick();
    }

    /// Whether the window is open.
    BooleanProperty shownProperty() {
        return shown;
    }

    /// Opens the window, or closes it.
    void toggle() {
        shown.set(!shown.get());
    }

    /// The title of the step that is shown.
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// Its notes.
    ReadOnlyStringProperty notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /// The title of the next step.
    ReadOnlyStringProperty nextProperty() {
        return next.getReadOnlyProperty();
    }

    /// The time since the presentation began.
    ReadOnlyStringProperty elapsedProperty() {
        return elapsed.getReadOnlyProperty();
    }

    /// The time of day.
    ReadOnlyStringProperty timeProperty() {
        return time.getReadOnlyProperty();
    }

    /// How many times as large as usual the texts are.
    ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /// Begins to count the time.
    void begin() {
        begun = clock.instant();
        tick();
    }

    /// Reads the clock.
    void tick() {
        Duration passed = Duration.between(begun, clock.instant());
        elapsed.set(Words.of("%d:%02d", passed.toMinutes(), passed.toSecondsPart()));
        time.set(LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString());
    }

    /// Writes the texts larger.
    void enlarge() {
        scale.set(Math.min(LARGEST, scale.get() * STEP));
    }

    /// Writes the texts smaller.
    void shrink() {
        scale.set(Math.max(SMALLEST, scale.get() / STEP));
    }

    private void tell() {
        int at = tour.currentProperty().get();
        Optional<Step> now = tour.step(at);
        title.set(
                now.map(step -> Words.said(step.title())).orElse(Words.of("No step is shown yet")));
        notes.set(now.map(step -> Words.said(step.notes())).orElse(""));
        next.set(
                tour.step(at + 1)
                        .map(step -> Words.of("Next: %s", Words.said(step.title())))
                        .orElse(Words.of("No further step")));
    }
}
