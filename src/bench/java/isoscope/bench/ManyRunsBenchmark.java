package isoscope.bench;

import javafx.application.Application;

/// The cost to the JavaFX thread, a frame, of a pointer that moves over a chart, and of a box that leaves runs out
/// while it is drawn, in the program's own screen of runs, with a thousand, ten thousand and a hundred thousand runs.
/// Time is that thread's own. Work that looks at every run once grows tenfold from one to the next, work that looks at
/// every run for each run a hundredfold.
public final class ManyRunsBenchmark {
    private ManyRunsBenchmark() {}

    /// Starts JavaFX, measures and ends.
    public static void main(String[] arguments) {
        Application.launch(ManyRunsWindow.class, arguments);
    }
}
