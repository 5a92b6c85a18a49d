package isoscope.report;

import isoscope.formula.PythonText;
import isoscope.law.Constant;
import isoscope.law.Definition;
import isoscope.law.Law;
import isoscope.law.Optimum;
import isoscope.law.Variable;
import isoscope.words.Words;
import java.util.stream.Collectors;

/// A law as a Python module: its constants, and a function for each of its results. It needs the standard library alone, and
/// numpy for laws with choices or other functions.
public final class LawPython {
    private LawPython() {}

    /// The text of the module.
    public static String of(Law law) {
        String functions =
                law.form().results().stream()
                                .filter(result -> isWhole(result, law))
                                .map(result -> function(result, law))
                                .collect(Collectors.joining())
                        + law.form().optimum().map(LawPython::best).orElse("");
        String constants =
                law.form().constants().stream()
                        .filter(constant -> !Double.isNaN(law.constant(constant.name())))
                        .map(constant -> line(constant, law))
                        .collect(Collectors.joining());
        return Words.verbatim(
                "# %s\n# %s\n\n%s%s%s",
                law.card().name(),
                PlainLine.of(LawLatex.source(law)),
                imports(constants, functions),
                constants,
                functions);
    }

    private static String imports(String constants, String functions) {
        String needed =
                (constants.contains("math.") ? Words.verbatim("import math\n") : "")
                        + (functions.contains("np.") ? "import numpy as np\n" : "");
        return needed.isEmpty() ? "" : needed + "\n";
    }

    private static String line(Constant constant, Law law) {
        double value = law.constant(constant.name());
        String said =
                (constant.unit().isEmpty() ? "" : constant.unit() + "; ")
                        + constant.place()
                        + (constant.checked() ? "" : " (unverified)");
        return Words.verbatim(
                "%s = %s  # %s\n",
                PythonText.named(constant.name()),
                value == Double.POSITIVE_INFINITY ? "math.inf" : String.valueOf(value),
                PlainLine.of(said).strip());
    }

    private static boolean isWhole(Definition result, Law law) {
        return result.is().names().stream()
                .noneMatch(name ->
                        law.form().constant(name).isPresent() && Double.isNaN(law.constant(name)));
    }

    private static String function(Definition result, Law law) {
        String arguments =
                law.form().variables().stream()
                        .map(Variable::name)
                        .filter(result.is().names()::contains)
                        .map(PythonText::named)
                        .collect(Collectors.joining(", "));
        String unit = result.unit().isEmpty() ? "" : " (" + result.unit() + ")";
        return Words.verbatim(
                "\n\ndef f_%s(%s):\n    \"\"\"%s%s.\"\"\"\n    return %s\n",
                result.name(), arguments, result.title(), unit, PythonText.of(result.is()));
    }

    private static String best(Optimum optimum) {
        return optimum.is()
                .map(is ->
                        Words.verbatim(
                                "\n\ndef best_%s(%s):\n    \"\"\"The best %s.\"\"\"\n    return %s\n",
                                optimum.over(), optimum.given(), optimum.over(), PythonText.of(is)))
                .orElse("");
    }
}
