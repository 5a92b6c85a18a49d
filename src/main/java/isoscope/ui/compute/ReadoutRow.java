package isoscope.ui.compute;

import isoscope.law.LineStyle;
import isoscope.session.Choices;

/// One law's split of the compute held, as text.
///
/// @param lawId the law's stable name
/// @param line how the law is drawn
/// @param name short name
/// @param parameters N*
/// @param tokens D*
/// @param tokensPerParameter D*/N*
/// @param loss under the reference law, or empty without one
/// @param excess how much worse than the best split, or `best` or `tied`, or empty without a reference law
/// @param best whether no split shown is better
public record ReadoutRow(
        String lawId,
        LineStyle line,
        String name,
        String parameters,
        String tokens,
        String tokensPerParameter,
        String loss,
        String excess,
        boolean best) {
    /// Whether the law is the fit of the user's runs.
    boolean own() {
        return lawId.equals(Choices.FITTED);
    }
}
