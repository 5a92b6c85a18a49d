package isoscope.testkit;

import isoscope.task.Delay;
import java.util.Optional;

/// A delay that is over when the test says so.
public final class HeldDelay implements Delay {
    private Optional<Runnable> waiting = Optional.empty();

    @Override
    public void start(Runnable action) {
        if (waiting.isEmpty()) {
            waiting = Optional.of(action);
        }
    }

    @Override
    public void stop() {
        waiting = Optional.empty();
    }

    /// Whether something waits.
    public boolean isRunning() {
        return waiting.isPresent();
    }

    /// Ends the delay, if it runs.
    public void end() {
        Optional<Runnable> action = waiting;
        waiting = Optional.empty();
        action.ifPresent(Runnable::run);
    }
}
