package isoscope.report;

import isoscope.formula.JavaScriptText;
import isoscope.formula.solve.Free;
import isoscope.law.Definition;
import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.LawFunctions;
import isoscope.law.Minimum;
import isoscope.law.ScalingLaw;
import isoscope.law.Variable;
import isoscope.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The formulas and constants of a law as functions of JavaScript, each an expression that stands for itself. They call
/// [JavaScriptText#HELPERS] and [#LEAST].
public final class LawJavaScript {
    /// The function that searches for the least value between two ends: on a grid of logarithms, then by golden sections.
    public static final String LEAST =
            """
            const $least = (value, low, high) => {
              const start = Math.log(low), span = Math.log(high) - start, steps = 120;
              const at = step => step <= 0 ? low : step >= steps ? high : Math.exp(start + span * step / steps);
              let best = -1, least = Infinity;
              for (let step = 0; step <= steps; step += 1) {
                const here = value(at(step));
                if (here < least) {
                  least = here;
                  best = step;
                }
              }
              if (best < 0) {
                return NaN;
              }
              const golden = (Math.sqrt(5) - 1) / 2;
              let left = Math.max(0, best - 1), right = Math.min(steps, best + 1);
              for (let turn = 0; turn < 60; turn += 1) {
                const one = right - golden * (right - left), other = left + golden * (right - left);
                if (value(at(one)) <= value(at(other))) {
                  right = other;
                } else {
                  left = one;
                }
              }
              const found = at((left + right) / 2);
              return value(found) <= least ? found : at(best);
            };
            """;

    private static final String COMPUTE = "C";

    private LawJavaScript() {}

    /// The best parameters for a compute: a function of C.
    public static String best(ScalingLaw law) {
        return law.minimum()
                .map(LawJavaScript::searched)
                .orElseGet(() ->
                        JavaScriptText.function(
                                law.form().optimum().flatMap(each -> each.is()).orElseThrow(),
                                List.of(COMPUTE),
                                values(law)));
    }

    private static String searched(Minimum minimum) {
        Free over = minimum.over();
        String value =
                JavaScriptText.function(
                        minimum.result(), List.of(over.name(), COMPUTE), minimum.constants());
        return Words.verbatim(
                "C => $least(N => (%s)(N, C), %s, %s)", value, over.low(), over.high());
    }

    /// The loss of parameters and tokens: a function of N and D; `null` for laws without a surface.
    public static String surface(ScalingLaw law) {
        return law.surfaceFormula()
                .map(loss -> JavaScriptText.function(loss, List.of("N", "D"), values(law)))
                .orElse("null");
    }

    /// The loss that the law predicts for its own split: a function of N, D and C; `null` for laws that only split.
    public static String frontier(ScalingLaw law) {
        return law.frontierResult()
                .filter(_ -> law.frontierLoss(law.card().validRange().high()).isPresent())
                .flatMap(law.form()::result)
                .map(loss ->
                        JavaScriptText.function(loss.is(), List.of("N", "D", COMPUTE), values(law)))
                .orElse("null");
    }

    /// A result of a law: a function of its variables in their order; `null` where the law lacks a constant of it.
    ///
    /// @param functions of the law
    /// @param result the name of a result, of the best split too
    public static String result(LawFunctions functions, String result) {
        List<String> variables = functions.variables().stream().map(Variable::name).toList();
        Law law = functions.law();
        if (functions.result(result).flatMap(each -> each.function()).isEmpty()) {
            return "null";
        }
        return law.form()
                .result(result)
                .map(Definition::is)
                .map(is -> JavaScriptText.function(is, variables, values(law)))
                .orElseGet(() ->
                        law instanceof ScalingLaw splits
                                ? split(splits, variables, result)
                                : "null");
    }

    private static String split(ScalingLaw law, List<String> variables, String result) {
        String arguments =
                variables.stream().map(JavaScriptText::named).collect(Collectors.joining(", "));
        String value =
                switch (result) {
                    case "N*" -> "N";
                    case "D*" -> "D";
                    case "D*/N*" -> "D / N";
                    default -> "(" + frontier(law) + ")(N, D, C)";
                };
        return Words.verbatim(
                "(%s) => { const $best = (%s)(C); return (N => (D => %s)(C / (6 * N)))($best); }",
                arguments, best(law), value);
    }

    /// The values of constants, and of variables where nothing is told of them.
    private static Map<String, Double> values(Law law) {
        Map<String, Double> values = new HashMap<>();
        Form form = law.form();
        form.variables().forEach(variable -> values.put(variable.name(), variable.otherwise()));
        form.constants()
                .forEach(constant -> values.put(constant.name(), law.constant(constant.name())));
        return values;
    }
}
