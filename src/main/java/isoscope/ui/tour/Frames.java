package isoscope.ui.tour;

import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;

/// Lets time pass from frame to frame while something moves.
final class Frames extends AnimationTimer {
    private final MoveViewModel model;
    private long last;

    Frames(MoveViewModel model) {
        this.model = model;
        model.movingProperty().subscribe(this::run);
    }

    private void run(boolean moving) {
        last = 0;
        if (moving) {
            start();
        } else {
            stop();
        }
    }

    @Override
    public void handle(long now) {
        if (last != 0) {
            model.advance((double) (now - last) / TimeUnit.SECONDS.toNanos(1));
        }
        last = now;
    }
}
