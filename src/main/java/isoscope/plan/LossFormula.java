package isoscope.plan;

import isoscope.formula.Expression;
import isoscope.formula.Formula;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.formula.solve.Free;
import isoscope.formula.solve.Least;
import isoscope.formula.solve.Optimum;
import isoscope.formula.solve.Solution;
import isoscope.formula.solve.Solve;
import isoscope.law.Constant;
import isoscope.law.Definition;
import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The loss of a law as a formula of parameters and tokens, and questions to it. Other variables of the law are as they are
/// where nothing is told of them.
///
/// @param ofTokens over N and D
/// @param ofBudget over N and the budget of training and serving
/// @param range of N that the law lets people choose
/// @param values of constants and other variables
record LossFormula(
        Expression ofTokens, Expression ofBudget, Free range, Map<String, Double> values) {
    private static final String N = "N";
    private static final String D = "D";

    /// Unique tokens, in the laws that know repetition.
    static final String UNIQUE = "U";

    private static final String BUDGET = "budget";
    private static final String SERVED = "served";

    /// Where tokens are looked for: wider than any law.
    private static final Free TOKENS = new Free(D, 1, 1e30);

    /// How far beyond the range of N of a law sizes are looked for, as a factor.
    private static final double BEYOND = 1e4;

    private static final Expression TRAINING = parsed("6*N*D");
    private static final Expression TOKENS_OF_BUDGET = parsed("(budget - 2*N*served)/(6*N)");

    private static Expression parsed(String text) {
        return ((Parsed) Formula.parse(text)).expression();
    }

    /// The formula of a law.
    ///
    /// @return empty when its loss is none of N and D
    static Optional<LossFormula> of(Law law) {
        Form form = law.form();
        return form.result(Form.LOSS)
                .map(Definition::is)
                .flatMap(loss -> loss.with(Map.of("C", TRAINING)))
                .filter(loss -> loss.names().contains(N) && loss.names().contains(D))
                .flatMap(loss ->
                        loss.with(Map.of(D, TOKENS_OF_BUDGET))
                                .flatMap(whole -> of(form, loss, whole, values(law))));
    }

    private static Optional<LossFormula> of(
            Form form, Expression loss, Expression ofBudget, Map<String, Double> values) {
        boolean isWhole =
                loss.names().stream()
                        .filter(name -> !name.equals(N) && !name.equals(D))
                        .noneMatch(name -> Double.isNaN(values.getOrDefault(name, Double.NaN)));
        return form.variable(N)
                .filter(_ -> isWhole)
                .map(size ->
                        new LossFormula(
                                loss, ofBudget, new Free(N, size.low(), size.high()), values));
    }

    private static Map<String, Double> values(Law law) {
        Map<String, Double> values = new HashMap<>();
        for (Constant constant : law.form().constants()) {
            values.put(constant.name(), law.constant(constant.name()));
        }
        for (Variable variable : law.form().variables()) {
            values.put(variable.name(), variable.otherwise());
        }
        values.remove(N);
        values.remove(D);
        return values;
    }

    /// Whether the loss is one of parameters and tokens alone, repeated ones among them.
    boolean hasNoOtherVariables(Form form) {
        return form.variables().stream()
                .map(Variable::name)
                .filter(name -> !List.of(N, D, UNIQUE).contains(name))
                .noneMatch(ofTokens.names()::contains);
    }

    /// Whether repeated tokens count otherwise than new ones.
    boolean knowsRepetition() {
        return ofTokens.names().contains(UNIQUE);
    }

    private Free sizes() {
        return new Free(N, range.low() / BEYOND, range.high() * BEYOND);
    }

    /// The least budget for which a model of the least size can be trained at all.
    double leastBudget(Conditions conditions) {
        return 2 * perParameter(conditions) * sizes().low();
    }

    /// FLOP a parameter of a model that sees one token.
    private static double perParameter(Conditions conditions) {
        return conditions.budget(new Spent(1, 1, conditions.servedTokens()));
    }

    /// The size with the least loss that a budget pays for; NaN where there is none.
    double bestSize(double budget, Conditions conditions) {
        double largest = Math.min(sizes().high(), budget / perParameter(conditions));
        if (!(largest > sizes().low())) {
            return Double.NaN;
        }
        Free over = new Free(N, sizes().low(), largest);
        return switch (Optimum.of(ofBudget, over, ofBudget(budget, conditions))) {
            case Least.Inside(List<Double> at, double _) -> at.getFirst();
            case Least.AtEnd(List<Double> at, double _, String _, boolean _) -> at.getFirst();
            case Least.Flat _, Least.Undefined _ -> Double.NaN;
        };
    }

    /// The sizes for which a budget pays for a loss, ascending.
    List<Double> sizesFor(double loss, double budget, Conditions conditions) {
        double largest = Math.min(sizes().high(), budget / perParameter(conditions));
        Free over = new Free(N, sizes().low(), largest);
        return found(Solve.of(ofBudget, over, ofBudget(budget, conditions), loss));
    }

    /// The tokens after which a model of a size has a loss; infinite where no number of tokens is enough.
    double tokensFor(double loss, double parameters, Conditions conditions) {
        Map<String, Double> given = given(conditions);
        given.put(N, parameters);
        return found(Solve.of(ofTokens, TOKENS, given, loss)).stream()
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /// The smallest model that has a loss after tokens without end; infinite where none has.
    double smallestSize(double loss, Conditions conditions) {
        Map<String, Double> given = given(conditions);
        given.put(D, Double.POSITIVE_INFINITY);
        return found(Solve.of(ofTokens, sizes(), given, loss)).stream()
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static List<Double> found(Solution solution) {
        return switch (solution) {
            case Solution.Found(List<Double> at) -> at;
            case Solution.BeyondEnd _, Solution.NotReached _, Solution.Undefined _ -> List.of();
        };
    }

    private Map<String, Double> ofBudget(double budget, Conditions conditions) {
        Map<String, Double> given = given(conditions);
        given.put(BUDGET, budget);
        given.put(SERVED, conditions.paidTokens());
        return given;
    }

    private Map<String, Double> given(Conditions conditions) {
        Map<String, Double> given = new HashMap<>(values);
        if (conditions.isLimited()) {
            given.put(UNIQUE, conditions.uniqueTokens());
        }
        return given;
    }
}
