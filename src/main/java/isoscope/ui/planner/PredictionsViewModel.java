package isoscope.ui.planner;

import isoscope.plan.Plan;
import isoscope.plan.PlanIntervals;
import isoscope.plan.PlanQuantity;
import isoscope.runs.Run;
import isoscope.saved.Prediction;
import isoscope.saved.Prediction.Ends;
import isoscope.session.Document;
import isoscope.ui.workspace.Live;
import isoscope.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// Predictions of runs that are yet to be trained, and what came of them.
final class PredictionsViewModel {
    private final Document document;
    private final ObservableValue<PlanState> state;
    private final ObservableValue<Optional<PlanColumn>> selected;
    private final Clock clock;
    private final ObservableValue<List<Revelation>> revelations;
    private final ObservableValue<String> obstacle;

    /// @param selected the plan that is looked at closely, which can be predicted
    /// @param clock tells the day
    PredictionsViewModel(
            Document document,
            ObservableValue<PlanState> state,
            ObservableValue<Optional<PlanColumn>> selected,
            Clock clock) {
        this.document = document;
        this.state = state;
        this.selected = selected;
        this.clock = clock;
        revelations =
                Live.of(this::revealed, document.history().nowProperty(), document.studyProperty());
        obstacle = Live.of(this::hindrance, state, selected, document.studyProperty());
    }

    /// The predictions, the newest first.
    ObservableValue<List<Revelation>> revelations() {
        return revelations;
    }

    /// Why the selected plan cannot be predicted; empty where it can.
    ObservableValue<String> obstacle() {
        return obstacle;
    }

    /// Keeps the law's prediction of the selected plan.
    void predict() {
        if (hindrance().isEmpty()) {
            selected.getValue().map(this::prediction).ifPresent(document.predictionSteps()::keep);
        }
    }

    /// Removes a prediction.
    void remove(Prediction prediction) {
        document.predictionSteps().remove(prediction);
    }

    private List<Run> runs() {
        return document.studyProperty().get().runs().runs();
    }

    private List<Revelation> revealed() {
        return document.choosing().choices().predictions().reversed().stream()
                .map(prediction -> Revelation.of(prediction, runs()))
                .toList();
    }

    private String hindrance() {
        Optional<Plan> plan = selected.getValue().map(column -> column.plan().plan());
        if (plan.isEmpty()) {
            return Words.of("There is no plan.");
        }
        double loss = plan.get().value(PlanQuantity.LOSS);
        if (!(loss > 0)) {
            return Words.of("The law gives no loss for this plan.");
        }
        return plan.flatMap(this::known)
                .map(run -> Words.of("%s is such a run already.", run.id()))
                .orElse("");
    }

    private Optional<Run> known(Plan plan) {
        return Revelation.run(
                plan.value(PlanQuantity.PARAMETERS), plan.value(PlanQuantity.TOKENS), runs());
    }

    private Prediction prediction(PlanColumn column) {
        Plan plan = column.plan().plan();
        return new Prediction(
                state.getValue()
                        .made()
                        .map(made -> made.answer().planner().law().law().card().name())
                        .orElse(""),
                plan.value(PlanQuantity.PARAMETERS),
                plan.value(PlanQuantity.TOKENS),
                plan.value(PlanQuantity.LOSS),
                column.plan().intervals().flatMap(PredictionsViewModel::ofLoss),
                LocalDate.now(clock));
    }

    private static Optional<Ends> ofLoss(PlanIntervals intervals) {
        return Optional.ofNullable(intervals.of().get(PlanQuantity.LOSS))
                .filter(_ -> intervals.isInterval(PlanQuantity.LOSS))
                .filter(interval ->
                        Double.isFinite(interval.low()) && Double.isFinite(interval.high()))
                .map(interval -> new Ends(interval.low(), interval.high()));
    }
}
