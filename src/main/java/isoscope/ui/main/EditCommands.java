package isoscope.ui.main;

import isoscope.session.Document;
import isoscope.session.History;
import isoscope.ui.command.Command;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;

/// Commands that undo steps, select runs and exclude them.
final class EditCommands {
    private static final String EDIT = "Edit";

    private EditCommands() {}

    static List<Command> of(Document document) {
        History history = document.history();
        ObservableValue<Boolean> open =
                document.data().dataProperty().map(data -> data.isPresent());
        ObservableValue<Boolean> selection =
                document.selection().selectedProperty().map(ids -> !ids.isEmpty());
        return List.of(
                step("undo", "Undo", history.undoNameProperty(), "Shortcut+Z", history::undo),
                step("redo", "Redo", history.redoNameProperty(), "Shortcut+Shift+Z", history::redo),
                command("select-all", "Select all runs", document.selection()::selectAll)
                        .when(open),
                command(
                                "select-others",
                                "Select the other runs",
                                document.selection()::selectOthers)
                        .when(open),
                command("select-none", "Select no run", () -> document.selection().select(Set.of()))
                        .when(selection),
                command(
                                "toggle-selected",
                                "Exclude the selected runs from fits, or include them again",
                                () ->
                                        document.runSteps()
                                                .toggleExcluded(
                                                        document.selection()
                                                                .selectedProperty()
                                                                .get()))
                        .when(selection));
    }

    private static Command command(String id, String name, Runnable action) {
        return Command.of(id, EDIT, name, "", action);
    }

    private static Command step(
            String id, String verb, ObservableValue<String> name, String keys, Runnable action) {
        return Command.of(id, EDIT, verb, keys, action)
                .named(name.map(step -> step.isEmpty() ? verb : verb + ": " + step))
                .when(name.map(step -> !step.isEmpty()));
    }
}
