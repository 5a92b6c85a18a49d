package isoscope.app;

import java.util.List;
import javafx.application.Application;

/// Where the program starts. It does not extend [Application], so that JavaFX may lie on the class path.
public final class Launcher {
    private Launcher() {}

    /// Opens the window on the files named.
    public static void main(String[] args) {
        Application.launch(IsoscopeApp.class, List.of(args).toArray(String[]::new));
    }
}
