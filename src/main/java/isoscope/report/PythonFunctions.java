package isoscope.report;

import isoscope.formula.PythonText;
import isoscope.law.Definition;
import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.Optimum;
import isoscope.law.Variable;
import isoscope.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The formulas of a law as Python functions over the constants of its card.
///
/// @param law of which they are
record PythonFunctions(Law law) {
    private static final String NUMPY = "np.";

    /// Constants that the card leaves out, and the functions, two empty lines before each.
    String text() {
        return absent() + functions();
    }

    /// The modules that the functions and constants need, an empty line behind them.
    String imports() {
        return (needsMath() ? Words.verbatim("import math\n") : "")
                + (functions().contains(NUMPY) ? "import numpy as np\n" : "")
                + (needsMath() || functions().contains(NUMPY) ? "\n" : "");
    }

    private boolean needsMath() {
        return absent().contains("math.")
                || law.card().parameters().values().stream().anyMatch(value -> value.isInfinite());
    }

    /// Constants of the form that the law does not list, with the values the form gives them.
    private String absent() {
        return law.form().constants().stream()
                .filter(constant -> !law.card().parameters().containsKey(constant.name()))
                .filter(constant -> !Double.isNaN(law.constant(constant.name())))
                .filter(constant -> used().contains(constant.name()))
                .map(constant ->
                        Words.verbatim(
                                "%s = %s\n",
                                PythonText.named(constant.name()),
                                number(law.constant(constant.name()))))
                .collect(Collectors.joining());
    }

    /// The names in the formulas that are written.
    private Set<String> used() {
        Set<String> names = new HashSet<>();
        loss().ifPresent(loss -> names.addAll(loss.is().names()));
        law.form().optimum().flatMap(Optimum::is).ifPresent(is -> names.addAll(is.names()));
        return names;
    }

    private static String number(double value) {
        return value == Double.POSITIVE_INFINITY ? "math.inf" : String.valueOf(value);
    }

    private String functions() {
        return loss().map(this::lossFunction).orElse("")
                + law.form().optimum().flatMap(this::optimumFunction).orElse("");
    }

    /// The loss of runs, or else that of the split, when the law has its constants.
    private Optional<Definition> loss() {
        Form form = law.form();
        return form.result(Form.LOSS)
                .or(() -> form.optimum().flatMap(Optimum::loss).flatMap(form::result))
                .filter(result ->
                        result.is().names().stream()
                                .noneMatch(name ->
                                        form.constant(name).isPresent()
                                                && Double.isNaN(law.constant(name))));
    }

    private String lossFunction(Definition loss) {
        List<Variable> variables =
                law.form().variables().stream()
                        .filter(variable -> loss.is().names().contains(variable.name()))
                        .toList();
        String words =
                variables.stream()
                        .map(variable -> PythonText.named(variable.name()) + " " + variable.title())
                        .collect(Collectors.joining(", "));
        return function(
                "loss",
                variables.stream().map(PythonFunctions::argument).collect(Collectors.joining(", ")),
                Words.verbatim("Loss in %s of %s.", law.card().lossUnit(), words),
                "return " + PythonText.of(loss.is()));
    }

    private static String argument(Variable variable) {
        boolean isOptional = variable.otherwise() != variable.start();
        return PythonText.named(variable.name())
                + (isOptional ? "=" + number(variable.otherwise()) : "");
    }

    private Optional<String> optimumFunction(Optimum optimum) {
        return optimum.is()
                .map(is ->
                        function(
                                "optimum",
                                optimum.given(),
                                Words.verbatim("Parameters and tokens to spend C FLOP on."),
                                "N = " + PythonText.of(is),
                                Words.verbatim("return N, C / (6 * N)")));
    }

    private static String function(String name, String arguments, String doc, String... lines) {
        return Words.verbatim(
                "\n\ndef %s(%s):\n    \"\"\"%s\"\"\"\n    %s\n",
                name, arguments, doc, String.join("\n    ", lines));
    }
}
