package isoscope.bench;

import javafx.application.Application;

/// How long opening a card of the library and one step of dragging each of its sliders keep the JavaFX thread busy, for every
/// law or those named in the arguments: results, charts, their layout and the paint commands, up to the end of the pulse's
/// layout.
public final class LibraryBenchmark {
    private LibraryBenchmark() {}

    /// Starts JavaFX, measures and ends.
    public static void main(String[] arguments) {
        Application.launch(LibraryWindow.class, arguments);
    }
}
