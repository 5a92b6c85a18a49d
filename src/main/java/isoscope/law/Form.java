package isoscope.law;

import isoscope.formula.Expression;
import isoscope.formula.LinearForm;
import isoscope.formula.program.PointFunction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The formulas of a law, without the values of its constants. Several laws may have one form.
///
/// @param id the name in files, such as `chinchilla`
/// @param variables in the order of the sheet
/// @param constants in the order of the sheet
/// @param results in the order of the sheet
/// @param optimum how a budget is split, for laws that say so
public record Form(
        String id,
        List<Variable> variables,
        List<Constant> constants,
        List<Definition> results,
        Optional<Optimum> optimum) {
    /// The name of the result that is a loss in nats per token.
    public static final String LOSS = "L";

    /// Copies the lists.
    public Form {
        variables = List.copyOf(variables);
        constants = List.copyOf(constants);
        results = List.copyOf(results);
    }

    /// The result of that name, if there is one.
    public Optional<Definition> result(String name) {
        return results.stream().filter(result -> result.name().equals(name)).findFirst();
    }

    /// The variable of that name, if there is one.
    public Optional<Variable> variable(String name) {
        return variables.stream().filter(variable -> variable.name().equals(name)).findFirst();
    }

    /// The constant of that name, if there is one.
    public Optional<Constant> constant(String name) {
        return constants.stream().filter(constant -> constant.name().equals(name)).findFirst();
    }

    /// The names of the constants that every law of the form must have.
    public List<String> required() {
        return constants.stream()
                .filter(constant -> constant.absent().isEmpty())
                .map(Constant::name)
                .toList();
    }

    /// Whether the form says how a compute budget C = 6ND is split between parameters and tokens.
    public boolean splitsCompute() {
        return optimum.filter(split -> split.over().equals("N") && split.given().equals("C"))
                        .isPresent()
                && result("C").map(Definition::is).map(Form::isSixTimesBoth).orElse(true);
    }

    /// Whether a result of the form is the compute C, and C = 6ND.
    public boolean isSixNd() {
        return result("C").map(Definition::is).map(Form::isSixTimesBoth).orElse(false);
    }

    /// How many constants have a value that nobody read in a primary source.
    public long unverified() {
        return constants.stream()
                .filter(constant -> constant.value().isPresent() && !constant.checked())
                .count();
    }

    private static boolean isSixTimesBoth(Expression compute) {
        return Set.of("N", "D").equals(compute.names())
                && isSix(compute, 2, 3)
                && isSix(compute, 7, 5);
    }

    private static boolean isSix(Expression compute, double parameters, double tokens) {
        double value =
                PointFunction.of(compute, Map.of(), List.of("N", "D")).at(parameters, tokens);
        return Math.abs(value - 6 * parameters * tokens) < 1e-9;
    }

    /// The formula in plain text with Unicode: of the loss, or else of the split or the first result.
    public String text() {
        return text(Set.of());
    }

    /// The same of laws in which some constants are 0: terms that are one of them are not written.
    public String text(Set<String> zeros) {
        return result(LOSS)
                .map(loss -> head(loss) + symbols(LinearForm.of(loss.written(), zeros).rest()))
                .or(() ->
                        optimum.flatMap(
                                split -> split.is().map(is -> split.over() + "* = " + symbols(is))))
                .orElseGet(() -> head(results.getFirst()) + symbols(results.getFirst().written()));
    }

    private String head(Definition result) {
        return variables.stream()
                .map(Variable::name)
                .filter(result.is().names()::contains)
                .collect(Collectors.joining(", ", result.name() + "(", ") = "));
    }

    private static String symbols(Expression formula) {
        return LawCard.symbol(formula.text()).replace('*', '·').replace('-', '−');
    }
}
