package isoscope.ui.runs;

import isoscope.plot.Study;
import isoscope.runs.RunSet;
import isoscope.runs.filter.Completions;
import isoscope.runs.filter.ParsedFilter;
import isoscope.runs.filter.RunFilter;
import isoscope.session.Choices;
import isoscope.session.History;
import isoscope.session.OpenData;
import isoscope.session.RunSteps;
import isoscope.session.data.DataSet;
import isoscope.typed.Completion;
import isoscope.ui.workspace.CommittedText;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// The filter that says which runs are shown and fitted at all, as an expression to type.
public final class FilterViewModel extends CommittedText {
    private final RunSteps steps;
    private final OpenData data;
    private final ReadOnlyObjectProperty<Study> study;

    /// The filter of the runs that are open.
    ///
    /// @param steps choose which of them are shown
    /// @param history tells which are
    /// @param data all of them
    /// @param study those that are shown
    public FilterViewModel(
            RunSteps steps, History history, OpenData data, ReadOnlyObjectProperty<Study> study) {
        super(history);
        this.steps = steps;
        this.data = data;
        this.study = study;
        follow();
    }

    /// "182 of 245 runs", or empty when all are shown.
    @Override
    public ObservableValue<String> note() {
        return study.map(study ->
                study.runs().choice().isEmpty()
                        ? ""
                        : Counted.of(study.runs().size(), all().size(), "run"));
    }

    @Override
    public List<Completion> completions(int caret) {
        return Completions.of(textProperty().get().substring(0, caret), all());
    }

    @Override
    protected String committed(Choices choices) {
        return choices.filter().map(RunFilter::text).orElse("");
    }

    /// Shows the runs that satisfy what is typed; all when nothing is typed.
    @Override
    protected Optional<String> take(String typed) {
        if (typed.isEmpty()) {
            steps.showAllRuns();
            return Optional.empty();
        }
        return switch (RunFilter.parse(typed, all().columns())) {
            case ParsedFilter.Rejected rejected ->
                    Optional.of(error(rejected.pointed(), rejected.expected()));
            case ParsedFilter.Parsed(RunFilter filter) -> show(filter);
        };
    }

    private Optional<String> show(RunFilter filter) {
        if (filter.chosen(all().runs()).isEmpty()) {
            return Optional.of(
                    Words.of("No run matches. Change the filter, or clear it to see all runs."));
        }
        steps.showOnly(filter);
        return Optional.empty();
    }

    private RunSet all() {
        return data.dataProperty().get().map(DataSet::runs).orElse(RunSet.EMPTY);
    }
}
