package isoscope.ui.runs;

import isoscope.plot.Study;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.runs.check.DataChecks;
import isoscope.runs.check.DataFinding;
import isoscope.session.Document;
import isoscope.session.Fitting;
import isoscope.session.OpenData;
import isoscope.session.data.DataSet;
import isoscope.task.Newest;
import isoscope.ui.runs.RunsReview.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The rows of the table of runs, and what is said about them. Which runs are excluded shows at once; what takes long with very
/// many runs is found out in the background, and what was said before stays until then.
final class ReviewedRows {
    private final OpenData data;
    private final Fitting fitting;
    private final ReadOnlyObjectProperty<Study> study;
    private final Newest reviews;
    private final Newest sorting;
    private final ReadOnlyObjectWrapper<List<RunRow>> rows =
            new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<List<Check>> checks =
            new ReadOnlyObjectWrapper<>(this, "checks", List.of());
    private final ReadOnlyObjectWrapper<List<RunRow>> leftOut =
            new ReadOnlyObjectWrapper<>(this, "leftOut", List.of());
    private final ReadOnlyObjectWrapper<SelectionFacts> selectionFacts =
            new ReadOnlyObjectWrapper<>(this, "selection", SelectionFacts.none());
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", true);
    private List<DataFinding> findings = List.of();
    private Optional<RunsReview> review = Optional.empty();
    private List<RunRow> marked = List.of();
    private Set<String> markedExcluded = Set.of();

    /// The rows of a document.
    ReviewedRows(Document document) {
        data = document.data();
        fitting = document.fitting();
        study = document.studyProperty();
        reviews = document.newest("runs-review");
        sorting = document.newest("runs-order");
        study.map(Study::runs).subscribe(runs -> rows.set(rows(runs.runs())));
        data.dataProperty().subscribe(data -> check(document, data));
        study.subscribe(now -> refresh());
        fitting.stateProperty().subscribe(now -> refresh());
        rows.subscribe(now -> refresh());
        shown.subscribe(now -> refresh());
    }

    /// Whether the user sees the table; while not, it rests and catches up later.
    BooleanProperty shownProperty() {
        return shown;
    }

    /// One row a run, in the order of the file; new rows only for new data.
    ReadOnlyObjectProperty<List<RunRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The checks that were made of the data.
    ReadOnlyObjectProperty<List<Check>> checksProperty() {
        return checks.getReadOnlyProperty();
    }

    /// The runs left out of fits.
    ReadOnlyObjectProperty<List<RunRow>> leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    /// The selected runs in numbers.
    ReadOnlyObjectProperty<SelectionFacts> selectionProperty() {
        return selectionFacts.getReadOnlyProperty();
    }

    /// The residual whose bar is full, in nats per token.
    double fullResidual() {
        return review.map(RunsReview::full).orElse(0.);
    }

    /// The rows in the order of the file.
    void inFileOrder(Consumer<List<RunRow>> shown) {
        sorting.cancel();
        shown.accept(rows.get());
    }

    /// The rows in another order, found in the background.
    ///
    /// @param order by what does not change
    void inOrder(Comparator<RunRow> order, Consumer<List<RunRow>> shown) {
        List<RunRow> all = rows.get();
        sorting.submit(_ -> all.stream().sorted(order).toList(), shown);
    }

    /// By the residuals as they are now.
    Comparator<RunRow> byResidual() {
        Series residuals = review.map(now -> now.residuals().values()).orElseGet(() -> Series.of());
        return Comparator.comparingDouble(
                row -> row.place() < residuals.size() ? residuals.get(row.place()) : Double.NaN);
    }

    /// The runs first that are excluded now.
    Comparator<RunRow> excludedFirst() {
        Set<String> excluded = study.get().excluded();
        return Comparator.comparing(row -> !excluded.contains(row.run().id()));
    }

    private static List<RunRow> rows(List<Run> runs) {
        return IntStream.range(0, runs.size()).mapToObj(i -> new RunRow(runs.get(i), i)).toList();
    }

    private void refresh() {
        if (shown.get()) {
            mark();
            Question asked = question();
            Optional<RunsReview> before = review;
            reviews.submit(_ -> RunsReview.of(asked, before), this::show);
        }
    }

    private Question question() {
        return new Question(
                study.get(), fitting.stateProperty().get(), data.dataProperty().get(), findings);
    }

    /// Marks which runs take part in fits.
    private void mark() {
        Set<String> excluded = study.get().excluded();
        List<RunRow> now = rows.get();
        if (now.equals(marked) && excluded.equals(markedExcluded)) {
            return;
        }
        marked = now;
        markedExcluded = excluded;
        now.forEach(row -> row.includedProperty().set(!excluded.contains(row.run().id())));
        setIfNew(leftOut, now.stream().filter(row -> !row.includedProperty().get()).toList());
    }

    private void show(RunsReview now) {
        if (!now.residuals().runs().equals(study.get().runs().runs())) {
            return;
        }
        Series residuals = now.residuals().values();
        review = Optional.of(now);
        for (int i = 0; i < residuals.size(); i++) {
            rows.get().get(i).residualProperty().set(residuals.get(i));
        }
        setIfNew(selectionFacts, now.selection());
        setIfNew(checks, now.checks());
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
}
