package isoscope.ui.inspector;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitWarning;
import isoscope.fit.Predictions;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.ScalingLaw;
import isoscope.plot.Study;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import java.util.List;
import java.util.Locale;

/// A fitted law in words and numbers, as the inspector shows it.
///
/// @param method how it was found, such as "Approach 3, Huber δ 10⁻³"
/// @param formula with exponents behind `^`: see [Formula]
/// @param constants in the order of the formula
/// @param used such as "240 of 245 runs"
/// @param r2 share of the variance of the loss explained
/// @param rmse of the loss, in nats per token
/// @param exponent a of N* ∝ C^a
/// @param residuals measured − fitted loss of each included run
/// @param warnings whole sentences
public record FitSummary(
        String method,
        String formula,
        List<Constant> constants,
        String used,
        String r2,
        String rmse,
        String exponent,
        ResidualHistogram residuals,
        List<String> warnings) {
    private static final String FORMULA = "L(N, D) = E + A/N^α + B/D^β";

    /// Copies the lists.
    public FitSummary {
        constants = List.copyOf(constants);
        warnings = List.copyOf(warnings);
    }

    /// A constant of the law.
    ///
    /// @param symbol as in the formula
    /// @param value as people write it
    public record Constant(String symbol, String value) {}

    /// Puts a fit into words.
    ///
    /// @param study holds the runs it was made from
    static FitSummary of(FitOutcome.Fitted fitted, Study study) {
        return new FitSummary(
                "Approach 3, Huber δ " + QuantityFormat.power(fitted.settings().huberDelta()),
                FORMULA,
                constants(fitted.law().card()),
                String.format(
                        Locale.ROOT, "%,d of %,d runs", fitted.runs().size(), study.runs().size()),
                QuantityFormat.loss(fitted.goodness().r2(), 4),
                QuantityFormat.loss(fitted.goodness().rmse(), 4),
                QuantityFormat.loss(
                        fitted.scalingLaw().map(ScalingLaw::parametersExponent).orElse(Double.NaN),
                        3),
                ResidualHistogram.of(
                        study.included().stream()
                                .mapToDouble(run -> residual(run, fitted.law()))
                                .toArray()),
                fitted.warnings().stream().map(FitWarning::message).toList());
    }

    private static List<Constant> constants(LawCard card) {
        return card.parameters().entrySet().stream()
                .map(entry ->
                        new Constant(LawCard.symbol(entry.getKey()), constant(entry.getValue())))
                .toList();
    }

    /// A constant with three decimals, or from 100 up without any.
    public static String constant(double value) {
        if (Math.abs(value) >= 1e7) {
            return QuantityFormat.power(value);
        }
        return Math.abs(value) >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : QuantityFormat.loss(value, 3);
    }

    private static double residual(Run run, Law law) {
        return run.loss() - Predictions.loss(law, run).orElse(Double.NaN);
    }
}
