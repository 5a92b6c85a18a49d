package isoscope.ui.planner;

import isoscope.law.LineStyle;
import isoscope.plan.Candidate;
import isoscope.plan.PlanAnswer;
import isoscope.plan.SideBySide;
import isoscope.plan.report.LawVerdicts;
import isoscope.session.Document;
import isoscope.session.LawSlot;
import isoscope.ui.workspace.Live;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/// The plans side by side, and the one that is looked at closely. Which laws' splits are among them follows the laws that
/// charts show.
final class PlansViewModel {
    private final Document document;
    private final InputsViewModel inputs;
    private final ChosenSize size;
    private final ObservableValue<PlanState> state;
    private final ObjectProperty<String> selected;
    private final ObservableValue<List<PlanColumn>> columns;
    private final ObservableValue<List<String>> names;
    private final ObservableValue<Optional<PlanColumn>> closely;

    PlansViewModel(Document document, InputsViewModel inputs, ObservableValue<PlanState> state) {
        this.document = document;
        this.inputs = inputs;
        size = inputs.size();
        this.state = state;
        selected = document.looking().views().word("planner.selected", "");
        columns =
                Live.of(
                        this::made,
                        state,
                        size.sizeProperty(),
                        inputs.entry(Input.DEVICES).textProperty(),
                        document.laws().slotsProperty());
        names = Live.of(() -> columns.getValue().stream().map(PlanColumn::id).toList(), columns);
        closely = Live.of(this::close, columns, selected);
        size.sizeProperty().subscribe((_, now) -> follow(now));
    }

    /// The plans, from left to right; none while there is no answer.
    ObservableValue<List<PlanColumn>> columns() {
        return columns;
    }

    /// The ids of the plans.
    ObservableValue<List<String>> names() {
        return names;
    }

    /// The plan that is looked at closely: the one that was selected or, where there is none of that name, the law's own.
    ObservableValue<Optional<PlanColumn>> selected() {
        return closely;
    }

    /// Looks at a plan.
    void select(String id) {
        selected.set(id);
    }

    /// Looks at a plan further to the right, or to the left.
    void step(int by) {
        List<String> ids = columns.getValue().stream().map(PlanColumn::id).toList();
        closely.getValue()
                .map(PlanColumn::id)
                .map(ids::indexOf)
                .map(place -> Math.clamp(place + by, 0, ids.size() - 1))
                .ifPresent(place -> select(ids.get(place)));
    }

    /// Chooses no size of one's own.
    void chooseNone() {
        size.clear();
    }

    /// The plan that is looked at closely, in words.
    ObservableValue<Optional<SelectedPlan>> words() {
        return closely.map(
                column -> column.map(found -> new SelectedPlan(found, inputs.devices())));
    }

    /// Sentences on what the splits of the laws that are shown cost by one another.
    ObservableValue<List<String>> verdicts() {
        return Live.of(this::judged, state, names);
    }

    private List<String> judged() {
        return answer().stream()
                .flatMap(answer ->
                        columns.getValue().stream()
                                .flatMap(column -> LawVerdicts.of(answer, column.plan()).stream()))
                .toList();
    }

    private void follow(OptionalDouble now) {
        if (now.isPresent()) {
            select(SideBySide.YOUR_CHOICE);
        }
    }

    private Optional<PlanAnswer> answer() {
        return state.getValue().made().map(PlanState.Made::answer);
    }

    private List<PlanColumn> made() {
        return answer().map(this::columns).orElse(List.of());
    }

    private List<PlanColumn> columns(PlanAnswer answer) {
        Map<String, LineStyle> shown =
                document.laws().slotsProperty().get().stream()
                        .filter(LawSlot::shown)
                        .collect(Collectors.toMap(LawSlot::id, LawSlot::line, (one, _) -> one));
        PlanRows rows = new PlanRows(answer, inputs.devices());
        return Stream.concat(plans(answer, shown), chosen(answer))
                .map(each ->
                        new PlanColumn(
                                each, Optional.ofNullable(shown.get(each.id())), rows.of(each)))
                .toList();
    }

    private static Stream<Candidate> plans(PlanAnswer answer, Map<String, LineStyle> shown) {
        List<Candidate> plans = new ArrayList<>(answer.beside().plans());
        plans.removeIf(each ->
                each.id().equals(SideBySide.YOUR_CHOICE)
                        || (answer.beside().law(each).isPresent()
                                && !shown.containsKey(each.id())));
        return plans.stream();
    }

    private Stream<Candidate> chosen(PlanAnswer answer) {
        return size.sizeProperty().getValue().stream().mapToObj(answer.beside()::ofSize);
    }

    private Optional<PlanColumn> close() {
        List<PlanColumn> all = columns.getValue();
        return find(all, selected.get())
                .or(() -> answer().flatMap(answer -> find(all, answer.beside().whole().id())));
    }

    private static Optional<PlanColumn> find(List<PlanColumn> all, String id) {
        return all.stream().filter(column -> column.id().equals(id)).findFirst();
    }
}
