package isoscope.chart;

import isoscope.plot.LaidOutFigure;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/// Waits for figures: they are laid out in a pulse, which comes when it comes.
final class Settled {
    private static final int PATIENCE_SECONDS = 40;

    private Settled() {}

    /// The layout of a figure, as soon as there is one; to be asked for on a test's own thread.
    static LaidOutFigure laidOut(FigureView view) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> view.laidOut() != null);
        } catch (TimeoutException e) {
            throw new AssertionError("the figure was not laid out", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
        return Objects.requireNonNull(view.laidOut());
    }
}
