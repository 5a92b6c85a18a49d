package isoscope.bench;

import javafx.application.Application;

/// How long leaving one more run out by a box keeps the JavaFX thread busy, in the program's own screens with the data
/// of [SyntheticStudy]: the gesture's step, the quick law's arrival, and the pulses up to the end of their layout, in
/// which figures are made, laid out and given to the canvas. Beside it how long the quick law takes on its own thread.
/// Prints medians and 95th percentiles in milliseconds, for IsoLoss and for Allocation.
public final class RefitBenchmark {
    private RefitBenchmark() {}

    /// Starts JavaFX, measures and ends.
    public static void main(String[] arguments) {
        Application.launch(RefitWindow.class, arguments);
    }
}
