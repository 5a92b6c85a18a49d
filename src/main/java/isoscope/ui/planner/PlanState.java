package isoscope.ui.planner;

import isoscope.plan.PlanAnswer;
import java.util.Optional;

/// The outcome of a question.
sealed interface PlanState {
    /// Nothing yet.
    record Reading() implements PlanState {}

    /// No plan.
    ///
    /// @param sentence why, and what to do
    record Refused(String sentence) implements PlanState {}

    /// A plan.
    ///
    /// @param question it answers
    /// @param law by the name that the command finds it by
    record Made(PlanAnswer answer, Question question, String law) implements PlanState {}

    /// The plan, if there is one.
    default Optional<Made> made() {
        return this instanceof Made made ? Optional.of(made) : Optional.empty();
    }

    /// Why there is none; empty where there is one, or may be soon.
    default String refusal() {
        return this instanceof Refused(String sentence) ? sentence : "";
    }
}
