package isoscope.bench;

import javafx.application.Application;

/// How many frames a second ten million points move at while they are panned and zoomed, in the program's own screen of
/// loss curves: 100 curves of 100,000 noisy steps each. A frame counts from one pulse to the next, so that layout,
/// canvas commands and software rendering are all in it. Prints frames a second and percentiles of the time a frame
/// takes, for panning by the mouse and for zooming by the wheel.
public final class PanBenchmark {
    private PanBenchmark() {}

    /// Starts JavaFX, measures and ends.
    public static void main(String[] arguments) {
        Application.launch(PanWindow.class, arguments);
    }
}
