package isoscope.fit.group;

import isoscope.fit.FitMethod;
import isoscope.fit.FitSettings;
import isoscope.fit.form.FormMethod;
import isoscope.law.sheet.Forms;
import java.util.Optional;

/// A method as the fit of a form, whose constants groups can share.
///
/// @param form that is fitted
/// @param squares whether all residuals count by their squares, none by Huber's loss
record SharedMethod(FormMethod form, boolean squares) {
    /// A δ above every log-residual, so that Huber's loss is the square.
    private static final double WIDE = 1e3;

    /// The fit of a method's form; empty where the method does more than that.
    static Optional<SharedMethod> of(FitMethod method) {
        if (method instanceof FormMethod form && form.id().equals(FormMethod.ID)) {
            return Optional.of(new SharedMethod(form, false));
        }
        return switch (method.id()) {
            case "huber-lse" -> Optional.of(chinchilla(method, false));
            case "least-squares" -> Optional.of(chinchilla(method, true));
            default -> Optional.empty();
        };
    }

    private static SharedMethod chinchilla(FitMethod method, boolean squares) {
        return new SharedMethod(new FormMethod(method.title(), Forms.CHINCHILLA), squares);
    }

    /// The settings of a fit by it.
    FitSettings settings(FitSettings given) {
        return squares ? given.withHuberDelta(WIDE) : given;
    }
}
