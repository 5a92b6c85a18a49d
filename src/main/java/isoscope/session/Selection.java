package isoscope.session;

import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The selected runs, the same in every chart and table. Selecting is no step: undo leaves it alone.
public final class Selection {
    private final OpenData data;
    private final Choosing choosing;
    private final ReadOnlyObjectWrapper<Set<String>> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", Set.of());
    private final List<Runnable> listeners = new ArrayList<>();

    Selection(OpenData data, Choosing choosing) {
        this.data = data;
        this.choosing = choosing;
    }

    /// Ids of the selected runs.
    public ReadOnlyObjectProperty<Set<String>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Selects these runs and no others.
    public void select(Set<String> ids) {
        if (!ids.equals(selected.get())) {
            selected.set(Set.copyOf(ids));
            listeners.forEach(Runnable::run);
        }
    }

    /// Selects every run that is shown.
    public void selectAll() {
        select(shown());
    }

    /// Selects the runs that are not selected, and no others.
    public void selectOthers() {
        Set<String> others = new HashSet<>(shown());
        others.removeAll(selected.get());
        select(others);
    }

    /// Calls somebody each time other runs were selected; not when [#forget()] did it.
    void onSelect(Runnable listener) {
        listeners.add(listener);
    }

    /// Selects none, for other data that were opened.
    void forget() {
        selected.set(Set.of());
    }

    private Set<String> shown() {
        return data.runs(choosing.choices()).runs().stream()
                .map(Run::id)
                .collect(Collectors.toSet());
    }
}
