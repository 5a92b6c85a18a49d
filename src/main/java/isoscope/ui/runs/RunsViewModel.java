package isoscope.ui.runs;

import isoscope.plot.Study;
import isoscope.runs.RowProblem;
import isoscope.runs.RunSet;
import isoscope.session.Document;
import isoscope.session.OpenData;
import isoscope.session.RunSteps;
import isoscope.session.Selection;
import isoscope.session.data.DataSet;
import isoscope.ui.workspace.Live;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// The open runs as a table, and everything there is to say about them.
public final class RunsViewModel {
    private final OpenData data;
    private final RunSteps steps;
    private final Selection selection;
    private final ReadOnlyObjectProperty<Study> study;
    private final ObservableValue<RunSet> runs;
    private final ReviewedRows table;
    private final TreatmentChoices treatment;
    private final FilterViewModel filter;
    private final ColourViewModel colours;
    private final ColumnsViewModel columns;

    /// The runs of a document.
    ///
    /// @param memory of the columns that the table shows
    public RunsViewModel(Document document, RememberedColumns memory) {
        data = document.data();
        steps = document.runSteps();
        selection = document.selection();
        study = document.studyProperty();
        treatment = new TreatmentChoices(steps, document.history());
        filter = new FilterViewModel(steps, document.history(), data, study);
        colours = new ColourViewModel(data, document.figureSteps(), document.history());
        columns =
                new ColumnsViewModel(
                        data.dataProperty()
                                .map(data -> data.map(DataSet::runs).orElse(RunSet.EMPTY)),
                        memory);
        runs = Live.of(() -> study.get().runs(), study);
        table = new ReviewedRows(document);
    }

    /// Ids of the selected runs.
    ReadOnlyObjectProperty<Set<String>> selectedProperty() {
        return selection.selectedProperty();
    }

    /// Whether the user sees the table; while not, it rests and catches up later.
    public BooleanProperty shownProperty() {
        return table.shownProperty();
    }

    /// One row a run, in the order of the file; new rows only for new data.
    public ReadOnlyObjectProperty<List<RunRow>> rowsProperty() {
        return table.rowsProperty();
    }

    /// The rows in the orders that the user chooses.
    ReviewedRows table() {
        return table;
    }

    /// The checks that were made of the data.
    public ReadOnlyObjectProperty<List<Check>> checksProperty() {
        return table.checksProperty();
    }

    /// The runs left out of fits.
    public ReadOnlyObjectProperty<List<RunRow>> leftOutProperty() {
        return table.leftOutProperty();
    }

    /// The selected runs in numbers.
    public ReadOnlyObjectProperty<SelectionFacts> selectionProperty() {
        return table.selectionProperty();
    }

    /// Whether any runs are open.
    public ObservableValue<Boolean> hasData() {
        return data.dataProperty().map(Optional::isPresent);
    }

    /// "245 rows read, 240 used in fits".
    public ObservableValue<String> summary() {
        return study.map(study ->
                dataSet()
                        .map(set ->
                                Words.of(
                                        "%,d rows read, %,d runs used in fits",
                                        set.rowsRead(), study.included().size()))
                        .orElse(""));
    }

    /// "16 selected of 245".
    public ObservableValue<String> selectedCount() {
        return study.map(study ->
                study.selected().isEmpty()
                        ? Counted.of(study.runs().size(), "run")
                        : Words.of(
                                "%,d selected of %,d",
                                study.selected().size(), study.runs().size()));
    }

    /// How each quantity was found, in the order N, D, C, loss.
    public ObservableValue<List<MappingCard>> mapping() {
        return data.dataProperty().map(data -> data.map(Mapping::cards).orElse(List.of()));
    }

    /// The columns that were not read.
    public ObservableValue<NotUsed> notUsed() {
        return data.dataProperty()
                .map(data ->
                        new NotUsed(
                                data.map(set -> set.first().loaded().unusedColumns())
                                        .orElse(List.of())));
    }

    /// The columns of the table.
    ColumnsViewModel columns() {
        return columns;
    }

    /// The rejected rows, one sentence each.
    public ObservableValue<List<RowProblem>> problems() {
        return data.dataProperty().map(data -> data.map(DataSet::problems).orElse(List.of()));
    }

    /// Where the data came from.
    public ObservableValue<SourceFacts> source() {
        return data.dataProperty().map(data -> data.map(RunTexts::source).orElse(SourceFacts.NONE));
    }

    /// The residual whose bar is full, in nats per token: nearly all included runs lie within it, and a few far ones
    /// are cut off so that the rest can be told apart.
    public double fullResidual() {
        return table.fullResidual();
    }

    /// How recorded compute compares with 6ND.
    ObservableValue<Conventions> conventions() {
        return data.dataProperty()
                .map(data ->
                        data.map(set -> Conventions.of(set.runs().runs()))
                                .orElse(Conventions.NONE));
    }

    /// The caveat about the counts chosen; empty when there is none.
    public ObservableValue<String> conventionCaveat() {
        return runs.map(Conventions::caveat);
    }

    /// Whether any run has a curve.
    public ObservableValue<Boolean> hasCurves() {
        return data.dataProperty().map(data -> data.isPresent() && data.get().runs().hasCurves());
    }

    /// The choices of what N and C count, and of the loss of a curve that stands for its run.
    TreatmentChoices treatment() {
        return treatment;
    }

    /// The choices of what colours the runs, and of what groups them.
    ColourViewModel colours() {
        return colours;
    }

    /// Which runs are shown at all.
    public FilterViewModel filter() {
        return filter;
    }

    /// Asks what the columns mean.
    public void chooseColumns() {
        data.chooseColumns();
    }

    /// Selects these runs everywhere.
    public void select(Set<String> ids) {
        selection.select(ids);
    }

    /// Leaves the selected runs out of fits, or takes them in again when all of them are out.
    public void toggleSelection() {
        steps.toggleExcluded(selection.selectedProperty().get());
    }

    /// Leaves these runs out of fits.
    public void exclude(Set<String> ids) {
        steps.exclude(ids);
    }

    /// Leaves the selected runs out of fits.
    public void excludeSelection() {
        steps.exclude(selection.selectedProperty().get());
    }

    /// Takes the selected runs into fits.
    public void includeSelection() {
        steps.include(selection.selectedProperty().get());
    }

    /// Takes every run into fits.
    public void includeAll() {
        steps.include(study.get().excluded());
    }

    /// Takes one run into fits, or leaves it out.
    public void include(String id, boolean included) {
        if (included) {
            steps.include(Set.of(id));
        } else {
            steps.exclude(Set.of(id));
        }
    }

    private Optional<DataSet> dataSet() {
        return data.dataProperty().get();
    }
}
