package isoscope.ui.command;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A search among the commands that can be done now.
public final class PaletteViewModel {
    private final List<Command> possible;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<List<Command>> found =
            new ReadOnlyObjectWrapper<>(this, "found", List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", 0);
    private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper(this, "finished");

    /// Starts with every command that is possible.
    public PaletteViewModel(List<Command> commands) {
        possible = commands.stream().filter(command -> command.enabled().getValue()).toList();
        query.subscribe(this::search);
    }

    /// The text that was typed.
    public StringProperty queryProperty() {
        return query;
    }

    /// The commands that fit, best first.
    public ReadOnlyObjectProperty<List<Command>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// The place of the command that Enter would run; -1 when none fits.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether a command was run and the palette may close.
    public ReadOnlyBooleanProperty finishedProperty() {
        return finished.getReadOnlyProperty();
    }

    /// Chooses by steps down (positive) or up; from the last it goes on at the first.
    public void step(int by) {
        int size = found.get().size();
        if (size > 0) {
            chosen.set(Math.floorMod(chosen.get() + by, size));
        }
    }

    /// Chooses the command at a place.
    public void choose(int place) {
        if (place >= 0 && place < found.get().size()) {
            chosen.set(place);
        }
    }

    /// Closes the palette, then runs the chosen command: it may open another dialog.
    public void run() {
        if (chosen.get() >= 0) {
            Command command = found.get().get(chosen.get());
            finished.set(true);
            command.run();
        }
    }

    private void search(String text) {
        found.set(CommandSearch.find(possible, text));
        chosen.set(found.get().isEmpty() ? -1 : 0);
    }
}
