package isoscope.ui.main;

import isoscope.ui.command.Command;
import isoscope.ui.session.SessionViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// Commands that open runs and save figures.
final class FileCommands {
    private static final String FILE = "File";

    private FileCommands() {}

    /// @param hasFigure whether the screen shows one
    static List<Command> of(
            MainViewModel model,
            ObservableValue<Boolean> hasFigure,
            Runnable export,
            Runnable copy) {
        OpeningViewModel opening = model.opening();
        ObservableValue<Boolean> open = opening.hasData();
        List<Command> file = new ArrayList<>();
        file.add(command("open", "Open files…", "Shortcut+O", opening::askOpen));
        file.add(command("open-folder", "Open folder…", "", opening::askFolder));
        file.add(command("add", "Add files…", "Shortcut+Shift+O", opening::askAdd).when(open));
        file.add(command("add-law", "Add law…", "", opening::askLaw));
        file.add(command("paste", "Paste table", "Shortcut+V", () -> Pasting.paste(opening)));
        file.add(command("reload", "Reload", "Shortcut+R", opening::reload).when(open));
        opening.samples()
                .forEach(sample ->
                        file.add(
                                command(
                                        "sample-" + sample.id(),
                                        "Open sample: " + sample.name(),
                                        "",
                                        () -> opening.open(sample))));
        SessionViewModel session = model.session();
        ObservableValue<Boolean> offered = session.offerProperty().map(Optional::isPresent);
        file.add(command("recover", "Recover unsaved changes", "", session::recover).when(offered));
        file.add(command("discard", "Discard unsaved changes", "", session::discard).when(offered));
        file.add(command("save", "Save session", "Shortcut+S", session::save));
        file.add(command("save-as", "Save session as…", "Shortcut+Shift+S", session::saveAs));
        file.add(command("save-with-data", "Save with data…", "", session::saveWithData));
        file.add(command("share", "Share session…", "", session::share));
        file.add(
                command("export", "Export figure as PNG, SVG or PDF…", "Shortcut+E", export)
                        .when(hasFigure));
        file.add(command("copy", "Copy figure", "Shortcut+Shift+C", copy).when(hasFigure));
        return file;
    }

    private static Command command(String id, String name, String keys, Runnable action) {
        return Command.of(id, FILE, name, keys, action);
    }
}
