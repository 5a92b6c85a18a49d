package isoscope.plan.simulate.report;

import isoscope.law.LawCard;
import isoscope.plan.simulate.Accuracy;
import isoscope.plan.simulate.MethodAccuracy;
import isoscope.plan.simulate.Simulated;
import isoscope.plan.simulate.Simulation;
import isoscope.quantity.QuantityFormat;
import isoscope.report.TextTable;
import isoscope.words.Words;
import java.util.Map;
import java.util.stream.Collectors;

/// A simulation as text for people.
public final class SimulationText {
    private static final double PERCENT = 100;

    /// Numbers beyond these are written with a power of ten.
    private static final double LARGE = 1e5;

    private static final double SMALL = 1e-4;

    private SimulationText() {}

    /// The question, and a table for each method.
    public static String of(Simulated simulated) {
        Simulation simulation = simulated.simulation();
        String methods =
                simulated.methods().stream()
                        .map(SimulationText::method)
                        .collect(Collectors.joining("\n\n"));
        return Words.of("%s\n\n%s\n\n%s", head(simulation), methods, legend(simulation));
    }

    private static String head(Simulation simulation) {
        String constants =
                simulation.truth().constants().entrySet().stream()
                        .filter(constant -> !Double.isNaN(constant.getValue()))
                        .map(constant ->
                                LawCard.symbol(constant.getKey())
                                        + " = "
                                        + QuantityFormat.constant(constant.getValue()))
                        .collect(Collectors.joining(", "));
        return Words.of(
                "Truth: %s, %s\n%,d runs a repetition; %s %s; seed %d",
                simulation.truth().law().law().card().name(),
                constants,
                simulation.design().size(),
                Words.said(Simulation.NOISE_MODEL),
                percent(simulation.noise()),
                simulation.seed());
    }

    private static String method(MethodAccuracy method) {
        TextTable table =
                new TextTable(
                        "",
                        ">" + Words.of("Truth"),
                        ">" + Words.of("Bias"),
                        ">" + Words.of("Spread"),
                        ">" + Words.of("Coverage"),
                        ">" + Words.of("Width"));
        rows(table, method.parameters());
        rows(table, method.frontier());
        String failed =
                method.failed() == 0 ? "" : Words.of(", %,d without a law", method.failed());
        return Words.of(
                "%s (%s): %,d repetitions%s\n%s",
                method.method().title(),
                method.method().id(),
                method.repetitions(),
                failed,
                table.text());
    }

    private static void rows(TextTable table, Map<String, Accuracy> accuracies) {
        accuracies.forEach((name, accuracy) ->
                table.row(
                        title(name),
                        number(accuracy.truth()),
                        bias(accuracy),
                        number(accuracy.spread()),
                        coverage(accuracy.coverage()),
                        number(accuracy.width())));
    }

    /// A number of the frontier or the symbol of a constant.
    private static String title(String name) {
        return switch (name) {
            case "parameters_exponent" -> Words.of("a of N* ∝ C^a");
            case "tokens_exponent" -> Words.of("b of D* ∝ C^b");
            case "parameters" -> "N*";
            case "tokens" -> "D*";
            default -> LawCard.symbol(name);
        };
    }

    /// With its standard error where there is one.
    private static String bias(Accuracy accuracy) {
        return Double.isNaN(accuracy.biasError())
                ? number(accuracy.bias())
                : Words.of("%s ± %s", number(accuracy.bias()), number(accuracy.biasError()));
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        double size = Math.abs(value);
        return size != 0 && (size >= LARGE || size < SMALL)
                ? QuantityFormat.powerFixed(value)
                : Words.of("%.4g", value).replace('-', '−');
    }

    /// With as many decimals in each row.
    private static String coverage(double share) {
        return Double.isNaN(share) ? "–" : Words.of("%.1f %%", PERCENT * share);
    }

    private static String percent(double share) {
        return Words.of("%.3f", PERCENT * share).replaceFirst("\\.?0+$", "") + " %";
    }

    private static String legend(Simulation simulation) {
        return Words.of(
                "Bias: mean minus truth, ± its standard error. Spread: standard deviation over repetitions.\n%sN* "
                        + "and D* are those of %s FLOP.",
                simulation
                        .intervals()
                        .map(how ->
                                Words.of(
                                        "Coverage: share of the intervals of single fits that contain the truth; "
                                                + "width: their median.\nIntervals: %s.\n",
                                        how))
                        .orElse(""),
                QuantityFormat.power(simulation.compute()));
    }
}
