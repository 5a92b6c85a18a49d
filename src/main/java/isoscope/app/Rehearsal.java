package isoscope.app;

import isoscope.cli.Cli;
import isoscope.disk.ConfigFolder;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The program used by itself: a window opens a file, shows it for a while and closes, then a command is run. The cache of
/// classes of an installed program is recorded from it.
public final class Rehearsal {
    private static final Duration SHOWN = Duration.seconds(10);

    private Rehearsal() {}

    /// Opens the window on a file of runs.
    ///
    /// @param args the file, and the command that follows
    public static void main(String[] args) {
        Cli.numbersAsEverywhere();
        Application.launch(Window.class, args[0]);
        String[] command = Arrays.copyOfRange(args, 1, args.length);
        Path laws = ConfigFolder.laws(ConfigFolder.path());
        System.exit(Cli.run(command, laws, System.out, System.err));
    }

    /// The window.
    public static final class Window extends IsoscopeApp {
        @Override
        void shown(Stage stage, Wiring wiring) {
            PauseTransition look = new PauseTransition(SHOWN);
            look.setOnFinished(_ -> stage.hide());
            look.play();
        }
    }
}
