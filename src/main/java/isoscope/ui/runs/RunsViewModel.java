package isoscope.ui.runs;

import isoscope.plot.Study;
import isoscope.quantity.Counted;
import isoscope.quantity.Words;
import isoscope.runs.RowProblem;
import isoscope.runs.RunSet;
import isoscope.runs.check.DataChecks;
import isoscope.runs.check.DataFinding;
import isoscope.session.Document;
import isoscope.session.Fitting;
import isoscope.session.OpenData;
import isoscope.session.RunSteps;
import isoscope.session.Selection;
import isoscope.session.data.DataSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// The open runs as a table, and everything there is to say about them.
public final class RunsViewModel {
    private static final double NEARLY_ALL = 0.96;

    private final OpenData data;
    private final RunSteps steps;
    private final Selection selection;
    private final Fitting fitting;
    private final ReadOnlyObjectProperty<Study> study;
    private final ReadOnlyObjectWrapper<List<RunRow>> rows =
            new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<List<Check>> checks =
            new ReadOnlyObjectWrapper<>(this, "checks", List.of());
    private final ReadOnlyObjectWrapper<List<RunRow>> leftOut =
            new ReadOnlyObjectWrapper<>(this, "leftOut", List.of());
    private final ReadOnlyObjectWrapper<SelectionFacts> selectionFacts =
            new ReadOnlyObjectWrapper<>(this, "selection", SelectionFacts.NONE);
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", true);
    private final MeasuredRows measured = new MeasuredRows();
    private final TreatmentChoices treatment;
    private final FilterViewModel filter;
    private final ColourViewModel colours;
    private final ColumnsViewModel columns;
    private List<DataFinding> findings = List.of();
    private double fullResidual;

    /// The runs of a document.
    ///
    /// @param memory of the columns that the table shows
    public RunsViewModel(Document document, RememberedColumns memory) {
        data = document.data();
        steps = document.runSteps();
        selection = document.selection();
        fitting = document.fitting();
        study = document.studyProperty();
        treatment = new TreatmentChoices(steps, document.history());
        filter = new FilterViewModel(steps, document.history(), data, study);
        colours = new ColourViewModel(data, document.figureSteps(), document.history());
        columns =
                new ColumnsViewModel(
                        data.dataProperty()
                                .map(data -> data.map(DataSet::runs).orElse(RunSet.EMPTY)),
                        memory);
        data.dataProperty().subscribe(data -> check(document, data));
        study.map(Study::runs)
                .subscribe(runs -> rows.set(runs.runs().stream().map(RunRow::new).toList()));
        study.subscribe(now -> refresh());
        fitting.stateProperty().subscribe(now -> refresh());
        rows.subscribe(now -> refresh());
        shown.subscribe(now -> refresh());
    }

    /// Ids of the selected runs.
    ReadOnlyObjectProperty<Set<String>> selectedProperty() {
        return selection.selectedProperty();
    }

    /// Whether the user sees the table; while not, it rests and catches up later.
    public BooleanProperty shownProperty() {
        return shown;
    }

    /// One row a run, in the order of the file; new rows only for new data.
    public ReadOnlyObjectProperty<List<RunRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The checks that were made of the data.
    public ReadOnlyObjectProperty<List<Check>> checksProperty() {
        return checks.getReadOnlyProperty();
    }

    /// The runs left out of fits.
    public ReadOnlyObjectProperty<List<RunRow>> leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    /// The selected runs in numbers.
    public ReadOnlyObjectProperty<SelectionFacts> selectionProperty() {
        return selectionFacts.getReadOnlyProperty();
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
        return fullResidual;
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
        return study.map(study -> Conventions.caveat(study.runs()));
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

    private void refresh() {
        if (!shown.get()) {
            return;
        }
        measured.measure(rows.get(), fitting.stateProperty().get().fitted());
        Set<String> excluded = study.get().excluded();
        for (RunRow row : rows.get()) {
            row.includedProperty().set(!excluded.contains(row.run().id()));
        }
        fullResidual = Residuals.quantile(rows.get(), NEARLY_ALL);
        setIfNew(
                leftOut, rows.get().stream().filter(row -> !row.includedProperty().get()).toList());
        setIfNew(selectionFacts, selectionFacts());
        setIfNew(
                checks,
                dataSet()
                        .map(set ->
                                Checks.of(
                                        set,
                                        findings,
                                        study.get().included(),
                                        fitting.stateProperty().get()))
                        .orElse(List.of()));
    }

    /// Looks over other data, away from the window's thread; what was found in the data before is forgotten.
    private void check(Document document, Optional<DataSet> now) {
        findings = List.of();
        document.find(
                "data-checks",
                () -> now.map(set -> DataChecks.of(set.runs())).orElse(List.of()),
                found -> {
                    findings = found;
                    refresh();
                });
    }

    private static <T> void setIfNew(ReadOnlyObjectWrapper<T> property, T value) {
        if (!value.equals(property.get())) {
            property.set(value);
        }
    }

    private SelectionFacts selectionFacts() {
        Set<String> selected = selection.selectedProperty().get();
        return RunTexts.selection(
                rows.get().stream().filter(row -> selected.contains(row.run().id())).toList());
    }

    private Optional<DataSet> dataSet() {
        return data.dataProperty().get();
    }
}
