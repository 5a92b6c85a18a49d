package isoscope.ui.workspace;

import isoscope.plot.Figure;
import isoscope.plot.Study;
import isoscope.task.Newest;
import java.util.function.Consumer;

/// Makes the figures of very many runs away from the window's thread, one at a time. A figure that was begun is finished,
/// whatever changes meanwhile: else nothing would be shown for as long as something moves. Used on the window's thread only.
final class FigureMaker {
    private static final int MANY = 5_000;

    private final Newest work;
    private final RunNote note = new RunNote();
    private boolean busy;

    FigureMaker(Newest work) {
        this.work = work;
    }

    /// Whether a figure of a study takes long.
    boolean takesLong(Study study) {
        return study.runs().size() >= MANY;
    }

    /// Whether a figure is being made.
    boolean isBusy() {
        return busy;
    }

    /// Makes a figure at once.
    Figure make(FigureOrder order) {
        return order.carryOut(note);
    }

    /// Makes a figure while none is being made.
    ///
    /// @param made takes it later
    void make(FigureOrder order, Consumer<Figure> made) {
        busy = true;
        work.submit(
                _ -> order.carryOut(note),
                figure -> {
                    busy = false;
                    made.accept(figure);
                },
                () -> busy = false);
    }

    /// Gives up the figure that is being made.
    void close() {
        work.cancel();
    }
}
