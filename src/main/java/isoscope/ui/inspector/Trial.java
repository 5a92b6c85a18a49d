package isoscope.ui.inspector;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.HoldOut;
import isoscope.law.Form;
import isoscope.quantity.QuantityFormat;
import isoscope.words.Counted;
import isoscope.words.Words;

/// A law's trial on runs it was not fitted to, in words.
final class Trial {
    private Trial() {}

    /// The result of the trial beside the fit's own error, or why there was none.
    ///
    /// @param rule by which runs were held out
    /// @param settled whether the trial was already due; a law that follows a gesture has none
    static String words(Fitted fitted, HoldOut.Rule rule, boolean settled) {
        HoldOut tried = fitted.holdOut();
        if (tried.rmseLog().isPresent()) {
            return Words.of(
                    "Held out the %s of the largest compute: RMSE %s (fitted runs %s), predicted %s.",
                    Counted.of(tried.runs().size(), "run"),
                    QuantityFormat.loss(tried.rmseLog().getAsDouble(), 4),
                    QuantityFormat.loss(fitted.goodness().rmseLog(), 4),
                    tried.bias());
        }
        if (rule instanceof HoldOut.Rule.None) {
            return Words.of("No runs are held out.");
        }
        if (fitted.law().form().result(Form.LOSS).isEmpty()) {
            return Words.of("No runs are held out: this law predicts no loss for a run.");
        }
        return settled ? Words.of("No runs are held out: too few would be left.") : "";
    }
}
