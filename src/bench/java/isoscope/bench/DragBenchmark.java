package isoscope.bench;

import javafx.application.Application;

/// How long one step of a compute drag keeps the JavaFX thread busy, by its own clock, with the IsoLoss figure of 1,000 runs and five laws at the size of
/// the window's main area: making the moved figure, laying out its live layers, giving the paint commands to the canvas
/// and the rest of the pulse up to the end of its layout. Prints median and 95th percentile in milliseconds.
public final class DragBenchmark {
    private DragBenchmark() {}

    /// Starts JavaFX, measures and ends.
    public static void main(String[] arguments) {
        Application.launch(DragWindow.class, arguments);
    }
}
