package isoscope.ui.planner;

import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.plan.Alternative;
import isoscope.plan.Candidate;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanQuantity;
import isoscope.plan.report.PlanWords;
import isoscope.plot.Figure;
import isoscope.plot.charts.ReadOut;
import isoscope.plot.charts.ReadOut.Row;
import isoscope.plot.plans.DeviationFigure;
import isoscope.plot.plans.DeviationFigure.Measure;
import isoscope.quantity.QuantityFormat;
import isoscope.session.Choices;
import isoscope.ui.workspace.FigureSource;
import isoscope.ui.workspace.Live;
import isoscope.ui.workspace.ShownFigure;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/// The curve of what it costs to be off the optimal size. Dragging its cursor, or an arrow key, chooses a size; Escape gives
/// that up.
final class CurveViewModel {
    /// A decade of sizes is so many layout units of arrow keys.
    private static final double DECADE = 400;

    private final ObservableValue<PlanState> state;
    private final PlansViewModel plans;
    private final ChosenSize size;
    private final ObjectProperty<Measure> measure;
    private final ObservableValue<Optional<Figure>> figure;
    private final ObservableValue<Optional<Figure>> moved;

    CurveViewModel(
            ObservableValue<PlanState> state,
            PlansViewModel plans,
            ChosenSize size,
            ObjectProperty<Measure> measure) {
        this.state = state;
        this.plans = plans;
        this.size = size;
        this.measure = measure;
        figure = Live.of(this::drawn, state, measure, plans.names());
        moved = Live.of(this::withCursor, figure, plans.selected());
    }

    /// The figure; empty without a plan, or of a law that tells no loss of sizes.
    ObservableValue<Optional<Figure>> figure() {
        return figure;
    }

    /// The same with its cursor where it is now.
    ObservableValue<Optional<Figure>> moved() {
        return moved;
    }

    /// The figure as it is now, with the laws that it shows, for export and copy.
    ObservableValue<Optional<ShownFigure>> shown() {
        return moved.map(now ->
                now.flatMap(
                        drawn -> answer().map(answer -> new ShownFigure(drawn, source(answer)))));
    }

    /// The fit of the open runs is told as charts of these runs tell it.
    private FigureSource source(PlanAnswer answer) {
        Law law = answer.planner().law().law();
        return law.id().equals(Choices.FITTED)
                ? new FigureSource.OpenRuns()
                : new FigureSource.Laws(Stream.concat(Stream.of(law), splits(answer)).toList());
    }

    private Stream<ScalingLaw> splits(PlanAnswer answer) {
        return answer.beside().plans().stream()
                .filter(this::isDrawn)
                .flatMap(plan -> answer.beside().law(plan).stream());
    }

    private boolean isDrawn(Candidate plan) {
        return plans.names().getValue().contains(plan.id());
    }

    private Optional<PlanAnswer> answer() {
        return state.getValue().made().map(PlanState.Made::answer);
    }

    private Optional<Figure> drawn() {
        return answer().flatMap(answer ->
                DeviationFigure.of(answer, measure.get(), this::isDrawn, held(answer)));
    }

    private Optional<Figure> withCursor() {
        return answer().flatMap(answer ->
                figure.getValue()
                        .map(drawn ->
                                DeviationFigure.moved(drawn, answer, measure.get(), held(answer))));
    }

    private Candidate held(PlanAnswer answer) {
        return plans.selected().getValue().map(PlanColumn::plan).orElse(answer.beside().whole());
    }

    /// Drags the cursor.
    ///
    /// @param place on the horizontal axis
    void drag(double place) {
        answer().ifPresent(answer -> size.drag(place * DeviationFigure.unit(answer)));
    }

    /// Moves the cursor by a distance in layout units.
    void step(double distance) {
        answer().ifPresent(answer -> {
            double from = held(answer).plan().value(PlanQuantity.PARAMETERS);
            size.drag(from * Math.pow(10, distance / DECADE));
        });
    }

    /// Chooses the size that the cursor was moved to.
    void settle() {
        size.settle();
    }

    /// Gives a drag up.
    void giveUp() {
        size.giveUp();
    }

    /// Chooses no size.
    ///
    /// @return whether there was one
    boolean clear() {
        return size.clear();
    }

    /// Looks closely at the plan of a marker.
    void select(String marker) {
        plans.select(marker);
    }

    /// The cost of the size at a place of the horizontal axis.
    Optional<ReadOut> card(double place) {
        return answer().map(answer -> card(answer, place * DeviationFigure.unit(answer)));
    }

    private static ReadOut card(PlanAnswer answer, double parameters) {
        Candidate there = answer.beside().ofSize(parameters);
        Alternative judged = there.judged();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Words.of("Parameters N"), QuantityFormat.si(parameters)));
        rows.add(
                new Row(
                        Words.of("Tokens D"),
                        QuantityFormat.si(there.plan().value(PlanQuantity.TOKENS))));
        rows.add(new Row(Words.of("Extra compute"), PlanWords.percent(judged.computeOverhead())));
        rows.add(
                new Row(Words.of("Extra loss"), QuantityFormat.signed(judged.lossDifference(), 4)));
        answer.beside()
                .together(parameters)
                .ifPresent(both ->
                        rows.add(
                                new Row(
                                        Words.of("Extra with inference"),
                                        PlanWords.percent(both.computeOverhead()))));
        return new ReadOut("", rows);
    }
}
