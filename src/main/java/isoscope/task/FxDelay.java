package isoscope.task;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;

/// A delay by the clock of the window.
public final class FxDelay implements Delay {
    private final PauseTransition pause;

    /// A delay of this length.
    public FxDelay(Duration length) {
        pause = new PauseTransition(javafx.util.Duration.millis((double) length.toMillis()));
    }

    @Override
    public void start(Runnable action) {
        if (pause.getStatus() != Animation.Status.RUNNING) {
            pause.setOnFinished(_ -> action.run());
            pause.playFromStart();
        }
    }

    @Override
    public void stop() {
        pause.stop();
    }
}
