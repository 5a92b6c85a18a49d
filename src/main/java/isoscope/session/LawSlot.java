package isoscope.session;

import isoscope.law.LineStyle;
import isoscope.law.ScalingLaw;
import java.util.Optional;

/// A law at hand: one chip in the top bar.
///
/// @param id the law's stable name
/// @param name short name
/// @param law the law, or empty for the fitted law while there is no fit
/// @param shown whether charts and read-outs show it
public record LawSlot(String id, String name, Optional<ScalingLaw> law, boolean shown) {
    /// How the law is drawn.
    public LineStyle line() {
        return law.map(known -> known.card().line()).orElse(LineStyle.FITTED);
    }
}
