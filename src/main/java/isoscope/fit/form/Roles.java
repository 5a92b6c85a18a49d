package isoscope.fit.form;

import isoscope.fit.Bounds;
import isoscope.formula.Expression;
import isoscope.formula.Expression.Arithmetic;
import isoscope.formula.Expression.Call;
import isoscope.formula.Expression.Name;
import isoscope.formula.Function;
import isoscope.formula.LinearForm;
import isoscope.formula.Operator;
import isoscope.formula.program.Program;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The parts that constants play in a formula, which say where to look for them.
///
/// Those in an exponent lie above 0 and up to 3. One that is set against an amount that runs have, such as N_c in N_c/N,
/// is looked for around these amounts. One that stands alone in exp(…) may have either sign.
final class Roles {
    /// Where exponents lie.
    static final Bounds EXPONENT = new Bounds(0, 3);

    /// Where any other constant lies.
    static final Bounds POSITIVE = new Bounds(0, Double.POSITIVE_INFINITY);

    private static final Bounds ANY =
            new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final Bounds EXPONENT_STARTS = new Bounds(.02, 2);
    private static final Bounds LOGARITHM_STARTS = new Bounds(-5, 12);
    private static final Bounds USUAL_STARTS = new Bounds(1e-3, 1e3);
    private static final double TYPICAL_EXPONENT = .3;

    /// How far below and above the amounts a scale is looked for.
    private static final double BELOW = 1e-2;

    private static final double ABOVE = 1e4;

    private final FormData data;
    private final Set<String> constants;
    private final Set<String> exponents = new HashSet<>();
    private final Set<String> logarithms = new HashSet<>();
    private final Map<String, Bounds> amounts = new HashMap<>();

    /// The roles in a formula.
    ///
    /// @param constants names that are no variables
    Roles(Expression formula, Set<String> constants, FormData data) {
        this.constants = Set.copyOf(constants);
        this.data = data;
        findExponents(formula);
        findAmounts(formula, false);
        findAmounts(formula, true);
    }

    /// Whether a constant is added to the rest of a formula, as the irreducible loss is.
    static boolean isFloor(String name, Expression formula) {
        return LinearForm.of(formula, List.of(name))
                .slopes()
                .getOrDefault(name, formula)
                .equals(Expression.number(1));
    }

    /// Where a constant lies when nobody says so.
    Bounds range(String name) {
        if (exponents.contains(name)) {
            return EXPONENT;
        }
        return logarithms.contains(name) ? ANY : POSITIVE;
    }

    /// Where to begin the search for it.
    Bounds starts(String name) {
        if (exponents.contains(name)) {
            return EXPONENT_STARTS;
        }
        return logarithms.contains(name)
                ? LOGARITHM_STARTS
                : amounts.getOrDefault(name, USUAL_STARTS);
    }

    private void findExponents(Expression formula) {
        switch (formula) {
            case Arithmetic(Operator operator, Expression _, Expression right)
                    when operator == Operator.TO_THE ->
                    right.names().stream().filter(constants::contains).forEach(exponents::add);
            case Call(Function function, Name(String name))
                    when function == Function.EXP && constants.contains(name) ->
                    logarithms.add(name);
            default -> {}
        }
        formula.parts().forEach(this::findExponents);
    }

    /// Finds the amounts that constants are set against: by division or in a sum, and where there is no such amount, by
    /// products.
    private void findAmounts(Expression formula, boolean products) {
        if (formula instanceof Arithmetic(Operator operator, Expression left, Expression right)
                && operator != Operator.TO_THE
                && (operator == Operator.TIMES) == products) {
            beside(left, right, products);
            beside(right, left, products);
        }
        formula.parts().forEach(part -> findAmounts(part, products));
    }

    private void beside(Expression one, Expression amount, boolean isProduct) {
        if (one instanceof Name(String name) && constants.contains(name)) {
            amounts(amount)
                    .map(found -> isProduct ? new Bounds(1 / found.high(), 1 / found.low()) : found)
                    .ifPresent(found ->
                            amounts.putIfAbsent(
                                    name, new Bounds(BELOW * found.low(), ABOVE * found.high())));
        }
    }

    /// Whether it uses no other names, such as the index of a sum.
    private boolean knows(Expression expression) {
        return expression.names().stream()
                .allMatch(name -> constants.contains(name) || data.variables().contains(name));
    }

    /// The least and the largest positive value of an expression in which a variable stands, over the runs.
    private Optional<Bounds> amounts(Expression expression) {
        List<String> free = expression.names().stream().filter(constants::contains).toList();
        if (expression.isFreeOf(data.variables()) || !knows(expression)) {
            return Optional.empty();
        }
        double[] typical =
                free.stream()
                        .mapToDouble(name -> exponents.contains(name) ? TYPICAL_EXPONENT : 1)
                        .toArray();
        double[] values = new double[data.size()];
        Program.of(expression, free, data.variables()).over(data.arrays()).values(typical, values);
        double[] positive =
                Arrays.stream(values)
                        .filter(value -> value > 0 && Double.isFinite(value))
                        .toArray();
        return positive.length == 0
                ? Optional.empty()
                : Optional.of(
                        new Bounds(
                                Arrays.stream(positive).min().orElseThrow(),
                                Math.nextUp(Arrays.stream(positive).max().orElseThrow())));
    }
}
