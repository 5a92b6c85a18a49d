package isoscope.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.quantity.LossUnit;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.testkit.HeldBackground;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunsViewModelTest {
    private static final RememberedColumns COLUMNS =
            new RememberedColumns(Path.of("absent"), new HeldBackground());

    private final Document document = Documents.fitted();
    private final RunsViewModel model = new RunsViewModel(document, COLUMNS);

    @Test
    void saysHowManyRowsWereReadAndUsed() {
        document.runSteps().exclude(Set.of("run-1"));

        assertThat(model.summary().getValue()).isEqualTo("21 rows read, 20 runs used in fits");
    }

    @Test
    void theCardOfLossesHasTheirUnit() {
        assertThat(lossCard(document).word()).isEqualTo("nats/token");

        List<Run> runs =
                Documents.runs().runs().stream()
                        .map(run ->
                                run.withConditions(
                                        run.conditions().withLossUnit(LossUnit.BITS_PER_BYTE)))
                        .toList();
        assertThat(lossCard(Documents.of(new RunSet("bytes", runs))).word()).isEqualTo("bits/byte");
    }

    @Test
    void excludingTheSelectionListsIt() {
        model.select(Set.of("run-1", "run-2"));

        model.toggleSelection();

        assertThat(model.leftOutProperty().get())
                .extracting(row -> row.run().id())
                .containsExactly("run-1", "run-2");
    }

    @Test
    void togglingASelectionThatIsOutTakesItIn() {
        model.select(Set.of("run-1", "run-2"));
        model.toggleSelection();

        model.toggleSelection();

        assertThat(model.leftOutProperty().get()).isEmpty();
    }

    @Test
    void rowsFollowUndo() {
        model.include("run-1", false);
        assertThat(row("run-1").includedProperty().get()).isFalse();

        document.history().undo();

        assertThat(row("run-1").includedProperty().get()).isTrue();
    }

    @Test
    void rowsStayTheSameWhenARunIsExcluded() {
        List<RunRow> before = model.rowsProperty().get();

        model.include("run-1", false);

        assertThat(model.rowsProperty().get()).isSameAs(before);
    }

    @Test
    void residualsAreMeasuredMinusFitted() {
        assertThat(row("run-5").residualProperty().get()).isCloseTo(0, within(1e-14));
    }

    @Test
    void sumsUpTheSelection() {
        model.select(Set.of("run-1", "run-8"));

        assertThat(model.selectionProperty().get().count()).isEqualTo("2 runs");
        assertThat(model.selectionProperty().get().compute()).isEqualTo("10¹⁹ – 10²⁰");
        assertThat(model.selectedCount().getValue()).isEqualTo("2 selected of 21");
    }

    @Test
    void nothingOpenIsNothingToShow() {
        RunsViewModel empty = new RunsViewModel(Documents.empty(), COLUMNS);

        assertThat(empty.hasData().getValue()).isFalse();
        assertThat(empty.rowsProperty().get()).isEmpty();
        assertThat(empty.checksProperty().get()).isEmpty();
        assertThat(empty.summary().getValue()).isEmpty();
    }

    @Test
    void runsAreLookedOverInTheBackgroundButExcludedAtOnce() {
        HeldBackground held = new HeldBackground();
        Document slow = Documents.fitted(held);
        RunsViewModel waiting = new RunsViewModel(slow, COLUMNS);
        held.runAll();
        List<Check> before = waiting.checksProperty().get();

        waiting.select(Set.of("run-1"));
        waiting.excludeSelection();

        assertThat(waiting.leftOutProperty().get()).hasSize(1);
        assertThat(waiting.selectionProperty().get().count()).isEqualTo("none");
        assertThat(waiting.checksProperty().get()).isEqualTo(before);
        held.runAll();
        assertThat(waiting.selectionProperty().get().count()).isEqualTo("1 run");
    }

    @Test
    void rowsAreSortedInTheBackgroundByWhatTheyAreAtThatMoment() {
        HeldBackground held = new HeldBackground();
        Document slow = Documents.fitted(held);
        RunsViewModel waiting = new RunsViewModel(slow, COLUMNS);
        held.runAll();
        waiting.include("run-7", false);
        List<String> sorted = new ArrayList<>();

        waiting.table()
                .inOrder(
                        waiting.table().excludedFirst().thenComparingInt(RunRow::place),
                        rows -> rows.forEach(row -> sorted.add(row.run().id())));

        assertThat(sorted).isEmpty();
        held.runAll();
        assertThat(sorted).startsWith("run-7", "run-1", "run-2").hasSize(21);
    }

    private static MappingCard lossCard(Document document) {
        return new RunsViewModel(document, COLUMNS).mapping().getValue().getLast();
    }

    private RunRow row(String id) {
        return model.rowsProperty().get().stream()
                .filter(row -> row.run().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
