package isoscope.ui.planner;

import isoscope.law.Law;
import isoscope.law.sheet.Library;
import isoscope.plan.PlanQuantity;
import isoscope.plot.plans.DeviationFigure.Measure;
import isoscope.quantity.QuantityFormat;
import isoscope.session.Document;
import isoscope.session.LawSlot;
import isoscope.task.Background;
import isoscope.task.OneAtATime;
import isoscope.ui.workspace.AskedLaw;
import isoscope.ui.workspace.ChoiceViewModel;
import isoscope.ui.workspace.EntryViewModel;
import isoscope.ui.workspace.ReadOnce;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// A question and the plan that answers it, made in the background each time one of its parts changes. While the screen is
/// not shown nothing is made.
public final class PlannerViewModel {
    private static final String READING = "planner-library";
    private static final String PLAN = "planner";
    private static final String INTERVALS = "planner-intervals";

    private final Document document;
    private final ReadOnce<Known> known;
    private final OneAtATime<PlanState> plans;
    private final OneAtATime<PlanState> intervals;
    private final InputsViewModel inputs;
    private final PlansViewModel columns;
    private final CurveViewModel curve;
    private final PredictionsViewModel predictions;
    private final ObjectProperty<Measure> measure;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ReadOnlyObjectWrapper<PlanState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new PlanState.Reading());
    private Optional<PlanState.Made> latest = Optional.empty();
    private long asked;

    /// A planner that has read nothing yet.
    ///
    /// @param document whose laws, fit and compute are used, and whose session keeps the inputs
    /// @param source reads the library
    public PlannerViewModel(Document document, Supplier<Library> source, Background background) {
        this.document = document;
        known = new ReadOnce<>(READING, () -> Known.of(source.get()), background);
        plans = new OneAtATime<>(background, PLAN);
        intervals = new OneAtATime<>(background, INTERVALS);
        inputs = new InputsViewModel(document);
        measure = document.looking().views().choice("planner.shown", Measure.COMPUTE);
        columns = new PlansViewModel(document, inputs, state);
        curve = new CurveViewModel(state, columns, inputs.size(), measure);
        predictions =
                new PredictionsViewModel(
                        document, state, columns.selected(), Clock.system(ZoneId.systemDefault()));
        inputs.goalProperty().subscribe((_, now) -> suggest(now));
        inputs.questionProperty().subscribe((_, _) -> ask());
        document.studyProperty().subscribe((_, _) -> ask());
        document.laws().referenceLawProperty().subscribe((_, _) -> ask());
        state.subscribe(now -> now.made().ifPresent(made -> latest = Optional.of(made)));
        shown.subscribe(this::ask);
    }

    /// The inputs that are given to the planner.
    InputsViewModel inputs() {
        return inputs;
    }

    /// Whether the user sees the screen.
    BooleanProperty shownProperty() {
        return shown;
    }

    /// The outcome of the question.
    ReadOnlyObjectProperty<PlanState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The plans side by side.
    PlansViewModel plans() {
        return columns;
    }

    /// Predictions of runs, and what came of them.
    PredictionsViewModel predictions() {
        return predictions;
    }

    /// The measure that the curve shows.
    ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    /// The curve of what it costs to be off the optimal size.
    CurveViewModel curve() {
        return curve;
    }

    private void ask() {
        if (!shown.get()) {
            return;
        }
        if (known.value().isEmpty()) {
            known.read(read -> {
                inputs.take(read);
                ask();
            });
            return;
        }
        asked++;
        long number = asked;
        PlanRequest request = request(known.value().get());
        plans.submit(
                _ -> request.quick(),
                quick -> {
                    state.set(quick);
                    if (number == asked && quick.made().isPresent()) {
                        addIntervals(request, number);
                    }
                });
    }

    /// Intervals take longer, and those of an older question are not shown.
    private void addIntervals(PlanRequest request, long number) {
        if (request.asked().hasIntervals()) {
            intervals.submit(
                    _ -> request.whole(),
                    whole -> {
                        if (number == asked) {
                            state.set(whole);
                        }
                    });
        }
    }

    private PlanRequest request(Known read) {
        Question question = inputs.questionProperty().get();
        String law = question.text(Input.LAW).orElse("");
        return new PlanRequest(question, AskedLaw.of(law, document, read.library()), shown(), read);
    }

    private List<Law> shown() {
        return document.laws().slotsProperty().get().stream()
                .filter(LawSlot::shown)
                .flatMap(slot -> slot.law().stream())
                .map(Law.class::cast)
                .toList();
    }

    /// Starts from what the plan has come to so far, where nothing else was ever said.
    private void suggest(GoalKind goal) {
        EntryViewModel entry = inputs.entry(goal.inputs().getFirst());
        if (goal != GoalKind.COMPUTE && entry.textProperty().get().isEmpty()) {
            latest.flatMap(made -> suggestion(made, goal)).ifPresent(entry::type);
        }
    }

    private Optional<String> suggestion(PlanState.Made made, GoalKind goal) {
        double hours = made.answer().plan().value(PlanQuantity.GPU_HOURS);
        return switch (goal) {
            case COMPUTE -> Optional.empty();
            case MONEY ->
                    Optional.of(made.answer().plan().value(PlanQuantity.COST))
                            .filter(cost -> !Double.isNaN(cost))
                            .map(QuantityFormat::si);
            case TIME -> Optional.of(QuantityFormat.si(hours / inputs.devices()));
            case LOSS ->
                    Optional.of(made.answer().plan().value(PlanQuantity.LOSS))
                            .filter(loss -> !Double.isNaN(loss))
                            .map(loss -> QuantityFormat.loss(loss, 4));
        };
    }

    /// Whether plans can be made by a law: it has a loss over parameters and tokens.
    public static boolean takes(Law law) {
        return Known.isForPlans(law);
    }

    /// Plans by a law from now on.
    public void useLaw(Law law) {
        inputs.choice(Input.LAW).choose(new ChoiceViewModel.Option(law.id(), law.card().name()));
    }
}
