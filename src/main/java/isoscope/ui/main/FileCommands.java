package isoscope.ui.main;

import isoscope.ui.command.Command;
import isoscope.ui.session.SessionViewModel;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// Commands that open runs and save figures.
final class FileCommands {
    private static final String FILE = Words.key("File");

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
        file.add(command("open", Words.of("Open files…"), "Shortcut+O", opening::askOpen));
        file.add(command("open-folder", Words.of("Open folder…"), "", opening::askFolder));
        file.add(
                command("add", Words.of("Add files…"), "Shortcut+Shift+O", opening::askAdd)
                        .when(open));
        file.add(command("add-law", Words.of("Add law…"), "", opening::askLaw));
        file.add(
                command(
                        "paste",
                        Words.of("Paste table"),
                        "Shortcut+V",
                        () -> Pasting.paste(opening)));
        file.add(command("reload", Words.of("Reload"), "Shortcut+R", opening::reload).when(open));
        opening.samples()
                .forEach(sample ->
                        file.add(
                                command(
                                        "sample-" + sample.id(),
                                        Words.of("Open sample: %s", sample.name()),
                                        "",
                                        () -> opening.open(sample))));
        SessionViewModel session = model.session();
        ObservableValue<Boolean> offered = session.offerProperty().map(Optional::isPresent);
        file.add(
                command("recover", Words.of("Recover unsaved changes"), "", session::recover)
                        .when(offered));
        file.add(
                command("discard", Words.of("Discard unsaved changes"), "", session::discard)
                        .when(offered));
        file.add(command("save", Words.of("Save session"), "Shortcut+S", session::save));
        file.add(
                command(
                        "save-as",
                        Words.of("Save session as…"),
                        "Shortcut+Shift+S",
                        session::saveAs));
        file.add(command("save-with-data", Words.of("Save with data…"), "", session::saveWithData));
        file.add(command("share", Words.of("Share session…"), "", session::share));
        file.add(
                command(
                                "export",
                                Words.of("Export figure as PNG, SVG, PDF or a web page…"),
                                "Shortcut+E",
                                export)
                        .when(hasFigure));
        file.add(
                command("copy", Words.of("Copy figure"), "Shortcut+Shift+C", copy).when(hasFigure));
        return file;
    }

    private static Command command(String id, String name, String keys, Runnable action) {
        return Command.of(id, Words.said(FILE), name, keys, action);
    }
}
