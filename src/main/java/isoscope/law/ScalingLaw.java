package isoscope.law;

import isoscope.formula.Expression;
import isoscope.formula.program.PointFunction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/// A law that says how many parameters and tokens to spend a compute budget C = 6ND on; most say what loss to expect.
public final class ScalingLaw extends Law {
    private final Optimum optimum;
    private final Optional<LossSurface> surface;
    private final DoubleUnaryOperator bestSize;

    ScalingLaw(LawCard card, Formulas formulas) {
        super(card, formulas);
        optimum = formulas.form().optimum().orElseThrow();
        surface = FormulaSurface.of(formulas);
        bestSize = optimum.is().map(this::closed).orElseGet(() -> searched(formulas, optimum));
    }

    private static DoubleUnaryOperator searched(Formulas formulas, Optimum optimum) {
        Minimum minimum = Minimum.of(formulas, optimum);
        return budget -> minimum.at(Map.of(optimum.given(), budget));
    }

    private DoubleUnaryOperator closed(Expression formula) {
        PointFunction function = formulas().function(formula, List.of(optimum.given()));
        return function::at;
    }

    /// How the law spends a compute budget. N·D·6 = C always holds.
    ///
    /// @param compute C in FLOP, above zero
    public ComputeAllocation split(double compute) {
        return ComputeAllocation.of(compute, bestSize.applyAsDouble(compute));
    }

    /// The loss surface L(N, D), for laws that have one.
    public Optional<LossSurface> surface() {
        return surface;
    }

    /// Whether the split is a formula of compute, and not searched for.
    public boolean splitsInClosedForm() {
        return optimum.is().isPresent();
    }

    /// Whether the split is the point of the surface with the lowest loss, and not a regression of its own.
    public boolean splitsAtMinimum() {
        return surface.isPresent() && optimum.minimise().isPresent();
    }

    /// The search for the best parameters; empty where they are a formula of compute.
    public Optional<Minimum> minimum() {
        return optimum.is().isPresent()
                ? Optional.empty()
                : Optional.of(Minimum.of(formulas(), optimum));
    }

    /// The formula of [#surface]: of N and D, and of no variable that nothing is told of but by its value.
    public Optional<Expression> surfaceFormula() {
        return surface.map(_ ->
                formulas().decided(form().result(Form.LOSS).orElseThrow().is(), List.of("N", "D")));
    }

    /// The loss the law itself predicts for its own split, in nats per token; empty for laws that only split.
    ///
    /// @param compute C in FLOP, above zero
    public OptionalDouble frontierLoss(double compute) {
        ComputeAllocation best = split(compute);
        return frontierResult()
                .map(result ->
                        result(
                                result,
                                Map.of("N", best.parameters(), "D", best.tokens(), "C", compute)))
                .orElseGet(OptionalDouble::empty);
    }

    /// The name of the result that is the loss of its own split; empty for laws that only split.
    public Optional<String> frontierResult() {
        return optimum.loss().or(optimum::minimise);
    }

    /// The a of N* ∝ C^a, where the law was measured. The b of D* ∝ C^b is 1 − a.
    public double parametersExponent() {
        double middle = card().validRange().middle();
        return Math.log(
                        bestSize.applyAsDouble(middle * Math.E)
                                / bestSize.applyAsDouble(middle / Math.E))
                / 2;
    }
}
