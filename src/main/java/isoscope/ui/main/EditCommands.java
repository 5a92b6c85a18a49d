package isoscope.ui.main;

import isoscope.session.Document;
import isoscope.session.History;
import isoscope.ui.command.Command;
import isoscope.words.Words;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;

/// Commands that undo steps, select runs and exclude them.
final class EditCommands {
    private static final String EDIT = Words.key("Edit");

    private EditCommands() {}

    static List<Command> of(Document document) {
        History history = document.history();
        ObservableValue<Boolean> open =
                document.data().dataProperty().map(data -> data.isPresent());
        ObservableValue<Boolean> selection =
                document.selection().selectedProperty().map(ids -> !ids.isEmpty());
        return List.of(
                step(
                        "undo",
                        Words.of("Undo"),
                        history.undoNameProperty(),
                        "Shortcut+Z",
                        history::undo),
                step(
                        "redo",
                        Words.of("Redo"),
                        history.redoNameProperty(),
                        "Shortcut+Shift+Z",
                        history::redo),
                command("select-all", Words.of("Select all runs"), document.selection()::selectAll)
                        .when(open),
                command(
                                "select-others",
                                Words.of("Select the other runs"),
                                document.selection()::selectOthers)
                        .when(open),
                command(
                                "select-none",
                                Words.of("Select no run"),
                                () -> document.selection().select(Set.of()))
                        .when(selection),
                command(
                                "toggle-selected",
                                Words.of(
                                        "Exclude the selected runs from fits, or include them again"),
                                () ->
                                        document.runSteps()
                                                .toggleExcluded(
                                                        document.selection()
                                                                .selectedProperty()
                                                                .get()))
                        .when(selection));
    }

    private static Command command(String id, String name, Runnable action) {
        return Command.of(id, Words.said(EDIT), name, "", action);
    }

    private static Command step(
            String id, String verb, ObservableValue<String> name, String keys, Runnable action) {
        return Command.of(id, Words.said(EDIT), verb, keys, action)
                .named(name.map(step -> step.isEmpty() ? verb : verb + ": " + step))
                .when(name.map(step -> !step.isEmpty()));
    }
}
