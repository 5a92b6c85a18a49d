package isoscope.law;

import isoscope.quantity.QuantityFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A law of the loss of training runs: formulas, the values of their constants, and who says so. Immutable; two laws
/// are equal when their cards and formulas are.
///
/// Capabilities of a law beyond that are a matter of its formulas: [#of(Form, LawCard)] gives a [ScalingLaw] where
/// they say how a compute budget is split.
public abstract sealed class Law permits LossLaw, ScalingLaw {
    private final LawCard card;
    private final Formulas formulas;

    Law(LawCard card, Formulas formulas) {
        this.card = card;
        this.formulas = formulas;
    }

    /// The law of a form with the constants of a card.
    ///
    /// @throws IllegalArgumentException when the card lacks a constant, or gives it a value outside its bounds
    public static Law of(Form form, LawCard card) {
        Formulas formulas = new Formulas(form, card.parameters());
        return form.splitsCompute() ? new ScalingLaw(card, formulas) : new LossLaw(card, formulas);
    }

    /// Who says so, with which constants, counted how, and where that is written.
    public final LawCard card() {
        return card;
    }

    /// The formulas.
    public final Form form() {
        return formulas.form();
    }

    /// At which values its variables besides N, D and C are held where only these are told, such as `experts = 4`; empty
    /// where it has no others, or where they then make no difference.
    public final String held() {
        return form().variables().stream()
                .filter(variable -> !List.of("N", "D", "C").contains(variable.name()))
                .filter(variable -> Double.isFinite(variable.otherwise()))
                .map(variable ->
                        variable.name() + " = " + QuantityFormat.constant(variable.otherwise()))
                .collect(Collectors.joining(", "));
    }

    final Formulas formulas() {
        return formulas;
    }

    /// The stable name used on the command line and in files, such as `chinchilla-a3`.
    public final String id() {
        return card.id();
    }

    /// The loss the law predicts for a run, in nats per token; empty for laws that only split compute.
    public final OptionalDouble predict(Training training) {
        return formulas.value(Form.LOSS, training::value);
    }

    /// A result of the law, such as `L_N`, at values of its variables; a variable that has none is as the form has it.
    ///
    /// @return empty when the law has no such result, or lacks a constant of it
    public final OptionalDouble result(String name, Map<String, Double> given) {
        return formulas.value(
                name,
                variable -> {
                    Double value = given.get(variable);
                    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
                });
    }

    /// The value of the optimum's variable that the law searches for; a variable that has no value is as the form has it.
    ///
    /// @param given values of the budget or of other variables
    /// @return empty when the law minimises nothing, NaN when what it minimises is least nowhere
    public final OptionalDouble searched(Map<String, Double> given) {
        return form().optimum()
                .filter(optimum -> optimum.minimise().isPresent())
                .map(optimum -> OptionalDouble.of(Minimum.of(formulas, optimum).at(given)))
                .orElseGet(OptionalDouble::empty);
    }

    /// The variable that a law of losses of one quantity alone is of, such as N; empty for others.
    public final Optional<String> onlyVariable() {
        return this instanceof LossLaw && form().variables().size() == 1
                ? Optional.of(form().variables().getFirst().name())
                : Optional.empty();
    }

    /// The value of a constant; of one that the law does not list, the value the form gives it.
    public final double constant(String name) {
        Double value = card.parameters().get(name);
        return value != null
                ? value
                : form().constant(name).orElseThrow().absent().orElse(Double.NaN);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Law law && card.equals(law.card) && form().equals(law.form());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(card, form().id());
    }

    @Override
    public final String toString() {
        return card.id();
    }
}
