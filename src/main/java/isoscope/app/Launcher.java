package isoscope.app;

import isoscope.cli.Cli;
import java.util.List;
import java.util.Set;
import javafx.application.Application;

/// Where the program starts: a command runs without a window, anything else opens one. It does not extend
/// [Application], so that JavaFX may lie on the class path.
public final class Launcher {
    private static final Set<String> OPTIONS_OF_THE_COMMAND_LINE =
            Set.of("--help", "-h", "--version", "-V");

    private Launcher() {}

    /// Runs the command named first, or opens the window on the file named.
    public static void main(String[] args) {
        if (isCommand(args)) {
            System.exit(Cli.run(args, System.out, System.err));
        }
        Application.launch(IsoscopeApp.class, List.of(args).toArray(String[]::new));
    }

    private static boolean isCommand(String[] args) {
        return args.length > 0
                && (OPTIONS_OF_THE_COMMAND_LINE.contains(args[0])
                        || Cli.commands().contains(args[0]));
    }
}
