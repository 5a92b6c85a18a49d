package isoscope.ui.runs;

import isoscope.plot.Study;
import isoscope.quantity.Counted;
import isoscope.runs.RunSet;
import isoscope.runs.filter.Completions;
import isoscope.runs.filter.ParsedFilter;
import isoscope.runs.filter.RunFilter;
import isoscope.session.DataSet;
import isoscope.session.History;
import isoscope.session.OpenData;
import isoscope.session.RunSteps;
import isoscope.typed.Completion;
import isoscope.ui.workspace.TypedText;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// Which runs are shown and fitted at all, as an expression to type.
public final class FilterViewModel implements TypedText {
    private final RunSteps steps;
    private final History history;
    private final OpenData data;
    private final ReadOnlyObjectProperty<Study> study;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");

    /// The filter of the runs that are open.
    ///
    /// @param steps choose which of them are shown
    /// @param history tells which are
    /// @param data all of them
    /// @param study those that are shown
    public FilterViewModel(
            RunSteps steps, History history, OpenData data, ReadOnlyObjectProperty<Study> study) {
        this.steps = steps;
        this.history = history;
        this.data = data;
        this.study = study;
        history.choicesProperty().subscribe(now -> restore());
        text.subscribe((was, is) -> error.set(""));
    }

    /// What is typed; it is tried when it is committed.
    @Override
    public StringProperty textProperty() {
        return text;
    }

    /// The expression with a caret under the character that does not fit, and what would; empty when all fits.
    @Override
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// "182 of 245 runs", or empty when all are shown.
    @Override
    public ObservableValue<String> note() {
        return study.map(study ->
                study.runs().choice().isEmpty()
                        ? ""
                        : Counted.of(study.runs().size(), all().size(), "run"));
    }

    /// Shows the runs that satisfy what is typed; all when nothing is typed.
    @Override
    public void commit() {
        String typed = text.get().strip();
        if (typed.isEmpty()) {
            steps.showAllRuns();
            return;
        }
        switch (RunFilter.parse(typed, all().columns())) {
            case ParsedFilter.Rejected rejected ->
                    error.set(
                            "%s\nExpected %s.".formatted(rejected.pointed(), rejected.expected()));
            case ParsedFilter.Parsed(RunFilter filter) -> show(filter);
        }
    }

    /// Gives up what is being typed.
    @Override
    public void restore() {
        text.set(committed());
        error.set("");
    }

    /// Whether the runs shown are those that satisfy what is typed: nothing is left to commit or to give up.
    @Override
    public boolean isCommitted() {
        return text.get().strip().equals(committed());
    }

    /// Takes the last step of the document back.
    @Override
    public void undo() {
        history.undo();
    }

    /// Repeats the step of the document that was undone last.
    @Override
    public void redo() {
        history.redo();
    }

    /// What could be typed next.
    ///
    /// @param caret the place behind what is typed so far
    @Override
    public List<Completion> completions(int caret) {
        return Completions.of(text.get().substring(0, caret), all());
    }

    private void show(RunFilter filter) {
        if (filter.chosen(all().runs()).isEmpty()) {
            error.set("No run satisfies this. Change it, or empty the box to see all runs.");
        } else {
            steps.showOnly(filter);
        }
    }

    private String committed() {
        return history.choicesProperty().get().filter().map(RunFilter::text).orElse("");
    }

    private RunSet all() {
        return data.dataProperty().get().map(DataSet::runs).orElse(RunSet.EMPTY);
    }
}
