package isoscope.ui.laws;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitWarning;
import isoscope.fit.check.DroppedConstraints;
import isoscope.law.LawCard;
import isoscope.law.ScalingLaw;
import isoscope.quantity.QuantityFormat;
import isoscope.session.fit.MethodResult;
import isoscope.ui.inspector.FitSummary;
import isoscope.words.Words;
import java.util.stream.Collectors;

/// The law of one method over the included runs, as a row of the comparison.
///
/// @param id of the method
/// @param name of the method
/// @param used whether its law is the fitted one
/// @param found whether it found a law
/// @param usable whether its law may be the fitted one
/// @param words its constants; or why there is no law
/// @param help the remedy where there is no law, the settings that the law has no constant for, or empty
/// @param exponent a of N* ∝ C^a
/// @param parameters N* at the compute held
/// @param rmse of ln L
/// @param holdOut of ln L on the runs held out
record MethodRow(
        String id,
        String name,
        boolean used,
        boolean found,
        boolean usable,
        String words,
        String help,
        String exponent,
        String parameters,
        String rmse,
        String holdOut) {
    private static final String NOTHING = LawRow.NOTHING;

    /// Puts a result into words.
    ///
    /// @param used the id of the method of the fitted law
    /// @param compute held, in FLOP
    static MethodRow of(MethodResult result, String used, double compute) {
        String id = result.method().id();
        boolean chosen = id.equals(used);
        return result.outcome()
                .map(outcome -> row(result, chosen, outcome, compute))
                .orElseGet(() -> without(result, chosen, Words.of("Fitting"), ""));
    }

    private static MethodRow row(
            MethodResult result, boolean used, FitOutcome outcome, double compute) {
        return switch (outcome) {
            case Fitted fitted -> fitted(result, used, fitted, compute);
            case Refused(var _, var reason, var help) -> without(result, used, reason, help);
            case FitOutcome.Cancelled() -> without(result, used, Words.of("Cancelled"), "");
        };
    }

    private static MethodRow fitted(
            MethodResult result, boolean used, Fitted fitted, double compute) {
        return new MethodRow(
                result.method().id(),
                result.method().title(),
                used,
                true,
                result.method().splits(),
                constants(fitted.law().card()),
                dropped(fitted),
                fitted.scalingLaw()
                        .map(law -> FitSummary.constant(law.parametersExponent()))
                        .orElse(NOTHING),
                fitted.scalingLaw().map(law -> parameters(law, compute)).orElse(NOTHING),
                error(fitted.goodness().rmseLog()),
                fitted.holdOut().rmseLog().isPresent()
                        ? error(fitted.holdOut().rmseLog().getAsDouble())
                        : NOTHING);
    }

    private static MethodRow without(
            MethodResult result, boolean used, String reason, String help) {
        return new MethodRow(
                result.method().id(),
                result.method().title(),
                used,
                false,
                false,
                reason,
                help,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING);
    }

    /// The pinned and bounded names that its law has no constant for.
    private static String dropped(Fitted fitted) {
        return fitted.warnings().stream()
                .filter(warning -> warning.code().equals(DroppedConstraints.CODE))
                .map(FitWarning::message)
                .collect(Collectors.joining("\n"));
    }

    private static String constants(LawCard card) {
        return card.parameters().entrySet().stream()
                .map(entry ->
                        LawCard.symbol(entry.getKey())
                                + " "
                                + FitSummary.constant(entry.getValue())
                                + (entry.getKey().equals("E") ? " " + card.lossUnit() : ""))
                .collect(Collectors.joining(" · "));
    }

    private static String parameters(ScalingLaw law, double compute) {
        return QuantityFormat.siFixed(law.split(compute).parameters());
    }

    private static String error(double rmse) {
        return Double.isNaN(rmse) ? NOTHING : QuantityFormat.loss(rmse, 4);
    }
}
