package isoscope.law;

import isoscope.formula.Expression;
import isoscope.formula.Expression.Name;
import isoscope.formula.Inversion;
import isoscope.formula.program.PointFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The surface L(N, D) of a law whose loss is a formula of parameters and tokens, the other variables as they are where
/// nothing is told of them. Contours are the formula solved for D and, with tokens without end, for N.
final class FormulaSurface implements LossSurface {
    private static final String N = "N";
    private static final String D = "D";
    private static final String VALUE = "value";

    private final PointFunction loss;
    private final PointFunction tokens;
    private final PointFunction size;

    private FormulaSurface(PointFunction loss, PointFunction tokens, PointFunction size) {
        this.loss = loss;
        this.tokens = tokens;
        this.size = size;
    }

    /// The surface of a law.
    ///
    /// @return empty when its loss is no formula of N and D, or cannot be solved for them
    static Optional<LossSurface> of(Formulas formulas) {
        return formulas.form()
                .result(Form.LOSS)
                .map(Definition::is)
                .filter(_ -> formulas.has(Form.LOSS))
                .map(loss -> formulas.decided(loss, List.of(N, D)))
                .filter(loss -> loss.names().contains(N) && loss.names().contains(D))
                .flatMap(loss -> of(formulas, loss));
    }

    private static Optional<LossSurface> of(Formulas formulas, Expression loss) {
        Optional<PointFunction> tokens = solved(formulas, loss, D, List.of(VALUE, N));
        Optional<PointFunction> size = solved(formulas, loss, N, List.of(VALUE, D));
        return tokens.isEmpty() || size.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FormulaSurface(
                                formulas.function(loss, List.of(N, D)), tokens.get(), size.get()));
    }

    private static Optional<PointFunction> solved(
            Formulas formulas, Expression loss, String name, List<String> of) {
        return Inversion.of(loss, name, new Name(VALUE))
                .map(solved -> formulas.function(solved, new ArrayList<>(of)));
    }

    @Override
    public double loss(double parameters, double tokens) {
        return loss.at(parameters, tokens);
    }

    @Override
    public double tokensFor(double loss, double parameters) {
        return positive(tokens.at(loss, parameters));
    }

    @Override
    public double smallestModelFor(double loss) {
        return positive(size.at(loss, Double.POSITIVE_INFINITY));
    }

    @Override
    public double irreducible() {
        return loss.at(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private static double positive(double value) {
        return value > 0 && value < Double.POSITIVE_INFINITY ? value : Double.NaN;
    }
}
