package isoscope.ui.runs;

import isoscope.runs.Attributes;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The columns of the table of runs: those that every table has, shown unless hidden, and the further ones of the file,
/// hidden unless asked for. The choice and the widths are remembered for files with the same columns.
final class ColumnsViewModel {
    private static final String OF_FILE = "file:";
    private static final Comparator<String> NUMBERS_FIRST =
            Comparator.comparingDouble(Attributes::numberIn)
                    .thenComparing(Comparator.naturalOrder());

    private final RememberedColumns memory;
    private final ReadOnlyObjectWrapper<List<String>> columns =
            new ReadOnlyObjectWrapper<>(this, "columns", List.of());
    private ColumnLayout layout;

    /// The columns of the runs that are open.
    ColumnsViewModel(ObservableValue<RunSet> runs, RememberedColumns memory) {
        this.memory = memory;
        layout = memory.recall(List.of());
        runs.subscribe(now -> follow(now.columns()));
    }

    private void follow(List<String> now) {
        layout = memory.recall(now);
        columns.set(now);
    }

    /// The further columns of the file, in its order; a new value for other columns.
    ReadOnlyObjectProperty<List<String>> ofFileProperty() {
        return columns.getReadOnlyProperty();
    }

    /// The id of a further column.
    static String id(String column) {
        return OF_FILE + column;
    }

    /// Whether a column is shown.
    boolean isShown(String id) {
        return layout.toggled().contains(id) == id.startsWith(OF_FILE);
    }

    /// Whether any further column is shown, so that the table may become wider than its place.
    boolean isWide() {
        return columns.get().stream().anyMatch(column -> isShown(id(column)));
    }

    /// Shows a column or hides it.
    void show(String id, boolean shown) {
        if (shown != isShown(id)) {
            keep(layout.withToggled(id, shown == id.startsWith(OF_FILE)));
        }
    }

    /// The width a column was dragged to; empty where it was not.
    OptionalDouble width(String id) {
        Double width = layout.widths().get(id);
        return width == null ? OptionalDouble.empty() : OptionalDouble.of(width);
    }

    /// Takes the width that a column was dragged to.
    void resize(String id, double width) {
        keep(layout.withWidth(id, width));
    }

    /// The text of the file about a run; empty where there is none.
    static String text(Run run, String column) {
        return run.conditions().attributes().of(column).orElse("");
    }

    /// The order of texts in a column: numbers by size, then words.
    static Comparator<String> order() {
        return NUMBERS_FIRST;
    }

    private void keep(ColumnLayout now) {
        layout = now;
        memory.remember(columns.get(), layout);
    }
}
