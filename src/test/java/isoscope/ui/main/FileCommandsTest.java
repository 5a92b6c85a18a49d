package isoscope.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.session.Document;
import isoscope.session.data.RecentFiles;
import isoscope.session.view.Layout;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.MadeTourFiles;
import isoscope.testkit.QuietDialogs;
import isoscope.testkit.SessionModels;
import isoscope.ui.command.Command;
import isoscope.ui.command.PaletteViewModel;
import isoscope.ui.session.SessionViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCommandsTest {
    @TempDir private Path folder;

    @Test
    void whatIsOfferedCanBeDiscardedByNameAndNothingElseCan() {
        leaveChanges();
        SessionViewModel session = session(Documents.empty());
        List<Command> commands = commands(Documents.empty(), session);
        assertThat(found(commands)).isEmpty();

        session.lookForLost();
        assertThat(found(commands)).containsExactly("recover", "discard");
        command(commands, "discard").run();

        assertThat(session.offerProperty().get()).isEmpty();
        assertThat(found(commands)).isEmpty();
        session.lookForLost();
        assertThat(session.offerProperty().get()).as("gone for good").isEmpty();
    }

    @Test
    void whatIsOfferedCanBeRecoveredByName() {
        leaveChanges();
        Document document = Documents.empty();
        SessionViewModel session = session(document);
        List<Command> commands = commands(document, session);
        session.lookForLost();

        command(commands, "recover").run();

        assertThat(session.offerProperty().get()).isEmpty();
        assertThat(document.choosing().choices().excluded()).containsExactly("run-1");
    }

    private void leaveChanges() {
        Document document = Documents.fitted();
        SessionViewModel lost = session(document);
        document.runSteps().exclude(Set.of("run-1"));
        lost.close(() -> {});
    }

    private SessionViewModel session(Document document) {
        return SessionModels.of(document, new QuietDialogs(), folder);
    }

    private List<Command> commands(Document document, SessionViewModel session) {
        MainViewModel model =
                new MainViewModel(
                        document,
                        session,
                        new QuietDialogs(),
                        new RecentFiles(
                                folder.resolve("recent"),
                                SessionModels.CLOCK,
                                new DirectBackground()),
                        new Layout(),
                        List.of(),
                        List.of("runs"),
                        MadeTourFiles.of(document, new QuietDialogs()));
        return FileCommands.of(model, new SimpleBooleanProperty(false), () -> {}, () -> {});
    }

    /// The commands that the palette finds about unsaved changes.
    private static List<String> found(List<Command> commands) {
        PaletteViewModel palette = new PaletteViewModel(commands);
        palette.queryProperty().set("unsaved changes");
        return palette.foundProperty().get().stream().map(Command::id).toList();
    }

    private static Command command(List<Command> commands, String id) {
        return commands.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
