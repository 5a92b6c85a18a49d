package isoscope.app;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

/// How long the window takes to start, for whoever measures it: with `-Disoscope.startTime=true` the program prints the
/// milliseconds from the start of its process to the first picture of the window, and ends.
final class StartTime {
    private static final String PROPERTY = "isoscope.startTime";

    /// The third pulse begins when the first has been painted.
    private static final int PULSES = 3;

    private StartTime() {}

    /// Prints the time and closes the window, if that is asked for.
    static void tell(Stage stage) {
        if (Boolean.getBoolean(PROPERTY)) {
            new Pulses(stage).start();
        }
    }

    /// Waits for the picture.
    private static final class Pulses extends AnimationTimer {
        private final Stage stage;
        private int pulses;

        Pulses(Stage stage) {
            this.stage = stage;
        }

        @Override
        public void handle(long now) {
            pulses++;
            if (pulses == PULSES) {
                stop();
                System.out.println(sinceStart().toMillis() + " ms");
                stage.hide();
            }
        }

        private static Duration sinceStart() {
            Instant end = Instant.now();
            Instant start = ProcessHandle.current().info().startInstant().orElse(end);
            return Duration.between(start, end);
        }
    }
}
