package isoscope.ui.inspector;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitWarning;
import isoscope.fit.Predictions;
import isoscope.fit.form.OwnForm;
import isoscope.fit.method.FitMethods;
import isoscope.fit.resample.Ensemble;
import isoscope.law.Law;
import isoscope.plot.Study;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A fitted law in words and numbers, as the inspector shows it.
///
/// @param method how it was found, such as "Approach 3, Huber on log-residuals"
/// @param formulas one a line, with exponents behind `^`: see [Formula]
/// @param constants in the order of the formula
/// @param exponents of the frontier
/// @param used such as "240 of 245 runs"
/// @param r2 share of the variance of the loss explained
/// @param rmse of ln L
/// @param largest |ln(measured / fitted)| of the run that lies furthest off
/// @param holdOut the result of the trial on runs held out, as a sentence
/// @param residuals measured − fitted loss of each included run that the law gives a loss of
/// @param warnings the warnings about it
public record FitSummary(
        String method,
        List<String> formulas,
        List<Estimate> constants,
        List<Estimate> exponents,
        String used,
        String r2,
        String rmse,
        String largest,
        String holdOut,
        ResidualHistogram residuals,
        List<FitWarning> warnings) {
    private static final double SMALL = 0.1;
    private static final double WHOLE = 100;
    private static final double LARGE = 1e6;

    /// Copies the lists.
    public FitSummary {
        formulas = List.copyOf(formulas);
        constants = List.copyOf(constants);
        exponents = List.copyOf(exponents);
        warnings = List.copyOf(warnings);
    }

    /// Puts a fit into words.
    ///
    /// @param ensemble for the intervals
    /// @param study holds the runs it was made from
    /// @param trial the result of the trial on runs held out, in words
    static FitSummary of(Fitted fitted, Optional<Ensemble> ensemble, Study study, String trial) {
        FitOutcome.Goodness goodness = fitted.goodness();
        return new FitSummary(
                FitMethods.all()
                        .byId(fitted.method())
                        .map(FitMethod::title)
                        .orElse(Words.said(OwnForm.TITLE)),
                formulas(fitted.law()),
                Estimate.constants(fitted, ensemble),
                Estimate.exponents(fitted, ensemble),
                Words.of("%,d of %,d runs", fitted.used().size(), study.runs().size()),
                QuantityFormat.loss(goodness.r2(), 4),
                QuantityFormat.loss(goodness.rmseLog(), 4),
                QuantityFormat.loss(goodness.maxAbsResidual(), 4),
                trial,
                ResidualHistogram.of(
                        study.included().stream()
                                .mapToDouble(run -> residual(run, fitted.law()))
                                .filter(Double::isFinite)
                                .toArray()),
                fitted.warnings());
    }

    /// A number with three decimals; from 100 up without any, below 0.1 with three significant digits, and as a power
    /// of ten where that is shorter.
    public static String constant(double value) {
        double size = Math.abs(value);
        if (size >= LARGE || (size > 0 && size < SMALL / 1000)) {
            return QuantityFormat.dense(value);
        }
        if (size >= WHOLE) {
            return Words.of("%,.0f", value);
        }
        return size > 0 && size < SMALL ? small(value) : QuantityFormat.loss(value, 3);
    }

    private static String small(double value) {
        int zeros = (int) -Math.floor(Math.log10(Math.abs(value))) - 1;
        return QuantityFormat.loss(value, 3 + zeros);
    }

    private static List<String> formulas(Law law) {
        return Arrays.stream(law.card().formula().split(";", -1)).map(String::strip).toList();
    }

    private static double residual(Run run, Law law) {
        return run.loss() - Predictions.loss(law, run).orElse(Double.NaN);
    }
}
