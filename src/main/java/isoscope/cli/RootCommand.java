package isoscope.cli;

import isoscope.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isoscope` with no command, where no window can be opened: draws the gallery of the samples and prints its files.
@Command(
        name = "isoscope",
        description = {
            "See scaling laws in your own training runs.",
            "Without a command it opens FILE in the window; without a display it draws the sample gallery to "
                    + RootCommand.GALLERY
                    + " and prints its files."
        })
final class RootCommand implements Runnable {
    static final String GALLERY = "target/gallery";

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Run data to open.")
    private List<Path> files = List.of();

    @Option(names = Cli.HEADLESS, description = "Draw the gallery even where there is a display.")
    private boolean headless;

    RootCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new CommandFailure(
                        ExitCode.USAGE,
                        List.of(
                                Words.of("'%s' is neither a command nor a file.", file),
                                Words.of("Commands: %s.", String.join(", ", Commands.names()))));
            }
        }
        if (!files.isEmpty()) {
            console.warn(
                    headless
                            ? Words.of(
                                    "The files given were not opened: %s asks for the gallery of the samples.",
                                    Cli.HEADLESS)
                            : Words.of(
                                    "The files given were not opened: without a display there is the gallery of the samples."));
        }
        Gallery.render(Path.of(GALLERY)).forEach(file -> console.result(file.toString()));
    }
}
